# Invoices: the list, and one in full.

invoices-title = Factures
invoices-invoice = Facture
# $number: as printed on it.
invoices-invoice-number = Facture { $number }
invoices-credit-note-number = Note de crédit { $number }
# $subject: what it is about, in the company's words. $count: how many other lines it has.
invoices-subject-more =
    { $count ->
        [one] { $subject } et { $count } autre ligne
       *[other] { $subject } et { $count } autres lignes
    }

# Where an invoice stands.
invoices-state-open = À payer
invoices-state-overdue = Échéance passée
invoices-state-partly-paid = Payée en partie
invoices-state-paid = Payée
# $day: a day.
invoices-state-paid-on = Payée le { $day }
invoices-state-credited = Créditée
# Not "plus à payer": in writing, "plus" is also "more".
invoices-state-written-off = N’est plus à payer
invoices-state-credit-note = Note de crédit

# By when it is to be paid. $day: a day, with its weekday when it is near.
invoices-due-on = À payer au plus tard le { $day }
invoices-due-today = À payer au plus tard aujourd’hui, { $day }
invoices-due-tomorrow = À payer au plus tard demain, { $day }
invoices-due-passed = L’échéance était le { $day }
invoices-due-open = À payer
# $total: the whole amount.
invoices-part-paid = C’est ce qui reste à payer sur { $total }.
invoices-nothing-open = Plus rien à payer
invoices-in-your-favour = En votre faveur

# The list.
invoices-empty-title = Pas encore de facture
invoices-empty = { $company } ne vous a pas encore envoyé de facture. La première apparaîtra ici.
invoices-search = Chercher
invoices-search-hint = Numéro, objet, montant ou mois
invoices-sort = Ordre
invoices-sort-newest = Les plus récentes d’abord
invoices-sort-oldest = Les plus anciennes d’abord
invoices-sort-due = L’échéance la plus proche d’abord
invoices-sort-largest = Les plus gros montants d’abord
invoices-sort-smallest = Les plus petits montants d’abord
invoices-filter = Afficher
invoices-filter-all = Toutes
invoices-filter-open = À payer
invoices-filter-overdue = Échéance passée
invoices-filter-settled = Payées ou créditées
# $count decides between one and many; $shown and $total are the same, written out.
invoices-count =
    { $count ->
        [one] { $shown } facture
       *[other] { $shown } factures
    }
# $count is the total, and French counts what is shown: so the noun stands before both numbers.
invoices-count-of =
    { $count ->
        [one] { $shown } facture sur { $total }
       *[other] Factures affichées : { $shown } sur { $total }
    }
invoices-reading = Lecture en cours : { $read } sur { $total }.
invoices-incomplete = Il manque encore des factures.
invoices-none = Aucune facture ne correspond à ce que vous cherchez.
invoices-show-all = Afficher toutes les factures
# $next: how many. $group: a year, or a currency.
invoices-more = { $group } : afficher { $next } de plus
invoices-group-no-day = Sans échéance
# $currency: three letters.
invoices-group-currency = Montants en { $currency }
# $group: a year, or a currency.
invoices-caption = Factures : { $group }
invoices-column-invoice = Facture
invoices-column-issued = Date
invoices-column-due = Échéance
invoices-column-amount = Montant
invoices-column-open = Reste à payer
invoices-column-state = État
invoices-back-to-all = Toutes les factures

# What to pay, and how. $company: who is paid, or who collects.
invoices-pay-title = Comment payer
invoices-paid-title = Données de paiement
invoices-pay-transfer = Faites un virement à { $company } avec votre banque. Copiez exactement cette communication : votre paiement sera alors reconnu.
invoices-pay-debit = { $company } prélève ce montant sur votre compte. Vous n’avez rien à faire.
invoices-pay-card = { $company } prélève ce montant sur votre carte. Vous n’avez rien à faire.
invoices-pay-other = La facture ne dit pas comment payer avec votre banque. Demandez-le à { $company } si ce n’est pas clair.
invoices-pay-amount = Montant
invoices-pay-account = Numéro de compte
invoices-pay-name = Nom
# What Belgian banks call the field that holds a payment reference; French banks call it the reference.
invoices-pay-reference = Communication (référence)
invoices-pay-bank = Banque (BIC)
invoices-pay-mandate = Référence du mandat
invoices-pay-card-number = Carte
invoices-copy-amount = le montant
invoices-copy-account = le numéro de compte
invoices-copy-reference = la communication

# Lines.
invoices-lines-title = Détail du montant
invoices-lines-caption = Les lignes de la facture, hors TVA
invoices-line-what = Description
invoices-line-quantity = Quantité
invoices-line-price = Prix
# $count: how many, written out. $unit: of what.
invoices-line-price-per = pour { $count } { $unit }
invoices-line-vat = TVA
invoices-line-amount = Montant
invoices-line-article = Numéro d’article
invoices-line-price-discount = Réduction sur le prix
invoices-allowances-title = Réductions et suppléments
invoices-allowance = Réduction
invoices-charge = Supplément
# $percent, $base: written out.
invoices-allowance-of = { $percent } sur { $base }

invoices-vat-title = TVA
invoices-vat-rate = Taux
invoices-vat-over = Montant hors TVA
invoices-vat-tax = TVA

# The sums.
invoices-totals-title = Totaux
invoices-total-lines = Total des lignes
invoices-total-allowances = Réductions
invoices-total-charges = Suppléments
invoices-total-without-vat = Total hors TVA
invoices-total-vat = TVA
invoices-total-vat-accounting = TVA dans la monnaie de l’entreprise
invoices-total-with-vat = Total TVA comprise
invoices-total-prepaid = Déjà payé à l’avance
invoices-total-rounding = Arrondi
invoices-total-payable = Montant de la facture

# What happened.
invoices-postings-title = Ce qui s’est passé
invoices-posting-what = Opération
invoices-posting-date = Date
invoices-posting-invoice = Facture établie
invoices-posting-credit = Note de crédit
invoices-posting-payment = Paiement
invoices-posting-paid-back = Remboursement
invoices-posting-cost = Frais
invoices-posting-correction = Correction
invoices-open-now = Reste à payer maintenant

invoices-corrections-title = Corrections
# $number: of the other invoice. $day: its date.
invoices-corrects = Corrige { $number }
invoices-corrects-of = Corrige { $number } du { $day }
invoices-corrected-by = Corrigée par { $number }

invoices-earlier-title = Comparaison avec les factures précédentes
# $amount: the difference.
invoices-earlier-more = C’est { $amount } de plus que la fois précédente.
invoices-earlier-less = C’est { $amount } de moins que la fois précédente.
invoices-earlier-same = C’est le même montant que la fois précédente.

invoices-remarks-title = Remarques de l’entreprise

# The facts at a glance.
invoices-facts-title = En bref
invoices-fact-number = Numéro
invoices-fact-issued = Date
invoices-fact-due = Échéance
invoices-fact-tax-point = Date pour la TVA
invoices-fact-period = Période
invoices-reference-buyer = Votre référence
invoices-reference-order = Votre numéro de commande
invoices-reference-sales-order = Numéro de commande chez l’entreprise
invoices-reference-contract = Contrat
invoices-reference-project = Projet
invoices-reference-despatch = Bon de livraison
invoices-reference-receipt = Bon de réception
invoices-reference-tender = Appel d’offres
invoices-reference-cost-account = Code pour votre comptabilité
invoices-reference-object = Concerne

# Who and where.
invoices-seller-title = Envoyée par
invoices-buyer-title = Adressée à
invoices-payee-title = À payer à
invoices-party-legal-name = Nom officiel
invoices-party-vat = Numéro de TVA
invoices-party-company-number = Numéro d’entreprise
invoices-party-identifier = Autre numéro
invoices-party-contact = Contact
invoices-party-phone = Téléphone
invoices-party-email = E-mail
invoices-delivery-title = Livraison
invoices-delivery-date = Date
invoices-delivery-name = Livré à
invoices-delivery-location = Lieu
invoices-delivery-address = Adresse

# Files.
invoices-files-title = Enregistrer
invoices-file-pdf = Facture en PDF
invoices-file-ubl = Facture électronique (UBL)
invoices-file-saving = Enregistrement en cours…
# $name: of the file. $size: written out.
invoices-file-saved = Enregistré sous le nom { $name } ({ $size }).
invoices-file-not-saved = Rien n’a été enregistré.
