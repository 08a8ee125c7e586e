# Home: what is, what is to be paid and when, what happens next, what was before.

home-loading-title = Nous cherchons vos factures
# $count: how many.
home-open-title =
    { $count ->
        [one] Vous avez une facture à payer
       *[other] Vous avez { $count } factures à payer
    }
home-nothing-title = Rien à payer
home-nothing-text = Vous avez tout payé. Votre prochaine facture apparaîtra ici.
home-never-text = Vous n’avez pas encore de facture. La première apparaîtra ici.
# $number: the customer's number.
home-customer = Numéro de client { $number }.
home-stale = Voici la situation telle qu’elle était la dernière fois.

# $count: how many days ago it was due.
home-overdue =
    { $count ->
        [one] L’échéance était hier. Vous pouvez encore payer. La facture vous explique comment.
       *[other] L’échéance est passée depuis { $count } jours. Vous pouvez encore payer. La facture vous explique comment.
    }
home-see-invoice = Voir la facture et comment payer

home-also-title = Aussi à payer
# $count: how many more invoices.
home-more =
    { $count ->
        [one] Et encore { $count } facture
       *[other] Et encore { $count } factures
    }
home-together = Total à payer
home-together-companies = Total à payer
# $companies: names, separated by commas.
home-together-without = Sans { $companies }.
# $amount: money.
home-credit = Vous avez { $amount } en votre faveur. Ce montant n’est pas encore déduit d’une facture.

home-next-title = Ce qui se passe si vous ne faites rien
home-step-none-today = Il ne se passe rien aujourd’hui.
home-step-due = Dernier jour pour payer.
home-step-reminder = Vous recevez un rappel.
home-step-notice = Vous recevez une lettre. Elle vous dit quels frais vont s’ajouter, et quand.
home-step-costs = Des frais s’ajoutent.
home-step-costs-of = Des frais de { $amount } s’ajoutent.
home-step-hand-over = Un bureau de recouvrement prend le relais.
home-step-unknown = L’entreprise passera à une autre étape. Demandez-lui laquelle.
home-step-free = C’est gratuit.
home-step-cost = Cela coûte { $amount }.

home-earlier-title = Factures précédentes
home-all-invoices = Toutes les factures
