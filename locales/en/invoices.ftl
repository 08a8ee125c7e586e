# Invoices: the list, and one in full.

invoices-title = Invoices
invoices-invoice = Invoice
# $number: as printed on it.
invoices-invoice-number = Invoice { $number }
invoices-credit-note-number = Credit note { $number }
# $subject: what it is about, in the company's words. $count: how many other lines it has.
invoices-subject-more =
    { $count ->
        [one] { $subject } and { $count } other line
       *[other] { $subject } and { $count } other lines
    }

# Where an invoice stands.
invoices-state-open = To pay
invoices-state-overdue = Overdue
invoices-state-partly-paid = Partly paid
invoices-state-paid = Paid
# $day: a day.
invoices-state-paid-on = Paid { $day }
invoices-state-credited = Credited
invoices-state-written-off = No need to pay
invoices-state-credit-note = Credit note

# By when it is to be paid. $day: a day, with its weekday when it is near.
invoices-due-on = To pay by { $day }
invoices-due-today = To pay today, { $day }
invoices-due-tomorrow = To pay by tomorrow, { $day }
invoices-due-passed = Was due on { $day }
invoices-due-open = To pay
# $total: the whole amount.
invoices-part-paid = This is what is left of { $total }.
invoices-nothing-open = Nothing left to pay
invoices-in-your-favour = In your favour

# The list.
invoices-empty-title = No invoices yet
invoices-empty = { $company } has not sent you an invoice yet. When the first one comes, you see it here.
invoices-search = Search
invoices-search-hint = Number, subject, amount or month
invoices-sort = Order
invoices-sort-newest = Newest first
invoices-sort-oldest = Oldest first
invoices-sort-due = Due soonest first
invoices-sort-largest = Largest amount first
invoices-sort-smallest = Smallest amount first
invoices-filter = Show
invoices-filter-all = All
invoices-filter-open = To pay
invoices-filter-overdue = Overdue
invoices-filter-settled = Paid or credited
# $count decides between one and many; $shown and $total are the same, written out.
invoices-count =
    { $count ->
        [one] { $shown } invoice
       *[other] { $shown } invoices
    }
invoices-count-of =
    { $count ->
        [one] { $shown } of { $total } invoice
       *[other] { $shown } of { $total } invoices
    }
invoices-reading = { $read } of { $total } read so far.
invoices-incomplete = Not all invoices are here yet.
invoices-none = No invoice matches what you are looking for.
invoices-show-all = Show all invoices
# $next: how many. $group: a year, or a currency.
invoices-more = { $group }: show { $next } more
invoices-group-no-day = Without a date to pay
# $currency: three letters.
invoices-group-currency = Amounts in { $currency }
# $group: a year, or a currency.
invoices-caption = Invoices, { $group }
invoices-column-invoice = Invoice
invoices-column-issued = Date
invoices-column-due = To pay by
invoices-column-amount = Amount
invoices-column-open = Left to pay
invoices-column-state = Status
invoices-back-to-all = All invoices

# What to pay, and how. $company: who is paid, or who collects.
invoices-pay-title = How to pay
invoices-paid-title = Payment details
invoices-pay-transfer = Transfer it to { $company } with your bank. Use exactly this reference, so that your payment is recognised.
invoices-pay-debit = { $company } collects this amount from your account. You do not have to do anything.
invoices-pay-card = { $company } charges this amount to your card. You do not have to do anything.
invoices-pay-other = The invoice does not say how to pay with your bank. Ask { $company } if it is not clear.
invoices-pay-amount = Amount
invoices-pay-account = Account number
invoices-pay-name = Name
invoices-pay-reference = Reference
invoices-pay-bank = Bank (BIC)
invoices-pay-mandate = Mandate reference
invoices-pay-card-number = Card
invoices-copy-amount = the amount
invoices-copy-account = the account number
invoices-copy-reference = the reference

# Lines.
invoices-lines-title = How the amount is made up
invoices-lines-caption = The lines of the invoice, without VAT
invoices-line-what = Description
invoices-line-quantity = Quantity
invoices-line-price = Price
# $count: how many, written out. $unit: of what.
invoices-line-price-per = per { $count } { $unit }
invoices-line-vat = VAT
invoices-line-amount = Amount
invoices-line-article = Article number
invoices-line-price-discount = Taken off the price
invoices-allowances-title = Discounts and surcharges
invoices-allowance = Discount
invoices-charge = Surcharge
# $percent, $base: written out.
invoices-allowance-of = { $percent } of { $base }

invoices-vat-title = VAT
invoices-vat-rate = Rate
invoices-vat-over = Amount without VAT
invoices-vat-tax = VAT

# The sums.
invoices-totals-title = Totals
invoices-total-lines = Total of the lines
invoices-total-allowances = Discounts
invoices-total-charges = Surcharges
invoices-total-without-vat = Total without VAT
invoices-total-vat = VAT
invoices-total-vat-accounting = VAT in the company’s own currency
invoices-total-with-vat = Total with VAT
invoices-total-prepaid = Paid in advance
invoices-total-rounding = Rounding
invoices-total-payable = Amount of the invoice

# What happened.
invoices-postings-title = What happened
invoices-posting-what = What
invoices-posting-date = Date
invoices-posting-invoice = Invoice issued
invoices-posting-credit = Credit note
invoices-posting-payment = Payment
invoices-posting-paid-back = Paid back
invoices-posting-cost = Costs
invoices-posting-correction = Correction
invoices-open-now = Left to pay now

invoices-corrections-title = Corrections
# $number: of the other invoice. $day: its date.
invoices-corrects = Corrects { $number }
invoices-corrects-of = Corrects { $number } of { $day }
invoices-corrected-by = Corrected by { $number }

invoices-earlier-title = Compared with earlier invoices
# $amount: the difference.
invoices-earlier-more = This is { $amount } more than the one before.
invoices-earlier-less = This is { $amount } less than the one before.
invoices-earlier-same = This is the same amount as the one before.

invoices-remarks-title = Notes from the company

# The facts at a glance.
invoices-facts-title = At a glance
invoices-fact-number = Number
invoices-fact-issued = Date
invoices-fact-due = To pay by
invoices-fact-tax-point = Date for VAT
invoices-fact-period = Period
invoices-reference-buyer = Your reference
invoices-reference-order = Your order number
invoices-reference-sales-order = The company’s order number
invoices-reference-contract = Contract
invoices-reference-project = Project
invoices-reference-despatch = Delivery note
invoices-reference-receipt = Confirmation of receipt
invoices-reference-tender = Call for tenders
invoices-reference-cost-account = Code for your accounts
invoices-reference-object = What it is for

# Who and where.
invoices-seller-title = From
invoices-buyer-title = To
invoices-payee-title = To be paid to
invoices-party-legal-name = Registered name
invoices-party-vat = VAT number
invoices-party-company-number = Company number
invoices-party-identifier = Other number
invoices-party-contact = Contact
invoices-party-phone = Phone
invoices-party-email = E-mail
invoices-delivery-title = Delivery
invoices-delivery-date = Date
invoices-delivery-name = To
invoices-delivery-location = Place
invoices-delivery-address = Address

# Files.
invoices-files-title = Save
invoices-file-pdf = Invoice as PDF
invoices-file-ubl = E-invoice (UBL)
invoices-file-saving = Saving …
# $name: of the file. $size: written out.
invoices-file-saved = Saved as { $name } ({ $size }).
invoices-file-not-saved = Nothing was saved.
