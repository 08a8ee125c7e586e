# Units of UN/ECE Recommendation 20 and 21, by their code in lower case. A unit that is not here is shown by its code.
# $count is the number that stands before it.

unit-c62 =
    { $count ->
        [one] Stück
       *[other] Stück
    }
unit-ea = { unit-c62 }
unit-h87 = { unit-c62 }
unit-nar =
    { $count ->
        [one] Artikel
       *[other] Artikel
    }
unit-pr =
    { $count ->
        [one] Paar
       *[other] Paar
    }
unit-set =
    { $count ->
        [one] Set
       *[other] Sets
    }
unit-dzn = Dutzend
unit-xbx =
    { $count ->
        [one] Kiste
       *[other] Kisten
    }
unit-xct =
    { $count ->
        [one] Karton
       *[other] Kartons
    }
unit-xpk =
    { $count ->
        [one] Packung
       *[other] Packungen
    }
unit-xpx =
    { $count ->
        [one] Palette
       *[other] Paletten
    }
unit-xro =
    { $count ->
        [one] Rolle
       *[other] Rollen
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
        [one] Liter
       *[other] Liter
    }
unit-hlt =
    { $count ->
        [one] Hektoliter
       *[other] Hektoliter
    }
unit-mtk = m²
unit-har =
    { $count ->
        [one] Hektar
       *[other] Hektar
    }
unit-mtr =
    { $count ->
        [one] Meter
       *[other] Meter
    }
unit-cmt = cm
unit-mmt = mm
unit-ktm = km
unit-kmt = { unit-ktm }
unit-kgm = kg
unit-grm =
    { $count ->
        [one] Gramm
       *[other] Gramm
    }
unit-tne =
    { $count ->
        [one] Tonne
       *[other] Tonnen
    }
unit-sec =
    { $count ->
        [one] Sekunde
       *[other] Sekunden
    }
unit-min =
    { $count ->
        [one] Minute
       *[other] Minuten
    }
unit-hur =
    { $count ->
        [one] Stunde
       *[other] Stunden
    }
unit-lh =
    { $count ->
        [one] Arbeitsstunde
       *[other] Arbeitsstunden
    }
unit-day =
    { $count ->
        [one] Tag
       *[other] Tage
    }
unit-e49 =
    { $count ->
        [one] Arbeitstag
       *[other] Arbeitstage
    }
unit-wee =
    { $count ->
        [one] Woche
       *[other] Wochen
    }
unit-mon =
    { $count ->
        [one] Monat
       *[other] Monate
    }
unit-qan =
    { $count ->
        [one] Quartal
       *[other] Quartale
    }
unit-ann =
    { $count ->
        [one] Jahr
       *[other] Jahre
    }
unit-2p = kB
unit-4l = MB
unit-e34 = GB
unit-e35 = TB
unit-ie =
    { $count ->
        [one] Person
       *[other] Personen
    }
unit-e48 =
    { $count ->
        [one] Leistung
       *[other] Leistungen
    }
unit-e54 =
    { $count ->
        [one] Fahrt
       *[other] Fahrten
    }
unit-ls =
    { $count ->
        [one] Pauschale
       *[other] Pauschalen
    }
unit-1i =
    { $count ->
        [one] Festpreis
       *[other] Festpreise
    }
unit-p1 = Prozent
unit-zz =
    { $count ->
        [one] Einheit
       *[other] Einheiten
    }
