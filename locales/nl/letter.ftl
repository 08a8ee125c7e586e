# De brief waarmee een klant de app verbindt.
# $company: de naam. $name: die van de klant. $typed: adres en code, zoals getypt. $domain: het domein van het portaal.
# $date: de laatste dag dat de code werkt. $datum: postcode, birth_date of customer_number. $phone, $email: hoe u ons bereikt.

letter-subject = Uw facturen van { $company } in één app
letter-greeting = Beste { $name },
letter-intro = U kunt uw facturen van { $company } nu bekijken in de app Saldo. U ziet wat u nog moet betalen, wanneer, en wat u al betaald hebt.

letter-steps = Zo begint u
letter-step-app = Open de app Saldo op uw telefoon of computer.
letter-step-code = Scan het plaatje met uw telefoon, of typ de code hieronder over.
letter-step-domain = De app laat zien waar de code naartoe gaat. Staat er { $company } en { $domain }? Ga dan verder.
letter-step-datum =
    { $datum ->
        [postcode] Vul de postcode van uw adres in.
        [birth_date] Vul uw geboortedatum in.
       *[customer_number] Vul uw klantnummer in. Dat staat op uw factuur.
    }
letter-step-once = Wij sturen u nog een code, met een sms of e-mail. Vul die ook in. Dan bent u klaar.

letter-code = Uw code
letter-qr = Plaatje (QR-code) met dezelfde code: { $typed }
letter-expires = De code werkt één keer, tot en met { $date }.

letter-safe = Houd deze brief voor uzelf
letter-safe-text = Geef deze brief en de code aan niemand. Wij bellen u nooit om ernaar te vragen. Staat er in de app een ander adres dan { $domain }? Stop dan en laat het ons weten.

letter-questions = Vragen?
letter-phone = Bel ons: { $phone }.
letter-email = Mail ons: { $email }.
letter-closing = Met vriendelijke groet,
