# The words on the PDF of an invoice. What the company wrote itself (names, notes, terms) is printed as it is.

## Title and page

# $type: UNTDID 1001 code. $kind: invoice or credit_note.
pdf-title =
    { $type ->
        [326] Partial invoice
        [383] Debit note
        [384] Corrected invoice
        [386] Advance payment invoice
       *[other]
            { $kind ->
                [credit_note] Credit note
               *[invoice] Invoice
            }
    } { $number }
pdf-document-title = { $title } from { $company }
pdf-page = Page { $page } of { $pages }

## What to pay, and how

pdf-to-pay = To pay
pdf-pay-by = by { $date }
pdf-in-your-favour = In your favour
pdf-in-your-favour-help = We take this amount off what you have to pay, or we pay it back to you.
pdf-nothing-to-pay = You do not have to pay anything.

# $code: UNTDID 4461 code of the way to pay. $account: whether an account stands with it, yes or no.
pdf-means =
    { $code ->
        [10] Pay in cash.
        [20] Pay by cheque.
        [48] With a bank card.
        [49] We take this amount from your account. You do not have to do anything.
        [54] With a credit card.
        [55] With a debit card.
        [57] Through the standing agreement we have with you.
        [59] We take this amount from your account. You do not have to do anything.
        [68] With an online payment service.
        [97] We settle this amount with what we owe you.
       *[other]
            { $account ->
                [yes] Transfer this amount to our account.
               *[no] The invoice does not say how to pay. Ask us if it is not clear.
            }
    }
# The second way to pay, and any after it.
pdf-means-or = Or: { $means }
pdf-account = Account number
pdf-account-name = Name
pdf-bank = Bank (BIC)
pdf-payment-reference = Reference
pdf-mandate = Mandate reference
pdf-card = Card ending in

## Who

pdf-buyer = To
pdf-seller = From
pdf-payee = To be paid to
pdf-delivery = Delivery
pdf-vat-number = VAT number { $value }
pdf-company-number = Company number { $value }
# $scheme: ISO 6523 code of what kind of number it is, or empty.
pdf-identifier =
    { $scheme ->
        [0002] SIREN number { $value }
        [0007] Organisation number { $value }
        [0009] SIRET number { $value }
        [0060] DUNS number { $value }
        [0088] GLN { $value }
        [0106] KVK number { $value }
        [0184] CVR number { $value }
        [0190] OIN { $value }
        [0192] Organisation number { $value }
        [0208] Company number { $value }
       *[other] Number { $value }
    }

## Facts

pdf-facts = Details
pdf-issued = Date
pdf-due = To pay by
pdf-tax-point = Date for VAT
pdf-period = Period
pdf-period-span = { $start } to { $end }
pdf-period-from = from { $start }
pdf-period-until = until { $end }
pdf-delivered = Delivered on
pdf-corrects = Corrects invoice
pdf-corrects-dated = { $number } of { $date }
pdf-reference =
    { $kind ->
        [order] Your order number
        [sales_order] Our order number
        [contract] Contract
        [project] Project
        [despatch] Delivery note
        [receipt] Confirmation of receipt
        [tender] Call for tenders
        [cost_account] Code for your accounts
        [object] What it is for
       *[buyer] Your reference
    }

## The lines

pdf-lines = How the amount is made up
pdf-lines-summary = Each line of the invoice: description, quantity, price, VAT and amount without VAT.
pdf-description = Description
pdf-quantity = Quantity
pdf-price = Price
pdf-vat-rate = VAT
pdf-amount-net = Amount without VAT
# $quantity carries its unit: per 100 kWh.
pdf-price-per = { $price } per { $quantity }
pdf-price-discount = Taken off the price: { $amount }
pdf-article = Article number { $number }
pdf-property = { $name }: { $value }

## Discounts and surcharges

pdf-adjustments = Discounts and surcharges
pdf-discount = Discount
pdf-surcharge = Surcharge
pdf-discount-for = Discount: { $reason }
pdf-surcharge-for = Surcharge: { $reason }
# 10% of € 200.00
pdf-share = { $percent } of { $base }
pdf-share-base = of { $base }

## Totals

pdf-totals = Totals
pdf-totals-summary = The sums of the invoice, from the lines to the amount to pay.
pdf-total-lines = Total of the lines
pdf-total-discounts = Discounts
pdf-total-surcharges = Surcharges
pdf-total-without-vat = Total without VAT
pdf-total-vat = VAT
pdf-total-vat-accounting = VAT in { $currency }
pdf-total-with-vat = Total with VAT
pdf-total-prepaid = Paid in advance
pdf-total-rounding = Rounding
pdf-total-payable = To pay
pdf-sum = Item
pdf-amount = Amount

## VAT

pdf-vat = VAT
pdf-vat-summary = VAT by rate: the amount without VAT, and the VAT on it.
pdf-vat-kind = Kind
pdf-vat-percent = Rate
pdf-vat-taxable = Amount without VAT
pdf-vat-tax = VAT amount

## Texts of the company

pdf-notes = Notes
pdf-terms = Terms of payment
