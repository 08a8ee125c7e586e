# How numbers, money and dates are written where this language is spoken.

# The locale (BCP 47) whose rules for digits, months and weekdays apply: German as in Germany, and as in the east of Belgium.
formats-locale = de-DE

# The sign of a currency. Dollars other than American ones carry a letter.
formats-sign =
    { $currency ->
        [EUR] €
        [GBP] £
        [USD] $
        [CAD] CA$
        [AUD] AU$
        [JPY] ¥
       *[other] { $currency }
    }

# An amount: $sign as above, $minus is empty or a minus sign, $number comes without its sign.
formats-money = { $minus }{ $number }{ "\u00A0" }{ $sign }

# $number may have decimals.
formats-percent = { $number }{ "\u00A0" }%

# A number and what it counts: 2.000 kWh.
formats-quantity = { $number }{ "\u00A0" }{ $unit }
