# Connecting a company: the code from a letter, one thing the customer knows, a one-time code.

# $step: 1, 2 or 3.
connect-step = Connexion · étape { $step } sur 3

connect-letter-title = Connectez-vous avec votre lettre
connect-letter-help = Votre lettre contient un code. Avec ce code, vous voyez vos factures ici.
connect-letter-label = Code de votre lettre
connect-letter-hint = Tapez toute la ligne, par exemple mijn.lumen.example/7KQ4-M2XP-9TRC. Les majuscules, les espaces et les tirets n’ont pas d’importance. Vous pouvez aussi coller le lien de votre lettre.
connect-letter-working = Un instant. Nous cherchons de quelle entreprise il s’agit.
connect-from-link = Votre code est déjà rempli.
connect-from-link-help = Il vient du lien que vous avez ouvert. Rien n’a encore été envoyé. Continuez pour voir de quelle entreprise il s’agit.

connect-next-title = Comment cela se passe
connect-next-letter = 1. Le code
connect-next-letter-text = Vous tapez le code qui se trouve sur votre lettre.
connect-next-company = 2. L’entreprise
connect-next-company-text = Vous voyez de quelle entreprise il s’agit. Puis une question vérifie que c’est bien vous.
connect-next-code = 3. Un SMS ou un e-mail
connect-next-code-text = Vous recevez un code à usage unique. Ensuite, vous voyez vos factures.
connect-no-letter-title = Pas de lettre ?
connect-no-letter-text = Demandez une lettre avec un code pour Saldo à l’entreprise qui vous envoie des factures.

# What is wrong with a code.
connect-code-empty = Tapez le code de votre lettre.
connect-code-no-portal = Il manque l’adresse avant le code. Tapez toute la ligne, avec ce qui se trouve avant la barre oblique (/).
connect-code-no-code = Il manque le code après l’adresse. Tapez toute la ligne, avec les douze lettres et chiffres après la barre oblique (/).
connect-code-portal = L’adresse avant la barre oblique (/) n’est pas correcte. Comparez-la avec votre lettre.
connect-code-not-secure = Cette adresse n’est pas sûre : elle ne commence pas par https. Ne l’utilisez pas. Demandez une nouvelle lettre à l’entreprise.
# $symbol: the first one that does not belong.
connect-code-symbol = Un code ne contient jamais « { $symbol } ». Comparez le code avec votre lettre.
# $count: how many there are.
connect-code-length = Un code compte douze lettres et chiffres. Vous en avez tapé { $count }.
connect-code-too-long = C’est beaucoup plus long qu’un code. Tapez ou collez seulement le code ou le lien de votre lettre.

# $company: its name.
connect-company-title = Vous allez vous connecter à { $company }
connect-company-help = Est-ce bien l’entreprise qui vous a envoyé la lettre ? Alors répondez à la question ci-dessous. Sinon, revenez en arrière : rien n’a encore été envoyé.
connect-company-working = Un instant. Nous demandons votre code à usage unique.
connect-already = Cet appareil est déjà connecté à { $company }.
connect-already-help = Si vous continuez, la nouvelle connexion remplace l’ancienne.

connect-postcode-label = Votre code postal
connect-postcode-hint = Celui de l’adresse sur votre lettre.
connect-postcode-missing = Indiquez le code postal de l’adresse sur votre lettre.
connect-birth-date-label = Votre date de naissance
connect-birth-date-hint = Par exemple 27 3 1980.
connect-birth-date-missing = Indiquez votre date de naissance.
connect-birth-date-wrong = Cette date n’existe pas. Indiquez le jour, le mois et les quatre chiffres de l’année.
connect-customer-number-label = Votre numéro de client
connect-customer-number-hint = Il se trouve sur votre lettre et sur chaque facture.
connect-customer-number-missing = Indiquez votre numéro de client.

connect-code-title = Quel code avez-vous reçu ?
# $destination: a phone number or an address, partly hidden. $minutes: how long it can be used.
connect-code-sent-sms =
    Nous avons envoyé un SMS au numéro { $destination }. Vous pouvez utiliser le code pendant { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
connect-code-sent-email =
    Nous avons envoyé un e-mail à l’adresse { $destination }. Vous pouvez utiliser le code pendant { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
connect-code-label = Code à usage unique
# $digits: how many.
connect-code-hint = { $digits } chiffres. Vous pouvez coller le code.
connect-code-submit = Confirmer le code
connect-code-working = Un instant. Nous vérifions le code.
connect-one-time-length = Tapez les { $digits } chiffres du code que nous vous avons envoyé.
connect-again = Envoyer un nouveau code
connect-again-help = Vous n’avez rien reçu, ou le code n’est plus valable ?
# $count: seconds.
connect-again-wait =
    { $count ->
        [one] Possible dans { $count } seconde.
       *[other] Possible dans { $count } secondes.
    }
connect-again-ready = Vous pouvez maintenant demander un nouveau code.
connect-again-sent = Nous vous envoyons un nouveau code. Le précédent ne fonctionne plus.
connect-start-again = Recommencer avec votre lettre
connect-done = C’est fait : la connexion avec { $company } est prête.
