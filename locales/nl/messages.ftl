# Wat het portaal verstuurt: sms en e-mail. Platte tekst.

# Een sms met een eenmalige code: hoogstens 160 tekens uit het gsm-alfabet, anders kost hij dubbel.
# $company: de naam. $code: cijfers. $minutes: hoe lang de code werkt.
messages-code-sms =
    { $company }: uw code is { $code }. De code werkt { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    }. Geef deze code aan niemand. Wij vragen er nooit om.

messages-code-email-subject = { $code } is uw code voor { $company }

messages-code-email-text =
    Hallo,

    Uw code is { $code }

    Typ deze code in de app Saldo. Daarna ziet u uw facturen van { $company }.
    De code werkt { $minutes ->
        [one] { $minutes } minuut
       *[other] { $minutes } minuten
    } en maar één keer.

    Geef deze code aan niemand. Wij vragen er nooit om, ook niet aan de telefoon.

    Hebt u geen code gevraagd? Dan hoeft u niets te doen. Zonder deze code kan niemand uw facturen zien.

    { $company }
