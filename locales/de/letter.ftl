# The letter with which a customer connects the app.
# $company: its name. $name: the customer's. $typed: address and code, as typed. $domain: the portal's domain.
# $date: the last day the code works. $datum: postcode, birth_date or customer_number. $phone, $email: how to reach us.

letter-subject = Ihre Rechnungen von { $company } in einer App
letter-greeting = Guten Tag { $name },
letter-intro = Ihre Rechnungen von { $company } finden Sie jetzt in der App Saldo. Dort sehen Sie, was Sie noch zahlen müssen und bis wann. Sie sehen auch, was Sie schon bezahlt haben.

letter-steps = So fangen Sie an
letter-step-app = Öffnen Sie die App Saldo auf Ihrem Handy oder Computer.
letter-step-code = Scannen Sie das Bild mit Ihrem Handy. Oder tippen Sie den Code ab, der unten steht.
letter-step-domain = Die App zeigt Ihnen, wohin der Code führt. Steht dort { $company } und { $domain }? Dann machen Sie weiter.
letter-step-datum =
    { $datum ->
        [postcode] Geben Sie die Postleitzahl Ihrer Adresse ein.
        [birth_date] Geben Sie Ihr Geburtsdatum ein.
       *[customer_number] Geben Sie Ihre Kundennummer ein. Sie steht auf Ihrer Rechnung.
    }
letter-step-once = Wir schicken Ihnen noch einen Code, als SMS oder E-Mail. Geben Sie auch diesen Code ein. Dann sind Sie fertig.

letter-code = Ihr Code
letter-qr = Bild (QR-Code) mit demselben Code: { $typed }
letter-expires = Sie können den Code einmal benutzen, bis zum { $date }.

letter-safe = So bleibt es sicher
letter-safe-text = Geben Sie diesen Brief und den Code an niemanden weiter. Wir rufen Sie nie an, um danach zu fragen. Steht in der App eine andere Adresse als { $domain }? Dann machen Sie nicht weiter und sagen Sie uns Bescheid.

letter-questions = Fragen?
letter-phone = Rufen Sie uns an: { $phone }.
letter-email = Schreiben Sie uns eine E-Mail: { $email }.
letter-closing = Freundliche Grüße
