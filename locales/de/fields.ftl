# Fields: what helps to fill them in, and what can be wrong with what was typed.

field-money-empty = Geben Sie einen Betrag ein.
# $example: an amount as it can be typed.
field-money-unreadable = Das ist kein Betrag. Geben Sie nur Ziffern ein, zum Beispiel { $example }.
field-money-negative = Geben Sie einen Betrag ohne Minuszeichen ein.
# $currency: three letters. $count: how many digits after the decimal sign.
field-money-too-precise =
    { $count ->
        [0] Ein Betrag in { $currency } hat keine Ziffern nach dem Komma.
        [one] Ein Betrag in { $currency } hat höchstens { $count } Ziffer nach dem Komma.
       *[other] Ein Betrag in { $currency } hat höchstens { $count } Ziffern nach dem Komma.
    }
field-money-too-large = Dieser Betrag ist zu groß. Prüfen Sie, wie viele Ziffern Sie eingegeben haben.

field-iban-hint = Sie steht auf Ihrer Bankkarte und in der App Ihrer Bank. Sie beginnt mit zwei Buchstaben.
field-iban-empty = Geben Sie Ihre Kontonummer ein.
field-iban-format = Eine Kontonummer beginnt mit zwei Buchstaben und zwei Ziffern, zum Beispiel NL91. Danach kommen nur Buchstaben und Ziffern.
# $country: the first two letters of what was typed.
field-iban-country = Keine Kontonummer beginnt mit { $country }. Vergleichen Sie die ersten zwei Buchstaben mit Ihrer Bankkarte.
# $count: how many letters and digits there are.
field-iban-form =
    { $count ->
        [one] Eine Kontonummer, die mit { $country } beginnt, sieht anders aus. Sie haben nur { $count } Zeichen eingegeben. Vergleichen Sie sie mit Ihrer Bankkarte.
       *[other] Eine Kontonummer, die mit { $country } beginnt, sieht anders aus. Sie haben { $count } Buchstaben und Ziffern eingegeben. Vielleicht fehlt eine Stelle, oder es ist eine zu viel. Vergleichen Sie sie mit Ihrer Bankkarte.
    }
field-iban-check = Diese Kontonummer kann nicht stimmen. Vielleicht ist eine Ziffer falsch, oder zwei sind vertauscht. Vergleichen Sie sie mit Ihrer Bankkarte.

# $country: the name of a country.
field-phone-hint = { $country }: Hier brauchen Sie keine Ländervorwahl. Jede andere Nummer beginnt mit +, zum Beispiel +31.
field-phone-empty = Geben Sie Ihre Telefonnummer ein.
# $symbol: the first one that does not belong.
field-phone-symbol = In einer Telefonnummer steht nie „{ $symbol }“. Geben Sie nur Ziffern ein.
field-phone-country = Beginnen Sie mit + und der Ländervorwahl, zum Beispiel +31.
field-phone-length = Diese Nummer ist zu lang oder zu kurz. Prüfen Sie, wie viele Ziffern Sie eingegeben haben.

field-on = Ein
field-off = Aus
