# Home: what is, what is to be paid and when, what happens next, what was before.

home-loading-title = Wir sehen nach, was offen ist
# $count: how many.
home-open-title =
    { $count ->
        [one] Eine Rechnung ist offen
       *[other] { $count } Rechnungen sind offen
    }
home-nothing-title = Nichts zu zahlen
home-nothing-text = Sie haben alles bezahlt. Wenn eine neue Rechnung kommt, sehen Sie sie hier.
home-never-text = Sie haben noch keine Rechnungen. Wenn die erste kommt, sehen Sie sie hier.
# $number: the customer's number.
home-customer = Kundennummer { $number }.
home-stale = Sie sehen den letzten Stand, den wir kennen.

# $count: how many days ago it was due.
home-overdue =
    { $count ->
        [one] Der Zahlungstermin war gestern. Sie können noch zahlen. Wie das geht, steht auf der Rechnung.
       *[other] Der Zahlungstermin war vor { $count } Tagen. Sie können noch zahlen. Wie das geht, steht auf der Rechnung.
    }
home-see-invoice = Zur Rechnung: So bezahlen Sie

home-also-title = Außerdem offen
# $count: how many more invoices.
home-more =
    { $count ->
        [one] Und noch { $count } Rechnung
       *[other] Und noch { $count } Rechnungen
    }
home-together = Insgesamt offen
home-together-companies = Insgesamt offen
# $companies: names, separated by commas.
home-together-without = Ohne { $companies }.
# $amount: money.
home-credit = Sie haben { $amount } Guthaben. Das Geld ist noch mit keiner Rechnung verrechnet.

home-next-title = Was passiert, wenn Sie nichts tun
home-step-none-today = Heute passiert nichts.
home-step-due = Letzter Tag zum Bezahlen.
home-step-reminder = Sie bekommen eine Zahlungserinnerung.
home-step-notice = Sie bekommen einen Brief. Darin steht, welche Kosten dazukommen und wann.
home-step-costs = Es kommen Kosten dazu.
home-step-costs-of = Es kommen { $amount } Kosten dazu.
home-step-hand-over = Die Rechnung geht an ein Inkassobüro.
home-step-unknown = Das Unternehmen macht den nächsten Schritt. Fragen Sie dort nach, welcher das ist.
home-step-free = Das kostet nichts.
home-step-cost = Das kostet { $amount }.

home-earlier-title = Frühere Rechnungen
home-all-invoices = Alle Rechnungen
