# The words on the PDF of an invoice. What the company wrote itself (names, notes, terms) is printed as it is.

## Title and page

# $type: UNTDID 1001 code. $kind: invoice or credit_note.
pdf-title =
    { $type ->
        [326] Teilrechnung
        [383] Nachbelastung
        [384] Korrigierte Rechnung
        [386] Vorauszahlungsrechnung
       *[other]
            { $kind ->
                [credit_note] Gutschrift
               *[invoice] Rechnung
            }
    } { $number }
pdf-document-title = { $title } von { $company }
pdf-page = Seite { $page } von { $pages }

## What to pay, and how

pdf-to-pay = Zu zahlen
pdf-pay-by = bis { $date }
pdf-in-your-favour = Zu Ihren Gunsten
pdf-in-your-favour-help = Wir ziehen diesen Betrag von dem ab, was Sie zahlen müssen. Oder wir zahlen ihn an Sie zurück.
pdf-nothing-to-pay = Sie müssen nichts zahlen.

# $code: UNTDID 4461 code of the way to pay. $account: whether an account stands with it, yes or no.
pdf-means =
    { $code ->
        [10] Zahlen Sie bar.
        [20] Zahlen Sie mit einem Scheck.
        [48] Mit einer Bankkarte.
        [49] Wir buchen diesen Betrag von Ihrem Konto ab. Sie müssen nichts tun.
        [54] Mit einer Kreditkarte.
        [55] Mit einer Debitkarte.
        [57] So, wie wir es fest mit Ihnen vereinbart haben.
        [59] Wir buchen diesen Betrag von Ihrem Konto ab. Sie müssen nichts tun.
        [68] Mit einem Online-Bezahldienst.
        [97] Wir verrechnen diesen Betrag mit dem Geld, das Sie noch von uns bekommen.
       *[other]
            { $account ->
                [yes] Überweisen Sie diesen Betrag auf unser Konto.
               *[no] Auf der Rechnung steht nicht, wie Sie zahlen können. Fragen Sie uns, wenn das unklar ist.
            }
    }
# The second way to pay, and any after it.
pdf-means-or = Oder: { $means }
pdf-account = Kontonummer
pdf-account-name = Empfänger
pdf-bank = Bank (BIC)
pdf-payment-reference = Verwendungszweck
pdf-mandate = Mandatsreferenz
pdf-card = Letzte Ziffern der Karte

## Who

pdf-buyer = An
pdf-seller = Von
pdf-payee = Zu zahlen an
pdf-delivery = Lieferung
pdf-vat-number = MwSt.-Nummer { $value }
pdf-company-number = Unternehmensnummer { $value }
# $scheme: ISO 6523 code of what kind of number it is, or empty.
pdf-identifier =
    { $scheme ->
        [0002] SIRENE-Nummer { $value }
        [0007] Organisationsnummer { $value }
        [0009] SIRET-Nummer { $value }
        [0060] DUNS-Nummer { $value }
        [0088] GLN { $value }
        [0106] KVK-Nummer { $value }
        [0184] CVR-Nummer { $value }
        [0190] OIN { $value }
        [0192] Organisationsnummer { $value }
        [0208] Unternehmensnummer { $value }
       *[other] Nummer { $value }
    }

## Facts

pdf-facts = Angaben
pdf-issued = Datum
pdf-due = Zu zahlen bis
pdf-tax-point = Datum für die MwSt.
pdf-period = Zeitraum
pdf-period-span = { $start } bis { $end }
pdf-period-from = ab { $start }
pdf-period-until = bis { $end }
pdf-delivered = Geliefert am
pdf-corrects = Korrektur zu Rechnung
pdf-corrects-dated = { $number } vom { $date }
pdf-reference =
    { $kind ->
        [order] Ihre Bestellung
        [sales_order] Unser Auftrag
        [contract] Vertrag
        [project] Projekt
        [despatch] Lieferschein
        [receipt] Empfangsbestätigung
        [tender] Ausschreibung
        [cost_account] Ihre Kostenstelle
        [object] Wofür
       *[buyer] Ihr Zeichen
    }

## The lines

pdf-lines = Die einzelnen Posten
pdf-lines-summary = Jeder Posten der Rechnung: Beschreibung, Menge, Preis, Mehrwertsteuer und Betrag ohne Mehrwertsteuer.
pdf-description = Beschreibung
pdf-quantity = Menge
pdf-price = Preis
pdf-vat-rate = MwSt.
pdf-amount-net = Betrag ohne MwSt.
# $quantity carries its unit: per 100 kWh.
pdf-price-per = { $price } pro { $quantity }
pdf-price-discount = Rabatt auf den Preis: { $amount }
pdf-article = Artikelnummer { $number }
pdf-property = { $name }: { $value }

## Discounts and surcharges

pdf-adjustments = Rabatte und Zuschläge
pdf-discount = Rabatt
pdf-surcharge = Zuschlag
pdf-discount-for = Rabatt: { $reason }
pdf-surcharge-for = Zuschlag: { $reason }
# 10 % of 200,00 €
pdf-share = { $percent } von { $base }
pdf-share-base = von { $base }

## Totals

pdf-totals = Summen
pdf-totals-summary = Die Summen der Rechnung, von den Posten bis zu dem Betrag, den Sie zahlen.
pdf-total-lines = Alle Posten
pdf-total-discounts = Rabatte
pdf-total-surcharges = Zuschläge
pdf-total-without-vat = Ohne MwSt.
pdf-total-vat = MwSt.
pdf-total-vat-accounting = MwSt. in { $currency }
pdf-total-with-vat = Mit MwSt.
pdf-total-prepaid = Im Voraus bezahlt
pdf-total-rounding = Rundung
pdf-total-payable = Zu zahlen
pdf-sum = Was
pdf-amount = Betrag

## VAT

pdf-vat = Mehrwertsteuer
pdf-vat-summary = Die Mehrwertsteuer nach Steuersatz: der Nettobetrag und die Steuer darauf.
pdf-vat-kind = Art
pdf-vat-percent = Steuersatz
pdf-vat-taxable = Nettobetrag
pdf-vat-tax = MwSt.-Betrag

## Texts of the company

pdf-notes = Hinweise
pdf-terms = Zahlungsbedingungen
