# Home: what is, what is to be paid and when, what happens next, what was before.

home-loading-title = We are looking up where you stand
# $count: how many.
home-open-title =
    { $count ->
        [one] One invoice is open
       *[other] { $count } invoices are open
    }
home-nothing-title = Nothing to pay
home-nothing-text = You have paid everything. When a new invoice comes, you see it here.
home-never-text = You have no invoices yet. When the first one comes, you see it here.
# $number: the customer's number.
home-customer = Customer { $number }.
home-stale = You see what we read before.

# $count: how many days ago it was due.
home-overdue =
    { $count ->
        [one] The date was yesterday. You can still pay. The invoice says how.
       *[other] The date was { $count } days ago. You can still pay. The invoice says how.
    }
home-see-invoice = See the invoice and how to pay

home-also-title = Also open
# $count: how many more invoices.
home-more =
    { $count ->
        [one] And { $count } more invoice
       *[other] And { $count } more invoices
    }
home-together = Open in all
home-together-companies = Open in all
# $companies: names, separated by commas.
home-together-without = Without { $companies }.
# $amount: money.
home-credit = You have { $amount } in credit. No invoice has used it yet.

home-next-title = What happens if you do nothing
home-step-none-today = Nothing happens today.
home-step-due = Last day to pay.
home-step-reminder = You get a reminder.
home-step-notice = You get a letter that says which costs will follow, and when.
home-step-costs = Costs are added.
home-step-costs-of = Costs of { $amount } are added.
home-step-hand-over = A collection agency takes over.
home-step-unknown = The company takes a next step. Ask the company which one.
home-step-free = It costs nothing.
home-step-cost = It costs { $amount }.

home-earlier-title = Earlier invoices
home-all-invoices = All invoices
