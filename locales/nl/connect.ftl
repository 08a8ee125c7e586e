# Een bedrijf koppelen: de code uit een brief, één ding dat de klant weet, een eenmalige code.

# $step: 1, 2 of 3.
connect-step = Koppelen · stap { $step } van 3

connect-letter-title = Koppelen met uw brief
connect-letter-help = In uw brief staat een code. Met die code ziet u hier uw facturen.
connect-letter-label = Code uit uw brief
connect-letter-hint = De hele regel, bijvoorbeeld mijn.lumen.example/7KQ4-M2XP-9TRC. Hoofdletters, spaties en streepjes maken niet uit. U kunt ook de link uit uw brief plakken.
connect-letter-working = Een ogenblik. We zoeken op welk bedrijf dit is.
connect-from-link = Uw code is ingevuld.
connect-from-link-help = De code kwam mee met de link die u opende. Er is nog niets verstuurd. Ga verder om te zien welk bedrijf het is.

connect-next-title = Zo gaat het verder
connect-next-letter = 1. De code
connect-next-letter-text = U typt de code over van uw brief.
connect-next-company = 2. Het bedrijf
connect-next-company-text = U ziet welk bedrijf het is. Daarna beantwoordt u één vraag, om te laten zien dat u het bent.
connect-next-code = 3. Een sms of e-mail
connect-next-code-text = U krijgt een eenmalige code. Daarna bent u gekoppeld.
connect-no-letter-title = Geen brief?
connect-no-letter-text = Vraag het bedrijf dat u facturen stuurt om een brief met een code voor Saldo.

# Wat er mis is met een code.
connect-code-empty = Vul de code uit uw brief in.
connect-code-no-portal = Het adres voor de code ontbreekt. Typ de hele regel, ook wat voor de schuine streep (/) staat.
connect-code-no-code = De code na het adres ontbreekt. Typ de hele regel, ook de twaalf letters en cijfers na de schuine streep (/).
connect-code-portal = Het adres voor de schuine streep (/) kan niet kloppen. Vergelijk het met uw brief.
connect-code-not-secure = Dit adres is niet veilig: het begint niet met https. Gebruik het niet. Vraag het bedrijf om een nieuwe brief.
# $symbol: het eerste teken dat er niet in hoort.
connect-code-symbol = In een code staat nooit “{ $symbol }”. Vergelijk de code met uw brief.
# $count: hoeveel het er zijn.
connect-code-length = Een code heeft twaalf letters en cijfers. U typte er { $count }.
connect-code-too-long = Dit is veel langer dan een code. Typ of plak alleen de code of de link uit uw brief.

# $company: de naam.
connect-company-title = Koppelen aan { $company }
connect-company-help = Is dit het bedrijf dat u de brief stuurde? Vul dan in wat hieronder gevraagd wordt. Zo niet, ga dan terug: er is nog niets verstuurd.
connect-company-working = Een ogenblik. We vragen uw eenmalige code aan.
connect-already = Dit apparaat is al gekoppeld aan { $company }.
connect-already-help = Gaat u verder, dan komt de nieuwe koppeling in de plaats van de oude.

connect-postcode-label = Uw postcode
connect-postcode-hint = Van het adres op uw brief.
connect-postcode-missing = Vul de postcode in van het adres op uw brief.
connect-birth-date-label = Uw geboortedatum
connect-birth-date-hint = Bijvoorbeeld 27 3 1980.
connect-birth-date-missing = Vul uw geboortedatum in.
connect-birth-date-wrong = Deze datum bestaat niet. Vul de dag, de maand en de vier cijfers van het jaar in.
connect-customer-number-label = Uw klantnummer
connect-customer-number-hint = Het staat op uw brief en op elke factuur.
connect-customer-number-missing = Vul uw klantnummer in.

connect-code-title = Welke code kreeg u?
# $destination: een telefoonnummer of adres, deels verborgen. $minutes: hoe lang de code te gebruiken is.
connect-code-sent-sms =
    We stuurden een sms naar { $destination }. U kunt de code { $minutes ->
        [one] { $minutes } minuut gebruiken.
       *[other] { $minutes } minuten gebruiken.
    }
connect-code-sent-email =
    We stuurden een e-mail naar { $destination }. U kunt de code { $minutes ->
        [one] { $minutes } minuut gebruiken.
       *[other] { $minutes } minuten gebruiken.
    }
connect-code-label = Eenmalige code
# $digits: hoeveel.
connect-code-hint = { $digits } cijfers. U kunt de code plakken.
connect-code-submit = Code bevestigen
connect-code-working = Een ogenblik. We controleren de code.
connect-one-time-length = Vul de { $digits } cijfers in van de code die we u stuurden.
connect-again = Een nieuwe code sturen
connect-again-help = Niets gekregen, of is de tijd om?
# $count: seconden.
connect-again-wait =
    { $count ->
        [one] Kan over { $count } seconde.
       *[other] Kan over { $count } seconden.
    }
connect-again-ready = U kunt nu een nieuwe code vragen.
connect-again-sent = Er is een nieuwe code onderweg. De vorige werkt niet meer.
connect-start-again = Opnieuw beginnen met uw brief
connect-done = U bent gekoppeld aan { $company }.
