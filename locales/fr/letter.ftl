# The letter with which a customer connects the app.
# $company: its name. $name: the customer's. $typed: address and code, as typed. $domain: the portal's domain.
# $date: the last day the code works. $datum: postcode, birth_date or customer_number. $phone, $email: how to reach us.

letter-subject = { $company } : vos factures dans une seule application
letter-greeting = Bonjour { $name },
letter-intro = Vous pouvez maintenant voir vos factures dans l’application Saldo. Vous y voyez ce que vous devez encore payer à { $company }, avant quelle date, et ce que vous avez déjà payé.

letter-steps = Comment commencer
letter-step-app = Ouvrez l’application Saldo sur votre téléphone ou votre ordinateur.
letter-step-code = Scannez l’image avec votre téléphone, ou tapez le code ci-dessous.
letter-step-domain = L’application montre où mène le code. Voyez-vous bien { $company } et { $domain } ? Alors continuez.
letter-step-datum =
    { $datum ->
        [postcode] Indiquez le code postal de votre adresse.
        [birth_date] Indiquez votre date de naissance.
       *[customer_number] Indiquez votre numéro de client. Il se trouve sur votre facture.
    }
letter-step-once = Nous vous envoyons un deuxième code par SMS ou par e-mail. Tapez-le aussi. C’est tout.

letter-code = Votre code
letter-qr = Image (code QR) qui contient le même code : { $typed }
letter-expires = Le code fonctionne une seule fois, jusqu’au { $date } inclus.

letter-safe = Gardez ce code pour vous
letter-safe-text = Ne donnez à personne cette lettre ou ce code. Nous ne vous téléphonons jamais pour le demander. L’application montre une autre adresse que { $domain } ? Alors arrêtez et prévenez-nous.

letter-questions = Des questions ?
letter-phone = Appelez-nous : { $phone }.
letter-email = Écrivez-nous : { $email }.
letter-closing = Bien cordialement,
