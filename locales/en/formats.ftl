# How numbers, money and dates are written where this language is spoken.

# The locale (BCP 47) whose rules for digits, months and weekdays apply: British, so the day comes before the month.
formats-locale = en-GB

# The sign of a currency. Signs that more than one country uses carry a letter; letters are kept apart from the number.
formats-sign =
    { $currency ->
        [EUR] €
        [GBP] £
        [USD] US$
        [CAD] CA$
        [AUD] A$
        [JPY] JP¥
       *[other] { $currency }{ "\u00A0" }
    }

# An amount: $sign as above, $minus is empty or a minus sign, $number comes without its sign.
formats-money = { $minus }{ $sign }{ $number }

# $number may have decimals.
formats-percent = { $number }%

# A number and what it counts: 2,000 kWh.
formats-quantity = { $number }{ "\u00A0" }{ $unit }
