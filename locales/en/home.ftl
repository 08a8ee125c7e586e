# Home: what is, what is to be paid and when, what happens next, what was before.

home-loading-title = We are getting your invoices
# $count: how many.
home-open-title =
    { $count ->
        [one] You have one invoice to pay
       *[other] You have { $count } invoices to pay
    }
home-nothing-title = Nothing to pay
home-nothing-text = You have paid everything. When a new invoice comes, you see it here.
home-never-text = You have no invoices yet. When the first one comes, you see it here.
# $number: the customer's number.
home-customer = Customer number { $number }.
home-stale = This is how it was when we last looked.

# $count: how many days ago it was due.
home-overdue =
    { $count ->
        [one] The last day to pay was yesterday. You can still pay. The invoice says how.
       *[other] The last day to pay was { $count } days ago. You can still pay. The invoice says how.
    }
home-see-invoice = See the invoice and how to pay

home-also-title = Also to pay
# $count: how many more invoices.
home-more =
    { $count ->
        [one] And { $count } more invoice
       *[other] And { $count } more invoices
    }
home-together = Total to pay
home-together-companies = Total to pay
# $companies: names, separated by commas.
home-together-without = Without { $companies }.
# $amount: money.
home-credit = You have { $amount } in credit. It has not been taken off an invoice yet.

home-next-title = What happens if you do nothing
home-step-none-today = Nothing happens today.
home-step-due = Last day to pay.
home-step-reminder = You get a reminder.
home-step-notice = You get a letter. It says which costs will follow, and when.
home-step-costs = Costs are added.
home-step-costs-of = Costs of { $amount } are added.
home-step-hand-over = A collection agency takes over.
home-step-unknown = The company will take another step. Ask the company what it is.
home-step-free = This costs nothing.
home-step-cost = This costs { $amount }.

home-earlier-title = Earlier invoices
home-all-invoices = All invoices
