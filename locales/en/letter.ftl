# The letter with which a customer connects the app.
# $company: its name. $name: the customer's. $typed: address and code, as typed. $domain: the portal's domain.
# $date: the last day the code works. $datum: postcode, birth_date or customer_number. $phone, $email: how to reach us.

letter-subject = Your invoices from { $company } in one app
letter-greeting = Dear { $name },
letter-intro = You can now see your invoices from { $company } in the Saldo app: what you still have to pay, by when, and what you have paid already.

letter-steps = How to start
letter-step-app = Open the Saldo app on your phone or computer.
letter-step-code = Scan the picture with your phone, or type the code below.
letter-step-domain = The app shows where the code leads. Does it say { $company } and { $domain }? Then go on.
letter-step-datum =
    { $datum ->
        [postcode] Fill in the postcode of your address.
        [birth_date] Fill in your date of birth.
       *[customer_number] Fill in your customer number. You find it on your invoice.
    }
letter-step-once = We send you a second code by text message or e-mail. Fill it in as well. Then you are done.

letter-code = Your code
letter-qr = Picture (QR code) that holds the same code: { $typed }
letter-expires = The code works once, until { $date }.

letter-safe = Keep this letter to yourself
letter-safe-text = Do not give this letter or the code to anyone. We never phone you to ask for it. Does the app show another address than { $domain }? Then stop, and tell us.

letter-questions = Questions?
letter-phone = Call us: { $phone }.
letter-email = Send us an e-mail: { $email }.
letter-closing = Kind regards,
