# Velden: wat helpt om ze in te vullen, en wat er mis kan zijn met wat er staat.

field-money-empty = Vul een bedrag in.
# $example: an amount as it can be typed.
field-money-unreadable = Dit is geen bedrag. Typ alleen cijfers, bijvoorbeeld { $example }.
field-money-negative = Vul een bedrag in zonder minteken.
# $currency: three letters. $count: how many digits after the decimal sign.
field-money-too-precise =
    { $count ->
        [0] Een bedrag in { $currency } heeft geen cijfers na de komma.
        [one] Een bedrag in { $currency } heeft hooguit { $count } cijfer na de komma.
       *[other] Een bedrag in { $currency } heeft hooguit { $count } cijfers na de komma.
    }
field-money-too-large = Dit bedrag is te groot. Kijk na hoeveel cijfers u typte.

field-iban-hint = Het staat op uw bankpas en in de app van uw bank. Het begint met twee letters.
field-iban-empty = Vul uw rekeningnummer in.
field-iban-format = Een rekeningnummer begint met twee letters en twee cijfers, bijvoorbeeld NL91. Daarna komen alleen letters en cijfers.
# $country: the first two letters of what was typed.
field-iban-country = Geen rekeningnummer begint met { $country }. Vergelijk de eerste twee letters met uw bankpas.
# $count: how many letters and digits there are.
field-iban-form =
    { $count ->
        [one] Een rekeningnummer dat met { $country } begint, ziet er anders uit. U typte { $count } letter of cijfer. Vergelijk het met uw bankpas.
       *[other] Een rekeningnummer dat met { $country } begint, ziet er anders uit. U typte { $count } letters en cijfers. Misschien is er één te veel of te weinig. Vergelijk het met uw bankpas.
    }
field-iban-check = Dit rekeningnummer kan niet kloppen. Misschien is één cijfer fout, of zijn er twee verwisseld. Vergelijk het met uw bankpas.

# $country: the name of a country.
field-phone-hint = Een nummer uit { $country } heeft geen landcode nodig. Elk ander nummer begint met +, bijvoorbeeld +49.
field-phone-empty = Vul uw telefoonnummer in.
# $symbol: the first one that does not belong.
field-phone-symbol = In een telefoonnummer staat nooit “{ $symbol }”. Typ alleen cijfers.
field-phone-country = Begin met + en de code van het land, bijvoorbeeld +49.
field-phone-length = Dit telefoonnummer is te lang of te kort. Kijk na hoeveel cijfers u typte.

field-on = Aan
field-off = Uit
