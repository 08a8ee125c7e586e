# What the portal sends out: text messages and e-mails. Plain text.

# A text message with a one-time code: at most 160 characters of the GSM alphabet, or it costs double. That alphabet has
# no no-break space, no ’, no ê and no ç.
# $company: its name. $code: digits. $minutes: how long the code lives.
messages-code-sms =
    { $company }: votre code est { $code }. Il est valable { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. Ne le donnez à personne. Nous ne vous le demanderons jamais.

messages-code-email-subject = { $code } est votre code pour { $company }

messages-code-email-text =
    Bonjour,

    Votre code est { $code }

    Tapez ce code dans l’application Saldo. Vous verrez alors les factures que { $company } vous envoie.
    Le code est valable { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, et une seule fois.

    Ne donnez ce code à personne. Nous ne vous le demanderons jamais, même pas par téléphone.

    Vous n’avez pas demandé de code ? Alors vous n’avez rien à faire. Sans ce code, personne ne peut voir vos factures.

    { $company }
