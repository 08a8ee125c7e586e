# Eenheden van UN/ECE-aanbeveling 20 en 21, met hun code in kleine letters. Een eenheid die hier niet staat, wordt met haar code getoond.
# $count is het getal dat ervoor staat.

unit-c62 =
    { $count ->
        [one] stuk
       *[other] stuks
    }
unit-ea = { unit-c62 }
unit-h87 = { unit-c62 }
unit-nar =
    { $count ->
        [one] artikel
       *[other] artikelen
    }
unit-pr =
    { $count ->
        [one] paar
       *[other] paar
    }
unit-set =
    { $count ->
        [one] set
       *[other] sets
    }
unit-dzn = dozijn
unit-xbx =
    { $count ->
        [one] doos
       *[other] dozen
    }
unit-xct =
    { $count ->
        [one] karton
       *[other] kartons
    }
unit-xpk =
    { $count ->
        [one] pak
       *[other] pakken
    }
unit-xpx =
    { $count ->
        [one] pallet
       *[other] pallets
    }
unit-xro =
    { $count ->
        [one] rol
       *[other] rollen
    }
unit-kwh = kWh
unit-mwh = MWh
unit-gwh = GWh
unit-kwt = kW
unit-maw = MW
unit-k3 = kvarh
unit-kvr = kvar
unit-kva = kVA
unit-gv = GJ
unit-3b = MJ
unit-amp = A
unit-mtq = m³
unit-ltr =
    { $count ->
        [one] liter
       *[other] liter
    }
unit-hlt =
    { $count ->
        [one] hectoliter
       *[other] hectoliter
    }
unit-mtk = m²
unit-har =
    { $count ->
        [one] hectare
       *[other] hectare
    }
unit-mtr =
    { $count ->
        [one] meter
       *[other] meter
    }
unit-cmt = cm
unit-mmt = mm
unit-ktm = km
unit-kmt = { unit-ktm }
unit-kgm = kg
unit-grm =
    { $count ->
        [one] gram
       *[other] gram
    }
unit-tne =
    { $count ->
        [one] ton
       *[other] ton
    }
unit-sec =
    { $count ->
        [one] seconde
       *[other] seconden
    }
unit-min =
    { $count ->
        [one] minuut
       *[other] minuten
    }
unit-hur =
    { $count ->
        [one] uur
       *[other] uur
    }
unit-lh =
    { $count ->
        [one] werkuur
       *[other] werkuren
    }
unit-day =
    { $count ->
        [one] dag
       *[other] dagen
    }
unit-e49 =
    { $count ->
        [one] werkdag
       *[other] werkdagen
    }
unit-wee =
    { $count ->
        [one] week
       *[other] weken
    }
unit-mon =
    { $count ->
        [one] maand
       *[other] maanden
    }
unit-qan =
    { $count ->
        [one] kwartaal
       *[other] kwartalen
    }
unit-ann =
    { $count ->
        [one] jaar
       *[other] jaar
    }
unit-2p = kB
unit-4l = MB
unit-e34 = GB
unit-e35 = TB
unit-ie =
    { $count ->
        [one] persoon
       *[other] personen
    }
unit-e48 =
    { $count ->
        [one] dienst
       *[other] diensten
    }
unit-e54 =
    { $count ->
        [one] rit
       *[other] ritten
    }
unit-ls =
    { $count ->
        [one] vast bedrag
       *[other] vaste bedragen
    }
unit-1i =
    { $count ->
        [one] vast tarief
       *[other] vaste tarieven
    }
unit-p1 = procent
unit-zz =
    { $count ->
        [one] eenheid
       *[other] eenheden
    }
