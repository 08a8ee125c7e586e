# Units of UN/ECE Recommendation 20 and 21, by their code in lower case. A unit that is not here is shown by its code.
# $count is the number that stands before it.

unit-c62 =
    { $count ->
        [one] piece
       *[other] pieces
    }
unit-ea = { unit-c62 }
unit-h87 = { unit-c62 }
unit-nar =
    { $count ->
        [one] article
       *[other] articles
    }
unit-pr =
    { $count ->
        [one] pair
       *[other] pairs
    }
unit-set =
    { $count ->
        [one] set
       *[other] sets
    }
unit-dzn = dozen
unit-xbx =
    { $count ->
        [one] box
       *[other] boxes
    }
unit-xct =
    { $count ->
        [one] carton
       *[other] cartons
    }
unit-xpk =
    { $count ->
        [one] package
       *[other] packages
    }
unit-xpx =
    { $count ->
        [one] pallet
       *[other] pallets
    }
unit-xro =
    { $count ->
        [one] roll
       *[other] rolls
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
        [one] litre
       *[other] litres
    }
unit-hlt =
    { $count ->
        [one] hectolitre
       *[other] hectolitres
    }
unit-mtk = m²
unit-har =
    { $count ->
        [one] hectare
       *[other] hectares
    }
unit-mtr =
    { $count ->
        [one] metre
       *[other] metres
    }
unit-cmt = cm
unit-mmt = mm
unit-ktm = km
unit-kmt = { unit-ktm }
unit-kgm = kg
unit-grm =
    { $count ->
        [one] gram
       *[other] grams
    }
unit-tne =
    { $count ->
        [one] tonne
       *[other] tonnes
    }
unit-sec =
    { $count ->
        [one] second
       *[other] seconds
    }
unit-min =
    { $count ->
        [one] minute
       *[other] minutes
    }
unit-hur =
    { $count ->
        [one] hour
       *[other] hours
    }
unit-lh =
    { $count ->
        [one] hour of work
       *[other] hours of work
    }
unit-day =
    { $count ->
        [one] day
       *[other] days
    }
unit-e49 =
    { $count ->
        [one] working day
       *[other] working days
    }
unit-wee =
    { $count ->
        [one] week
       *[other] weeks
    }
unit-mon =
    { $count ->
        [one] month
       *[other] months
    }
unit-qan =
    { $count ->
        [one] quarter
       *[other] quarters
    }
unit-ann =
    { $count ->
        [one] year
       *[other] years
    }
unit-2p = kB
unit-4l = MB
unit-e34 = GB
unit-e35 = TB
unit-ie =
    { $count ->
        [one] person
       *[other] people
    }
unit-e48 =
    { $count ->
        [one] service
       *[other] services
    }
unit-e54 =
    { $count ->
        [one] trip
       *[other] trips
    }
unit-ls =
    { $count ->
        [one] lump sum
       *[other] lump sums
    }
unit-1i =
    { $count ->
        [one] fixed rate
       *[other] fixed rates
    }
unit-p1 = percent
unit-zz =
    { $count ->
        [one] unit
       *[other] units
    }
