# Facturen: de lijst, en één helemaal.

invoices-title = Facturen
invoices-invoice = Factuur
# $number: zoals het erop staat.
invoices-invoice-number = Factuur { $number }
invoices-credit-note-number = Creditnota { $number }
# $subject: waar het over gaat, in de woorden van het bedrijf. $count: hoeveel andere regels er zijn.
invoices-subject-more =
    { $count ->
        [one] { $subject } en { $count } andere regel
       *[other] { $subject } en { $count } andere regels
    }

# Hoe een factuur ervoor staat.
invoices-state-open = Te betalen
invoices-state-overdue = Datum voorbij
invoices-state-partly-paid = Deels betaald
invoices-state-paid = Betaald
# $day: een dag.
invoices-state-paid-on = Betaald { $day }
invoices-state-credited = Verrekend
invoices-state-written-off = Niet meer te betalen
invoices-state-credit-note = Creditnota

# Wanneer er betaald moet zijn. $day: een dag, met de weekdag als die dichtbij is.
invoices-due-on = Uiterlijk { $day } te betalen
invoices-due-today = Uiterlijk vandaag te betalen, { $day }
invoices-due-tomorrow = Uiterlijk morgen te betalen, { $day }
invoices-due-passed = Moest uiterlijk { $day } betaald zijn
invoices-due-open = Te betalen
# $total: het hele bedrag.
invoices-part-paid = Dit blijft over van { $total }.
invoices-nothing-open = Niets meer te betalen
invoices-in-your-favour = Uw tegoed

# De lijst.
invoices-empty-title = Nog geen facturen
invoices-empty = { $company } stuurde u nog geen factuur. Komt de eerste, dan ziet u die hier.
invoices-search = Zoeken
invoices-search-hint = Nummer, onderwerp, bedrag of maand
invoices-sort = Volgorde
invoices-sort-newest = Nieuwste eerst
invoices-sort-oldest = Oudste eerst
invoices-sort-due = Vroegst te betalen eerst
invoices-sort-largest = Hoogste bedrag eerst
invoices-sort-smallest = Laagste bedrag eerst
invoices-filter = Tonen
invoices-filter-all = Alle
invoices-filter-open = Te betalen
invoices-filter-overdue = Datum voorbij
invoices-filter-settled = Betaald of verrekend
# $count kiest tussen één en meer; $shown en $total zijn hetzelfde, uitgeschreven.
invoices-count =
    { $count ->
        [one] { $shown } factuur
       *[other] { $shown } facturen
    }
invoices-count-of =
    { $count ->
        [one] { $shown } van { $total } factuur
       *[other] { $shown } van { $total } facturen
    }
invoices-reading = Tot nu toe { $read } van { $total } gelezen.
invoices-incomplete = Nog niet alle facturen zijn er.
invoices-none = Geen factuur past bij wat u zoekt.
invoices-show-all = Alle facturen tonen
# $next: hoeveel. $group: een jaar, een valuta, of zonder datum.
invoices-more = { $group }: nog { $next } tonen
invoices-group-no-day = Zonder datum om te betalen
# $currency: drie letters.
invoices-group-currency = Bedragen in { $currency }
# $group: een jaar, een valuta, of zonder datum.
invoices-caption = Facturen, { $group }
invoices-column-invoice = Factuur
invoices-column-issued = Datum
invoices-column-due = Uiterlijk betalen
invoices-column-amount = Bedrag
invoices-column-open = Nog open
invoices-column-state = Stand
invoices-back-to-all = Alle facturen

# Wat u betaalt, en hoe. $company: wie het krijgt, of wie het int.
invoices-pay-title = Zo betaalt u
invoices-paid-title = Betaalgegevens
invoices-pay-transfer = Maak het met uw bank over naar { $company }. Gebruik precies dit kenmerk, dan wordt uw betaling herkend.
invoices-pay-debit = { $company } schrijft dit bedrag af van uw rekening. U hoeft niets te doen.
invoices-pay-card = { $company } schrijft dit bedrag af van uw kaart. U hoeft niets te doen.
invoices-pay-other = Op de factuur staat niet hoe u met uw bank betaalt. Vraag het aan { $company } als het niet duidelijk is.
invoices-pay-amount = Bedrag
invoices-pay-account = Rekeningnummer
invoices-pay-name = Naam
invoices-pay-reference = Kenmerk
invoices-pay-bank = Bank (BIC)
invoices-pay-mandate = Kenmerk van de machtiging
invoices-pay-card-number = Kaart
invoices-copy-amount = het bedrag
invoices-copy-account = het rekeningnummer
invoices-copy-reference = het kenmerk

# Regels.
invoices-lines-title = Hoe het bedrag is opgebouwd
invoices-lines-caption = De regels van de factuur, zonder btw
invoices-line-what = Omschrijving
invoices-line-quantity = Aantal
invoices-line-price = Prijs
# $count: hoeveel, uitgeschreven. $unit: waarvan.
invoices-line-price-per = per { $count } { $unit }
invoices-line-vat = Btw
invoices-line-amount = Bedrag
invoices-line-article = Artikelnummer
invoices-line-price-discount = Korting op de prijs
invoices-allowances-title = Kortingen en toeslagen
invoices-allowance = Korting
invoices-charge = Toeslag
# $percent, $base: uitgeschreven.
invoices-allowance-of = { $percent } van { $base }

invoices-vat-title = Btw
invoices-vat-rate = Tarief
invoices-vat-over = Bedrag zonder btw
invoices-vat-tax = Btw

# De totalen.
invoices-totals-title = Totalen
invoices-total-lines = Totaal van de regels
invoices-total-allowances = Kortingen
invoices-total-charges = Toeslagen
invoices-total-without-vat = Totaal zonder btw
invoices-total-vat = Btw
invoices-total-vat-accounting = Btw in de valuta van het bedrijf
invoices-total-with-vat = Totaal met btw
invoices-total-prepaid = Vooruit betaald
invoices-total-rounding = Afronding
invoices-total-payable = Bedrag van de factuur

# Wat er gebeurde.
invoices-postings-title = Wat er gebeurde
invoices-posting-what = Wat
invoices-posting-date = Datum
invoices-posting-invoice = Factuur gemaakt
invoices-posting-credit = Creditnota
invoices-posting-payment = Betaling
invoices-posting-paid-back = Terugbetaald
invoices-posting-cost = Kosten
invoices-posting-correction = Correctie
invoices-open-now = Nu open

invoices-corrections-title = Correcties
# $number: van de andere factuur. $day: de datum ervan.
invoices-corrects = Corrigeert { $number }
invoices-corrects-of = Corrigeert { $number } van { $day }
invoices-corrected-by = Gecorrigeerd met { $number }

invoices-earlier-title = Vergeleken met eerdere facturen
# $amount: het verschil.
invoices-earlier-more = Dit is { $amount } meer dan de vorige.
invoices-earlier-less = Dit is { $amount } minder dan de vorige.
invoices-earlier-same = Dit is hetzelfde bedrag als de vorige.

invoices-remarks-title = Opmerkingen van het bedrijf

# De feiten in het kort.
invoices-facts-title = In het kort
invoices-fact-number = Nummer
invoices-fact-issued = Datum
invoices-fact-due = Uiterlijk betalen
invoices-fact-tax-point = Datum voor de btw
invoices-fact-period = Periode
invoices-reference-buyer = Uw kenmerk
invoices-reference-order = Uw bestelnummer
invoices-reference-sales-order = Bestelnummer van het bedrijf
invoices-reference-contract = Contract
invoices-reference-project = Project
invoices-reference-despatch = Pakbon
invoices-reference-receipt = Ontvangstbewijs
invoices-reference-tender = Aanbesteding
invoices-reference-cost-account = Code voor uw boekhouding
invoices-reference-object = Waarvoor

# Wie en waar.
invoices-seller-title = Van
invoices-buyer-title = Aan
invoices-payee-title = Te betalen aan
invoices-party-legal-name = Officiële naam
invoices-party-vat = Btw-nummer
invoices-party-company-number = Ondernemingsnummer
invoices-party-identifier = Ander nummer
invoices-party-contact = Contact
invoices-party-phone = Telefoon
invoices-party-email = E-mail
invoices-delivery-title = Levering
invoices-delivery-date = Datum
invoices-delivery-name = Aan
invoices-delivery-location = Plaats
invoices-delivery-address = Adres

# Bestanden.
invoices-files-title = Bewaren
invoices-file-pdf = Factuur als pdf
invoices-file-ubl = E-factuur (UBL)
invoices-file-saving = Bezig met bewaren …
# $name: van het bestand. $size: uitgeschreven.
invoices-file-saved = Bewaard als { $name } ({ $size }).
invoices-file-not-saved = Er is niets bewaard.
