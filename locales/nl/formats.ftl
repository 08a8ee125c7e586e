# Hoe getallen, bedragen en datums geschreven worden waar deze taal gesproken wordt.

# De landinstelling (BCP 47) waarvan de regels voor cijfers, maanden en weekdagen gelden.
formats-locale = nl

# Het teken van een valuta. Tekens die meer dan één land gebruikt, krijgen een letter erbij.
formats-sign =
    { $currency ->
        [EUR] €
        [GBP] £
        [USD] US$
        [CAD] C$
        [AUD] AU$
        [JPY] JP¥
       *[other] { $currency }
    }

# Een bedrag: $sign als hierboven, $minus is leeg of een minteken, $number staat er zonder teken.
formats-money = { $sign }{ "\u00A0" }{ $minus }{ $number }

# $number kan decimalen hebben.
formats-percent = { $number }%

# Een getal en wat het telt: 2.000 kWh.
formats-quantity = { $number }{ "\u00A0" }{ $unit }
