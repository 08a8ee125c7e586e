# Fields: what helps to fill them in, and what can be wrong with what was typed.

field-money-empty = Fill in an amount.
# $example: an amount as it can be typed.
field-money-unreadable = This is not an amount. Type digits only, for example { $example }.
field-money-negative = Fill in an amount without a minus sign.
# $currency: three letters. $count: how many digits after the decimal sign.
field-money-too-precise =
    { $count ->
        [0] An amount in { $currency } has no digits after the decimal sign.
        [one] An amount in { $currency } has at most { $count } digit after the decimal sign.
       *[other] An amount in { $currency } has at most { $count } digits after the decimal sign.
    }
field-money-too-large = This amount is too large. Check how many digits you typed.

field-iban-hint = It is on your bank card and in your bank’s app. It begins with two letters.
field-iban-empty = Fill in your account number.
field-iban-format = An account number begins with two letters and two digits, for example NL91. After that come letters and digits only.
# $country: the first two letters of what was typed.
field-iban-country = No account number begins with { $country }. Compare the first two letters with your bank card.
# $count: how many letters and digits there are.
field-iban-form =
    { $count ->
        [one] An account number that begins with { $country } looks different. You typed { $count } letter or digit. Compare it with your bank card.
       *[other] An account number that begins with { $country } looks different. You typed { $count } letters and digits. Perhaps one is missing, or there is one too many. Compare it with your bank card.
    }
field-iban-check = This account number cannot be right. Perhaps one digit is wrong, or two have changed places. Compare it with your bank card.

# $country: the name of a country.
field-phone-hint = A number from { $country } needs no country code. Any other number begins with +, for example +49.
field-phone-empty = Fill in your phone number.
# $symbol: the first one that does not belong.
field-phone-symbol = A phone number never has “{ $symbol }” in it. Type digits only.
field-phone-country = Begin with + and the code of the country, for example +49.
field-phone-length = This phone number is too long or too short. Check how many digits you typed.

field-on = On
field-off = Off
