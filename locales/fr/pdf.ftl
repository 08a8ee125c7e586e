# The words on the PDF of an invoice. What the company wrote itself (names, notes, terms) is printed as it is.

## Title and page

# $type: UNTDID 1001 code. $kind: invoice or credit_note.
pdf-title =
    { $type ->
        [326] Facture partielle
        [383] Note de débit
        [384] Facture corrigée
        [386] Facture d’acompte
       *[other]
            { $kind ->
                [credit_note] Note de crédit
               *[invoice] Facture
            }
    } { $number }
pdf-document-title = { $title } – { $company }
pdf-page = Page { $page } sur { $pages }

## What to pay, and how

pdf-to-pay = À payer
pdf-pay-by = au plus tard le { $date }
pdf-in-your-favour = En votre faveur
pdf-in-your-favour-help = Nous déduisons ce montant de ce que vous devez payer, ou nous vous le remboursons.
pdf-nothing-to-pay = Vous n’avez rien à payer.

# $code: UNTDID 4461 code of the way to pay. $account: whether an account stands with it, yes or no.
pdf-means =
    { $code ->
        [10] Payez en espèces.
        [20] Payez par chèque.
        [48] Avec une carte bancaire.
        [49] Nous prélevons ce montant sur votre compte. Vous n’avez rien à faire.
        [54] Avec une carte de crédit.
        [55] Avec une carte de débit.
        [57] Selon l’accord que nous avons déjà avec vous.
        [59] Nous prélevons ce montant sur votre compte. Vous n’avez rien à faire.
        [68] Avec un service de paiement en ligne.
        [97] Nous déduisons ce montant de ce que nous vous devons.
       *[other]
            { $account ->
                [yes] Versez ce montant sur notre compte.
               *[no] La facture ne dit pas comment payer. Contactez-nous si ce n’est pas clair.
            }
    }
# The second way to pay, and any after it.
pdf-means-or = Ou : { $means }
pdf-account = Numéro de compte
pdf-account-name = Nom
pdf-bank = Banque (BIC)
# What Belgian banks call the field that holds a payment reference; French banks call it the reference.
pdf-payment-reference = Communication (référence)
pdf-mandate = Référence du mandat
pdf-card = Carte qui se termine par

## Who

pdf-buyer = Adressée à
pdf-seller = Envoyée par
pdf-payee = À payer à
pdf-delivery = Livraison
pdf-vat-number = Numéro de TVA { $value }
pdf-company-number = Numéro d’entreprise { $value }
# $scheme: ISO 6523 code of what kind of number it is, or empty.
pdf-identifier =
    { $scheme ->
        [0002] Numéro SIREN { $value }
        [0007] Numéro d’organisation { $value }
        [0009] Numéro SIRET { $value }
        [0060] Numéro DUNS { $value }
        [0088] GLN { $value }
        [0106] Numéro KVK { $value }
        [0184] Numéro CVR { $value }
        [0190] OIN { $value }
        [0192] Numéro d’organisation { $value }
        [0208] Numéro d’entreprise { $value }
       *[other] Numéro { $value }
    }

## Facts

pdf-facts = Données
pdf-issued = Date
pdf-due = Échéance
pdf-tax-point = Date pour la TVA
pdf-period = Période
pdf-period-span = du { $start } au { $end }
pdf-period-from = à partir du { $start }
pdf-period-until = jusqu’au { $end } inclus
pdf-delivered = Livré le
pdf-corrects = Corrige la facture
pdf-corrects-dated = { $number } du { $date }
pdf-reference =
    { $kind ->
        [order] Votre numéro de commande
        [sales_order] Notre numéro de commande
        [contract] Contrat
        [project] Projet
        [despatch] Bon de livraison
        [receipt] Bon de réception
        [tender] Appel d’offres
        [cost_account] Code pour votre comptabilité
        [object] Concerne
       *[buyer] Votre référence
    }

## The lines

pdf-lines = Détail du montant
pdf-lines-summary = Chaque ligne de la facture : description, quantité, prix, TVA et montant hors TVA.
pdf-description = Description
pdf-quantity = Quantité
pdf-price = Prix
pdf-vat-rate = TVA
pdf-amount-net = Montant hors TVA
# $quantity carries its unit: pour 100 kWh.
pdf-price-per = { $price } pour { $quantity }
pdf-price-discount = Réduction sur le prix : { $amount }
pdf-article = Numéro d’article { $number }
pdf-property = { $name } : { $value }

## Discounts and surcharges

pdf-adjustments = Réductions et suppléments
pdf-discount = Réduction
pdf-surcharge = Supplément
pdf-discount-for = Réduction : { $reason }
pdf-surcharge-for = Supplément : { $reason }
# 10 % sur 200,00 €
pdf-share = { $percent } sur { $base }
pdf-share-base = sur { $base }

## Totals

pdf-totals = Totaux
pdf-totals-summary = Les totaux de la facture, des lignes jusqu’au montant à payer.
pdf-total-lines = Total des lignes
pdf-total-discounts = Réductions
pdf-total-surcharges = Suppléments
pdf-total-without-vat = Total hors TVA
pdf-total-vat = TVA
pdf-total-vat-accounting = TVA en { $currency }
pdf-total-with-vat = Total TVA comprise
pdf-total-prepaid = Déjà payé à l’avance
pdf-total-rounding = Arrondi
pdf-total-payable = À payer
pdf-sum = Description
pdf-amount = Montant

## VAT

pdf-vat = TVA
pdf-vat-summary = La TVA par taux : le montant hors TVA, et la TVA sur ce montant.
pdf-vat-kind = Type
pdf-vat-percent = Taux
pdf-vat-taxable = Montant hors TVA
pdf-vat-tax = Montant de TVA

## Texts of the company

pdf-notes = Remarques
pdf-terms = Conditions de paiement
