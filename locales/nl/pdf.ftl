# De woorden op de pdf van een factuur. Wat het bedrijf zelf schreef (namen, opmerkingen, voorwaarden) staat er zoals het is.

## Titel en pagina

# $type: code volgens UNTDID 1001. $kind: invoice of credit_note.
pdf-title =
    { $type ->
        [326] Deelfactuur
        [383] Debetnota
        [384] Verbeterde factuur
        [386] Voorschotfactuur
       *[other]
            { $kind ->
                [credit_note] Creditnota
               *[invoice] Factuur
            }
    } { $number }
pdf-document-title = { $title } van { $company }
pdf-page = Pagina { $page } van { $pages }

## Wat u betaalt, en hoe

pdf-to-pay = Te betalen
pdf-pay-by = uiterlijk { $date }
pdf-in-your-favour = Uw tegoed
pdf-in-your-favour-help = Dit bedrag gaat af van wat u moet betalen, of wij betalen het aan u terug.
pdf-nothing-to-pay = U hoeft niets te betalen.

# $code: code van de betaalwijze volgens UNTDID 4461. $account: of er een rekening bij staat, yes of no.
pdf-means =
    { $code ->
        [10] Betaal contant.
        [20] Betaal met een cheque.
        [48] Met een bankkaart.
        [49] Wij schrijven dit bedrag van uw rekening af. U hoeft niets te doen.
        [54] Met een creditcard.
        [55] Met een betaalpas.
        [57] Volgens de vaste afspraak die wij met u hebben.
        [59] Wij schrijven dit bedrag van uw rekening af. U hoeft niets te doen.
        [68] Met een online betaaldienst.
        [97] Wij verrekenen dit bedrag met wat u nog van ons krijgt.
       *[other]
            { $account ->
                [yes] Maak dit bedrag over naar onze rekening.
               *[no] Op de factuur staat niet hoe u betaalt. Vraag het ons als het niet duidelijk is.
            }
    }
# De tweede manier om te betalen, en elke die volgt.
pdf-means-or = Of: { $means }
pdf-account = Rekeningnummer
pdf-account-name = Naam
pdf-bank = Bank (BIC)
pdf-payment-reference = Kenmerk
pdf-mandate = Kenmerk van de machtiging
pdf-card = Kaart die eindigt op

## Wie

pdf-buyer = Aan
pdf-seller = Van
pdf-payee = Te betalen aan
pdf-delivery = Levering
pdf-vat-number = Btw-nummer { $value }
pdf-company-number = Ondernemingsnummer { $value }
# $scheme: ISO 6523-code van het soort nummer, of leeg.
pdf-identifier =
    { $scheme ->
        [0002] SIREN-nummer { $value }
        [0007] Organisatienummer { $value }
        [0009] SIRET-nummer { $value }
        [0060] DUNS-nummer { $value }
        [0088] GLN { $value }
        [0106] KVK-nummer { $value }
        [0184] CVR-nummer { $value }
        [0190] OIN { $value }
        [0192] Organisatienummer { $value }
        [0208] Ondernemingsnummer { $value }
       *[other] Nummer { $value }
    }

## Gegevens

pdf-facts = Gegevens
pdf-issued = Datum
pdf-due = Uiterlijk betalen
pdf-tax-point = Datum voor de btw
pdf-period = Periode
pdf-period-span = { $start } tot en met { $end }
pdf-period-from = vanaf { $start }
pdf-period-until = tot en met { $end }
pdf-delivered = Geleverd op
pdf-corrects = Corrigeert factuur
pdf-corrects-dated = { $number } van { $date }
pdf-reference =
    { $kind ->
        [order] Uw bestelnummer
        [sales_order] Ons bestelnummer
        [contract] Contract
        [project] Project
        [despatch] Pakbon
        [receipt] Ontvangstbewijs
        [tender] Aanbesteding
        [cost_account] Code voor uw boekhouding
        [object] Waarvoor
       *[buyer] Uw kenmerk
    }

## De regels

pdf-lines = Hoe het bedrag is opgebouwd
pdf-lines-summary = Elke regel van de factuur: omschrijving, aantal, prijs, btw en bedrag zonder btw.
pdf-description = Omschrijving
pdf-quantity = Aantal
pdf-price = Prijs
pdf-vat-rate = Btw
pdf-amount-net = Bedrag zonder btw
# $quantity heeft de eenheid erbij: per 100 kWh.
pdf-price-per = { $price } per { $quantity }
pdf-price-discount = Korting op de prijs: { $amount }
pdf-article = Artikelnummer { $number }
pdf-property = { $name }: { $value }

## Kortingen en toeslagen

pdf-adjustments = Kortingen en toeslagen
pdf-discount = Korting
pdf-surcharge = Toeslag
pdf-discount-for = Korting: { $reason }
pdf-surcharge-for = Toeslag: { $reason }
# 10% van € 200,00
pdf-share = { $percent } van { $base }
pdf-share-base = van { $base }

## Totalen

pdf-totals = Totalen
pdf-totals-summary = De totalen van de factuur, van de regels tot het bedrag dat u betaalt.
pdf-total-lines = Totaal van de regels
pdf-total-discounts = Kortingen
pdf-total-surcharges = Toeslagen
pdf-total-without-vat = Totaal zonder btw
pdf-total-vat = Btw
pdf-total-vat-accounting = Btw in { $currency }
pdf-total-with-vat = Totaal met btw
pdf-total-prepaid = Vooruit betaald
pdf-total-rounding = Afronding
pdf-total-payable = Te betalen
pdf-sum = Onderdeel
pdf-amount = Bedrag

## Btw

pdf-vat = Btw
pdf-vat-summary = De btw per tarief: het bedrag zonder btw, en de btw daarover.
pdf-vat-kind = Soort
pdf-vat-percent = Tarief
pdf-vat-taxable = Bedrag zonder btw
pdf-vat-tax = Btw-bedrag

## Teksten van het bedrijf

pdf-notes = Opmerkingen
pdf-terms = Betalingsvoorwaarden
