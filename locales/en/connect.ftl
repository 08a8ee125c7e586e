# Connecting a company: the code from a letter, one thing the customer knows, a one-time code.

# $step: 1, 2 or 3.
connect-step = Connect · step { $step } of 3

connect-letter-title = Connect with your letter
connect-letter-help = Your letter has a code on it. With that code you see your invoices here.
connect-letter-label = Code from your letter
connect-letter-hint = The whole line, for example mijn.lumen.example/7KQ4-M2XP-9TRC. Capitals, spaces and dashes do not matter. You can also paste the link from your letter.
connect-letter-working = One moment. We are looking up which company this is.
connect-from-link = Your code is filled in.
connect-from-link-help = It came with the link you opened. Nothing has been sent yet. Continue to see which company it is.

connect-next-title = What happens next
connect-next-letter = 1. The code
connect-next-letter-text = You type it as it stands on your letter.
connect-next-company = 2. The company
connect-next-company-text = You see which company it is. Then you answer one question, to show that it is you.
connect-next-code = 3. A text message or e-mail
connect-next-code-text = You get a one-time code. Then you are connected.
connect-no-letter-title = No letter?
connect-no-letter-text = Ask the company that sends you invoices for a letter with a code for Saldo.

# What is wrong with a code.
connect-code-empty = Fill in the code from your letter.
connect-code-no-portal = The address before the code is missing. Type the whole line, including what stands before the slash (/).
connect-code-no-code = The code after the address is missing. Type the whole line, including the twelve letters and digits after the slash (/).
connect-code-portal = The address before the slash (/) cannot be right. Compare it with your letter.
connect-code-not-secure = This address is not secure: it does not begin with https. Do not use it. Ask the company for a new letter.
# $symbol: the first one that does not belong.
connect-code-symbol = A code never has “{ $symbol }” in it. Compare the code with your letter.
# $count: how many there are.
connect-code-length = A code has twelve letters and digits. You typed { $count }.
connect-code-too-long = This is much longer than a code. Type or paste only the code or the link from your letter.

# $company: its name.
connect-company-title = You are connecting to { $company }
connect-company-help = Is this the company that sent you the letter? Then fill in what is asked below. If not, go back: nothing has been sent yet.
connect-company-working = One moment. We are asking for your one-time code.
connect-already = This device is already connected to { $company }.
connect-already-help = If you continue, the new connection takes the place of the old one.

connect-postcode-label = Your postcode
connect-postcode-hint = Of the address on your letter.
connect-postcode-missing = Fill in the postcode of the address on your letter.
connect-birth-date-label = Your date of birth
connect-birth-date-hint = For example 27 3 1980.
connect-birth-date-missing = Fill in your date of birth.
connect-birth-date-wrong = There is no such date. Fill in the day, the month and the four digits of the year.
connect-customer-number-label = Your customer number
connect-customer-number-hint = It is on your letter and on every invoice.
connect-customer-number-missing = Fill in your customer number.

connect-code-title = Which code did you get?
# $destination: a phone number or an address, partly hidden. $minutes: how long it can be used.
connect-code-sent-sms =
    We sent a text message to { $destination }. You can use the code for { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
connect-code-sent-email =
    We sent an e-mail to { $destination }. You can use the code for { $minutes ->
        [one] { $minutes } minute.
       *[other] { $minutes } minutes.
    }
connect-code-label = One-time code
# $digits: how many.
connect-code-hint = { $digits } digits. You can paste it.
connect-code-submit = Confirm the code
connect-code-working = One moment. We are checking the code.
connect-one-time-length = Fill in the { $digits } digits of the code we sent you.
connect-again = Send a new code
connect-again-help = No code received, or has the time run out?
# $count: seconds.
connect-again-wait =
    { $count ->
        [one] Possible in { $count } second.
       *[other] Possible in { $count } seconds.
    }
connect-again-ready = You can ask for a new code now.
connect-again-sent = A new code is on its way. The old one no longer works.
connect-start-again = Start again with your letter
connect-done = You are connected to { $company }.
