# Overzicht: wat er is, wat u wanneer betaalt, wat er daarna gebeurt, wat er eerder was.

home-loading-title = We halen uw facturen op
# $count: hoeveel.
home-open-title =
    { $count ->
        [one] Er staat één factuur open
       *[other] Er staan { $count } facturen open
    }
home-nothing-title = Niets te betalen
home-nothing-text = U hebt alles betaald. Komt er een nieuwe factuur, dan ziet u die hier.
home-never-text = U hebt nog geen facturen. Komt de eerste, dan ziet u die hier.
# $number: het nummer van de klant.
home-customer = Klantnummer { $number }.
home-stale = Zo was het toen we de laatste keer keken.

# $count: hoeveel dagen geleden het betaald moest zijn.
home-overdue =
    { $count ->
        [one] De laatste dag om te betalen was gisteren. U kunt nog betalen. Op de factuur staat hoe.
       *[other] De laatste dag om te betalen was { $count } dagen geleden. U kunt nog betalen. Op de factuur staat hoe.
    }
home-see-invoice = Bekijk de factuur en hoe u betaalt

home-also-title = Staat ook open
# $count: hoeveel facturen meer.
home-more =
    { $count ->
        [one] En nog { $count } factuur
       *[other] En nog { $count } facturen
    }
home-together = Totaal te betalen
home-together-companies = Totaal te betalen
# $companies: namen, met komma's ertussen.
home-together-without = Zonder { $companies }.
# $amount: geld.
home-credit = U hebt een tegoed van { $amount }. Het is nog niet met een factuur verrekend.

home-next-title = Wat er gebeurt als u niets doet
home-step-none-today = Vandaag gebeurt er niets.
home-step-due = Laatste dag om te betalen.
home-step-reminder = U krijgt een herinnering.
home-step-notice = U krijgt een brief. Daarin staat welke kosten erbij komen, en wanneer.
home-step-costs = Er komen kosten bij.
home-step-costs-of = Er komt { $amount } aan kosten bij.
home-step-hand-over = Een incassobureau neemt het over.
home-step-unknown = Het bedrijf zet een volgende stap. Vraag het bedrijf welke.
home-step-free = Dit kost niets.
home-step-cost = Dit kost { $amount }.

home-earlier-title = Eerdere facturen
home-all-invoices = Alle facturen
