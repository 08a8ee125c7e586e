# Units of UN/ECE Recommendation 20 and 21, by their code in lower case. A unit that is not here is shown by its code.
# $count is the number that stands before it.

unit-c62 =
    { $count ->
        [one] pièce
       *[other] pièces
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
        [one] paire
       *[other] paires
    }
unit-set =
    { $count ->
        [one] lot
       *[other] lots
    }
unit-dzn = douzaine(s)
unit-xbx =
    { $count ->
        [one] boîte
       *[other] boîtes
    }
unit-xct =
    { $count ->
        [one] carton
       *[other] cartons
    }
unit-xpk =
    { $count ->
        [one] paquet
       *[other] paquets
    }
unit-xpx =
    { $count ->
        [one] palette
       *[other] palettes
    }
unit-xro =
    { $count ->
        [one] rouleau
       *[other] rouleaux
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
        [one] mètre
       *[other] mètres
    }
unit-cmt = cm
unit-mmt = mm
unit-ktm = km
unit-kmt = { unit-ktm }
unit-kgm = kg
unit-grm =
    { $count ->
        [one] gramme
       *[other] grammes
    }
unit-tne =
    { $count ->
        [one] tonne
       *[other] tonnes
    }
unit-sec =
    { $count ->
        [one] seconde
       *[other] secondes
    }
unit-min =
    { $count ->
        [one] minute
       *[other] minutes
    }
unit-hur =
    { $count ->
        [one] heure
       *[other] heures
    }
unit-lh =
    { $count ->
        [one] heure de travail
       *[other] heures de travail
    }
unit-day =
    { $count ->
        [one] jour
       *[other] jours
    }
unit-e49 =
    { $count ->
        [one] jour ouvrable
       *[other] jours ouvrables
    }
unit-wee =
    { $count ->
        [one] semaine
       *[other] semaines
    }
unit-mon =
    { $count ->
        [one] mois
       *[other] mois
    }
unit-qan =
    { $count ->
        [one] trimestre
       *[other] trimestres
    }
unit-ann =
    { $count ->
        [one] an
       *[other] ans
    }
unit-2p = ko
unit-4l = Mo
unit-e34 = Go
unit-e35 = To
unit-ie =
    { $count ->
        [one] personne
       *[other] personnes
    }
unit-e48 =
    { $count ->
        [one] prestation
       *[other] prestations
    }
unit-e54 =
    { $count ->
        [one] trajet
       *[other] trajets
    }
unit-ls =
    { $count ->
        [one] forfait
       *[other] forfaits
    }
unit-1i =
    { $count ->
        [one] tarif fixe
       *[other] tarifs fixes
    }
unit-p1 = pour cent
unit-zz =
    { $count ->
        [one] unité
       *[other] unités
    }
