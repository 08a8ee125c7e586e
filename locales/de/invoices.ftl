# Invoices: the list, and one in full.

invoices-title = Rechnungen
invoices-invoice = Rechnung
# $number: as printed on it.
invoices-invoice-number = Rechnung { $number }
invoices-credit-note-number = Gutschrift { $number }
# $subject: what it is about, in the company's words. $count: how many other lines it has.
invoices-subject-more =
    { $count ->
        [one] { $subject } und { $count } weiterer Posten
       *[other] { $subject } und { $count } weitere Posten
    }

# Where an invoice stands.
invoices-state-open = Zu zahlen
invoices-state-overdue = Überfällig
invoices-state-partly-paid = Teilweise bezahlt
invoices-state-paid = Bezahlt
# $day: a day.
invoices-state-paid-on = Bezahlt am { $day }
invoices-state-credited = Gutgeschrieben
invoices-state-written-off = Nicht mehr zu zahlen
invoices-state-credit-note = Gutschrift

# By when it is to be paid. $day: a day, with its weekday when it is near.
invoices-due-on = Zu zahlen bis { $day }
invoices-due-today = Zu zahlen bis heute, { $day }
invoices-due-tomorrow = Zu zahlen bis morgen, { $day }
invoices-due-passed = War zu zahlen bis { $day }
invoices-due-open = Zu zahlen
# $total: the whole amount.
invoices-part-paid = Das ist der Rest von { $total }.
invoices-nothing-open = Nichts mehr zu zahlen
invoices-in-your-favour = Zu Ihren Gunsten

# The list.
invoices-empty-title = Noch keine Rechnungen
invoices-empty = { $company } hat Ihnen noch keine Rechnung geschickt. Wenn die erste kommt, sehen Sie sie hier.
invoices-search = Suchen
invoices-search-hint = Nummer, Betreff, Betrag oder Monat
invoices-sort = Reihenfolge
invoices-sort-newest = Neueste zuerst
invoices-sort-oldest = Älteste zuerst
invoices-sort-due = Frühester Zahlungstermin zuerst
invoices-sort-largest = Höchster Betrag zuerst
invoices-sort-smallest = Niedrigster Betrag zuerst
invoices-filter = Anzeigen
invoices-filter-all = Alle
invoices-filter-open = Zu zahlen
invoices-filter-overdue = Überfällig
invoices-filter-settled = Bezahlt oder gutgeschrieben
# $count decides between one and many; $shown and $total are the same, written out.
invoices-count =
    { $count ->
        [one] { $shown } Rechnung
       *[other] { $shown } Rechnungen
    }
invoices-count-of =
    { $count ->
        [one] { $shown } von { $total } Rechnung
       *[other] { $shown } von { $total } Rechnungen
    }
invoices-reading = Bisher { $read } von { $total } geladen.
invoices-incomplete = Es sind noch nicht alle Rechnungen da.
invoices-none = Zu Ihrer Suche passt keine Rechnung.
invoices-show-all = Alle Rechnungen anzeigen
# $next: how many. $group: a year, or a currency.
invoices-more = Noch { $next } anzeigen: { $group }
invoices-group-no-day = Ohne Zahlungstermin
# $currency: three letters.
invoices-group-currency = Beträge in { $currency }
# $group: a year, or a currency.
invoices-caption = Rechnungen, { $group }
invoices-column-invoice = Rechnung
invoices-column-issued = Datum
invoices-column-due = Zu zahlen bis
invoices-column-amount = Betrag
invoices-column-open = Noch offen
invoices-column-state = Stand
invoices-back-to-all = Alle Rechnungen

# What to pay, and how. $company: who is paid, or who collects.
invoices-pay-title = So bezahlen Sie
invoices-paid-title = Angaben zur Zahlung
invoices-pay-transfer = Überweisen Sie den Betrag an { $company }. Geben Sie genau diesen Verwendungszweck an. Dann wird Ihre Zahlung erkannt.
invoices-pay-debit = { $company } bucht diesen Betrag von Ihrem Konto ab. Sie müssen nichts tun.
invoices-pay-card = { $company } bucht diesen Betrag von Ihrer Karte ab. Sie müssen nichts tun.
invoices-pay-other = Auf der Rechnung steht nicht, wie Sie über Ihre Bank bezahlen können. Ist das unklar? Dann fragen Sie { $company }.
invoices-pay-amount = Betrag
invoices-pay-account = Kontonummer
invoices-pay-name = Empfänger
invoices-pay-reference = Verwendungszweck
invoices-pay-bank = Bank (BIC)
invoices-pay-mandate = Mandatsreferenz
invoices-pay-card-number = Karte
invoices-copy-amount = Betrag
invoices-copy-account = Kontonummer
invoices-copy-reference = Verwendungszweck

# Lines.
invoices-lines-title = Die einzelnen Posten
invoices-lines-caption = Die Posten der Rechnung, ohne Mehrwertsteuer
invoices-line-what = Beschreibung
invoices-line-quantity = Menge
invoices-line-price = Preis
# $count: how many, written out. $unit: of what.
invoices-line-price-per = pro { $count } { $unit }
invoices-line-vat = MwSt.
invoices-line-amount = Betrag
invoices-line-article = Artikelnummer
invoices-line-price-discount = Rabatt auf den Preis
invoices-allowances-title = Rabatte und Zuschläge
invoices-allowance = Rabatt
invoices-charge = Zuschlag
# $percent, $base: written out.
invoices-allowance-of = { $percent } von { $base }

invoices-vat-title = Mehrwertsteuer
invoices-vat-rate = Steuersatz
invoices-vat-over = Nettobetrag
invoices-vat-tax = MwSt.

# The sums.
invoices-totals-title = Summen
invoices-total-lines = Alle Posten
invoices-total-allowances = Rabatte
invoices-total-charges = Zuschläge
invoices-total-without-vat = Ohne MwSt.
invoices-total-vat = MwSt.
invoices-total-vat-accounting = MwSt. in der Währung des Unternehmens
invoices-total-with-vat = Mit MwSt.
invoices-total-prepaid = Im Voraus bezahlt
invoices-total-rounding = Rundung
invoices-total-payable = Betrag der Rechnung

# What happened.
invoices-postings-title = Was bisher passiert ist
invoices-posting-what = Was
invoices-posting-date = Datum
invoices-posting-invoice = Rechnung erstellt
invoices-posting-credit = Gutschrift
invoices-posting-payment = Zahlung
invoices-posting-paid-back = Rückzahlung
invoices-posting-cost = Kosten
invoices-posting-correction = Korrektur
invoices-open-now = Jetzt offen

invoices-corrections-title = Korrekturen
# $number: of the other invoice. $day: its date.
invoices-corrects = Korrektur zu { $number }
invoices-corrects-of = Korrektur zu { $number } vom { $day }
invoices-corrected-by = Korrigiert durch { $number }

invoices-earlier-title = Vergleich mit früher
# $amount: the difference.
invoices-earlier-more = Das sind { $amount } mehr als bei der Rechnung davor.
invoices-earlier-less = Das sind { $amount } weniger als bei der Rechnung davor.
invoices-earlier-same = Das ist der gleiche Betrag wie bei der Rechnung davor.

invoices-remarks-title = Hinweise des Unternehmens

# The facts at a glance.
invoices-facts-title = Auf einen Blick
invoices-fact-number = Nummer
invoices-fact-issued = Datum
invoices-fact-due = Zu zahlen bis
invoices-fact-tax-point = Datum für die MwSt.
invoices-fact-period = Zeitraum
invoices-reference-buyer = Ihr Zeichen
invoices-reference-order = Ihre Bestellung
invoices-reference-sales-order = Auftragsnummer
invoices-reference-contract = Vertrag
invoices-reference-project = Projekt
invoices-reference-despatch = Lieferschein
invoices-reference-receipt = Empfangsbestätigung
invoices-reference-tender = Ausschreibung
invoices-reference-cost-account = Ihre Kostenstelle
invoices-reference-object = Wofür

# Who and where.
invoices-seller-title = Von
invoices-buyer-title = An
invoices-payee-title = Zu zahlen an
invoices-party-legal-name = Offizieller Name
invoices-party-vat = MwSt.-Nummer
invoices-party-company-number = Unternehmensnummer
invoices-party-identifier = Nummer
invoices-party-contact = Kontakt
invoices-party-phone = Telefon
invoices-party-email = E-Mail
invoices-delivery-title = Lieferung
invoices-delivery-date = Datum
invoices-delivery-name = An
invoices-delivery-location = Ort
invoices-delivery-address = Adresse

# Files.
invoices-files-title = Speichern
invoices-file-pdf = Rechnung als PDF
invoices-file-ubl = E-Rechnung (UBL)
invoices-file-saving = Wird gespeichert …
# $name: of the file. $size: written out.
invoices-file-saved = Gespeichert als { $name } ({ $size }).
invoices-file-not-saved = Es wurde nichts gespeichert.
