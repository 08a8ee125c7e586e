# What the portal sends out: text messages and e-mails. Plain text.

# A text message with a one-time code: at most 160 characters of the GSM alphabet, or it costs double.
# $company: its name. $code: digits. $minutes: how long the code lives.
messages-code-sms =
    { $company }: Ihr Code ist { $code }. Er gilt { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    }. Geben Sie diesen Code an niemanden weiter. Wir fragen nie danach.

messages-code-email-subject = { $code } ist Ihr Code für { $company }

messages-code-email-text =
    Guten Tag,

    Ihr Code ist { $code }

    Geben Sie diesen Code in der App Saldo ein. Dann sehen Sie Ihre Rechnungen von { $company }.
    Der Code gilt { $minutes ->
        [one] { $minutes } Minute
       *[other] { $minutes } Minuten
    } und nur einmal.

    Geben Sie diesen Code an niemanden weiter. Wir fragen nie danach, auch nicht am Telefon.

    Haben Sie keinen Code angefordert? Dann müssen Sie nichts tun. Ohne diesen Code kann niemand Ihre Rechnungen sehen.

    { $company }
