# How numbers, money and dates are written where this language is spoken.

# The locale (BCP 47) whose rules for digits, months and weekdays apply. Latin digits on purpose: account numbers, amounts
# and dates then look as they do on the bill and on the bank's screen.
formats-locale = ar-u-nu-latn

# The sign of a currency. Signs that more than one country uses carry letters: those that the app's `Intl` writes.
formats-sign =
    { $currency ->
        [EUR] €
        [GBP] UK£
        [USD] US$
        [CAD] CA$
        [AUD] AU$
        [JPY] JP¥
       *[other] { $currency }
    }

# An amount: $sign as above, $minus is empty or a minus sign, $number comes without its sign.
# The sign comes after the number, as one says it in Arabic, as CLDR has it, and so as the app's own `Intl` writes it:
# screen and PDF show the same. Where an amount stands by itself it runs from left to right: 180.53 €, -180.53 €. In the
# middle of an Arabic line the number is still read first and the sign after it. No marks of direction are needed here.
formats-money = { $minus }{ $number }{ "\u00A0" }{ $sign }

# $number may have decimals.
formats-percent = { $number }%

# A number and what it counts: 2,000 kWh.
formats-quantity = { $number }{ "\u00A0" }{ $unit }
