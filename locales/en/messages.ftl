# What the portal sends out: text messages and e-mails. Plain text.

# A text message with a one-time code: at most 160 characters of the GSM alphabet, or it costs double.
# $company: its name. $code: digits. $minutes: how long the code lives.
messages-code-sms =
    { $company }: your code is { $code }. It works for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }. Never give this code to anyone. We never ask for it.

messages-code-email-subject = { $code } is your code for { $company }

messages-code-email-text =
    Hello,

    Your code is { $code }

    Type it in the Saldo app to see your invoices from { $company }.
    The code works for { $minutes ->
        [one] { $minutes } minute
       *[other] { $minutes } minutes
    }, and only once.

    Never give this code to anyone. We never ask for it, not even by phone.

    Did you not ask for a code? Then you do not have to do anything. Without this code nobody can see your invoices.

    { $company }
