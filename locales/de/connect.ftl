# Connecting a company: the code from a letter, one thing the customer knows, a one-time code.

# $step: 1, 2 or 3.
connect-step = Verbinden · Schritt { $step } von 3

connect-letter-title = Mit Ihrem Brief verbinden
connect-letter-help = In Ihrem Brief steht ein Code. Mit diesem Code sehen Sie hier Ihre Rechnungen.
connect-letter-label = Code aus Ihrem Brief
connect-letter-hint = Die ganze Zeile, zum Beispiel mijn.lumen.example/7KQ4-M2XP-9TRC. Groß oder klein, mit oder ohne Leerzeichen und Striche: Das spielt keine Rolle. Sie können auch den Link aus Ihrem Brief einfügen.
connect-letter-working = Einen Moment bitte. Wir sehen nach, welches Unternehmen das ist.
connect-from-link = Ihr Code ist schon eingetragen.
connect-from-link-help = Er kam mit dem Link, den Sie geöffnet haben. Wir haben noch nichts gesendet. Gehen Sie weiter, dann sehen Sie, welches Unternehmen es ist.

connect-next-title = So geht es weiter
connect-next-letter = 1. Der Code
connect-next-letter-text = Sie tippen den Code aus Ihrem Brief ab.
connect-next-company = 2. Das Unternehmen
connect-next-company-text = Sie sehen, welches Unternehmen es ist. Dann geben Sie etwas ein, das nur Sie wissen.
connect-next-code = 3. Eine SMS oder E-Mail
connect-next-code-text = Sie bekommen einen Einmal-Code. Danach sind Sie verbunden.
connect-no-letter-title = Kein Brief?
connect-no-letter-text = Fragen Sie das Unternehmen, das Ihnen Rechnungen schickt. Bitten Sie um einen Brief mit einem Code für Saldo.

# What is wrong with a code.
connect-code-empty = Geben Sie den Code aus Ihrem Brief ein.
connect-code-no-portal = Die Adresse vor dem Code fehlt. Geben Sie die ganze Zeile ein, auch das, was vor dem Schrägstrich steht.
connect-code-no-code = Der Code nach der Adresse fehlt. Geben Sie die ganze Zeile ein, auch die zwölf Buchstaben und Ziffern nach dem Schrägstrich.
connect-code-portal = Die Adresse vor dem Schrägstrich kann nicht stimmen. Vergleichen Sie sie mit Ihrem Brief.
connect-code-not-secure = Diese Adresse ist nicht sicher: Sie beginnt nicht mit https. Benutzen Sie sie nicht. Bitten Sie das Unternehmen um einen neuen Brief.
# $symbol: the first one that does not belong.
connect-code-symbol = In einem Code steht nie „{ $symbol }“. Vergleichen Sie den Code mit Ihrem Brief.
# $count: how many there are.
connect-code-length = Ein Code hat zwölf Buchstaben und Ziffern. Sie haben { $count } eingegeben.
connect-code-too-long = Das ist viel länger als ein Code. Geben Sie nur den Code oder den Link aus Ihrem Brief ein.

# $company: its name.
connect-company-title = Sie verbinden sich mit { $company }
connect-company-help = Kam Ihr Brief von diesem Unternehmen? Wenn ja: Geben Sie unten ein, was wir von Ihnen brauchen. Wenn nein: Gehen Sie zurück. Wir haben noch nichts gesendet.
connect-company-working = Einen Moment bitte. Wir fordern Ihren Einmal-Code an.
connect-already = Dieses Gerät ist schon mit { $company } verbunden.
connect-already-help = Wenn Sie weitermachen, ersetzt die neue Verbindung die alte.

connect-postcode-label = Ihre Postleitzahl
connect-postcode-hint = Aus der Adresse auf Ihrem Brief.
connect-postcode-missing = Geben Sie die Postleitzahl aus der Adresse auf Ihrem Brief ein.
connect-birth-date-label = Ihr Geburtsdatum
connect-birth-date-hint = Zum Beispiel 27 3 1980.
connect-birth-date-missing = Geben Sie Ihr Geburtsdatum ein.
connect-birth-date-wrong = Dieses Datum gibt es nicht. Geben Sie den Tag, den Monat und alle vier Ziffern vom Jahr ein.
connect-customer-number-label = Ihre Kundennummer
connect-customer-number-hint = Sie steht auf Ihrem Brief und auf jeder Rechnung.
connect-customer-number-missing = Geben Sie Ihre Kundennummer ein.

connect-code-title = Welchen Code haben Sie bekommen?
# $destination: a phone number or an address, partly hidden. $minutes: how long it can be used.
connect-code-sent-sms =
    Wir haben eine SMS an { $destination } geschickt. Der Code gilt { $minutes ->
        [one] { $minutes } Minute.
       *[other] { $minutes } Minuten.
    }
connect-code-sent-email =
    Wir haben eine E-Mail an { $destination } geschickt. Der Code gilt { $minutes ->
        [one] { $minutes } Minute.
       *[other] { $minutes } Minuten.
    }
connect-code-label = Einmal-Code
# $digits: how many.
connect-code-hint = { $digits } Ziffern. Sie können den Code auch einfügen.
connect-code-submit = Code bestätigen
connect-code-working = Einen Moment bitte. Wir prüfen den Code.
connect-one-time-length = Geben Sie die { $digits } Ziffern des Codes ein, den wir Ihnen geschickt haben.
connect-again = Neuen Code schicken
connect-again-help = Nichts bekommen? Oder ist die Zeit um?
# $count: seconds.
connect-again-wait =
    { $count ->
        [one] In { $count } Sekunde möglich.
       *[other] In { $count } Sekunden möglich.
    }
connect-again-ready = Sie können jetzt einen neuen Code anfordern.
connect-again-sent = Ein neuer Code ist unterwegs. Der alte gilt nicht mehr.
connect-start-again = Mit dem Brief neu anfangen
connect-done = Sie sind jetzt mit { $company } verbunden.
