# The accessibility statement: what helps, what does not work yet, where to tell it, and how each rule is checked.

accessibility-title = Toegankelijkheid
accessibility-lead = Iedereen moet Saldo kunnen gebruiken: met ogen, oren, handen, of op een andere manier.

accessibility-help-title = Wat u kan helpen
accessibility-help-size = Grotere tekst: kies tot 200% bij de instellingen. Alles blijft passen.
accessibility-help-colours = Kleuren: licht, donker of hoog contrast, bij de instellingen. Kiest u niets, dan volgt Saldo uw apparaat.
accessibility-help-language = Taal: op elke pagina kunt u een andere kiezen.
accessibility-help-keyboard = Toetsenbord: met de Tab-toets komt u overal, met Enter opent u iets. Met de eerste Tab op een pagina kunt u het menu overslaan.
accessibility-help-reader = Schermlezer: het lezen begint bij de kop van elke pagina. Tabellen noemen hun kolommen. Meldingen hoort u vanzelf.
accessibility-help-calm = Rust: niets beweegt, knippert of maakt geluid.
accessibility-settings = Naar de instellingen

accessibility-limits-title = Wat nog niet goed werkt
accessibility-limits-systems = Wij testen Saldo op computers met Linux. Op Windows, een Mac en telefoons hebben we het nog niet zelf geprobeerd.
accessibility-limits-readers = Wij luisteren naar Saldo met de schermlezer Orca. Hoe goed het met andere schermlezers gaat, weten we nog niet.
accessibility-limits-pdf = Naar een factuur als pdf hebben we nog niet geluisterd. De factuur in Saldo zelf leest goed.
accessibility-limits-files = Bestanden die een bedrijf zelf maakte, zijn misschien moeilijk te lezen. Alles van de factuur staat ook in Saldo, als tekst.
accessibility-limits-typeface = Saldo heeft een eigen lettertype, gemaakt om makkelijk te lezen. Het volgt niet het lettertype van uw apparaat.

accessibility-tell-title = Werkt iets niet voor u?
accessibility-tell = Zeg het tegen het bedrijf dat u facturen stuurt. Zeg op welke pagina het was en wat u gebruikt, zoals een schermlezer. U kunt ook hulp op een andere manier vragen.

accessibility-checked-title = Hoe wij het controleren
accessibility-checked = Wij houden ons aan WCAG 2.2, niveau A en AA, en aan de Europese norm EN 301 549. Hieronder staat elke regel, met wat wij vonden en met de test die het controleert. Namen van tests en uitleg zijn in het Engels.

# Numbers of rules.
accessibility-counted = Voldoet: { $met }. Voldoet deels: { $partly }. Niet van toepassing: { $none }.

# The principles of WCAG, and what the European standard asks beyond them.
accessibility-perceivable = Waarneembaar
accessibility-operable = Bedienbaar
accessibility-understandable = Begrijpelijk
accessibility-robust = Robuust
accessibility-standard = Meer regels van EN 301 549
accessibility-column-rule = Regel
accessibility-column-result = Resultaat
accessibility-column-held = Gecontroleerd met

# $level: A or AA.
accessibility-level = niveau { $level }
accessibility-result-met = Voldoet
accessibility-result-partly = Voldoet deels
accessibility-result-none = Niet van toepassing

# Stands before a sentence in English.
accessibility-by-hand = Met de hand:

# WCAG 2.2, levels A and AA; where W3C has an authorised translation, with its names.
accessibility-wcag-1-1-1 = Niet-tekstuele content
accessibility-wcag-1-2-1 = Louter-geluid en louter-videobeeld (vooraf opgenomen)
accessibility-wcag-1-2-2 = Ondertitels voor doven en slechthorenden (vooraf opgenomen)
accessibility-wcag-1-2-3 = Audiodescriptie of media-alternatief (vooraf opgenomen)
accessibility-wcag-1-2-4 = Ondertitels voor doven en slechthorenden (live)
accessibility-wcag-1-2-5 = Audiodescriptie (vooraf opgenomen)
accessibility-wcag-1-3-1 = Info en relaties
accessibility-wcag-1-3-2 = Betekenisvolle volgorde
accessibility-wcag-1-3-3 = Zintuiglijke eigenschappen
accessibility-wcag-1-3-4 = Weergavestand
accessibility-wcag-1-3-5 = Identificeer het doel van de input
accessibility-wcag-1-4-1 = Gebruik van kleur
accessibility-wcag-1-4-2 = Geluidsbediening
accessibility-wcag-1-4-3 = Contrast (minimum)
accessibility-wcag-1-4-4 = Herschalen van tekst
accessibility-wcag-1-4-5 = Afbeeldingen van tekst
accessibility-wcag-1-4-10 = Reflow
accessibility-wcag-1-4-11 = Contrast van niet-tekstuele content
accessibility-wcag-1-4-12 = Tekstafstand
accessibility-wcag-1-4-13 = Content bij hover of focus
accessibility-wcag-2-1-1 = Toetsenbord
accessibility-wcag-2-1-2 = Geen toetsenbordval
accessibility-wcag-2-1-4 = Enkel teken sneltoetsen
accessibility-wcag-2-2-1 = Timing aanpasbaar
accessibility-wcag-2-2-2 = Pauzeren, stoppen, verbergen
accessibility-wcag-2-3-1 = Drie flitsen of beneden drempelwaarde
accessibility-wcag-2-4-1 = Blokken omzeilen
accessibility-wcag-2-4-2 = Paginatitel
accessibility-wcag-2-4-3 = Focus volgorde
accessibility-wcag-2-4-4 = Linkdoel (in context)
accessibility-wcag-2-4-5 = Meerdere manieren
accessibility-wcag-2-4-6 = Koppen en labels
accessibility-wcag-2-4-7 = Focus zichtbaar
accessibility-wcag-2-4-11 = Focus niet bedekt (minimum)
accessibility-wcag-2-5-1 = Aanwijzergebaren
accessibility-wcag-2-5-2 = Aanwijzerannulering
accessibility-wcag-2-5-3 = Label in naam
accessibility-wcag-2-5-4 = Bewegingsactivering
accessibility-wcag-2-5-7 = Sleepbewegingen
accessibility-wcag-2-5-8 = Grootte van het aanwijsgebied (minimum)
accessibility-wcag-3-1-1 = Taal van de pagina
accessibility-wcag-3-1-2 = Taal van onderdelen
accessibility-wcag-3-2-1 = Bij focus
accessibility-wcag-3-2-2 = Bij input
accessibility-wcag-3-2-3 = Consistente navigatie
accessibility-wcag-3-2-4 = Consistente identificatie
accessibility-wcag-3-2-6 = Consistente hulp
accessibility-wcag-3-3-1 = Foutidentificatie
accessibility-wcag-3-3-2 = Labels of instructies
accessibility-wcag-3-3-3 = Foutsuggestie
accessibility-wcag-3-3-4 = Foutpreventie (wettelijk, financieel, gegevens)
accessibility-wcag-3-3-7 = Overbodige invoer
accessibility-wcag-3-3-8 = Toegankelijke authenticatie (minimum)
accessibility-wcag-4-1-2 = Naam, rol, waarde
accessibility-wcag-4-1-3 = Statusberichten

# EN 301 549 V3.2.1, beyond WCAG.
accessibility-en-5-2 = Toegankelijkheidsfuncties aanzetten
accessibility-en-5-3 = Biometrie
accessibility-en-5-4 = Behoud van toegankelijkheidsinformatie bij omzetten
accessibility-en-5-5-1 = Manier van bedienen
accessibility-en-5-5-2 = Herkenbare bedieningsdelen
accessibility-en-5-6-1 = Status voelbaar of hoorbaar
accessibility-en-5-6-2 = Status zichtbaar
accessibility-en-5-7 = Herhaling van toetsen
accessibility-en-5-8 = Dubbele toetsaanslag
accessibility-en-5-9 = Gelijktijdige handelingen
accessibility-en-10-1-1-1 = Niet-tekstuele content (documenten)
accessibility-en-10-1-3-1 = Info en relaties (documenten)
accessibility-en-10-1-3-2 = Betekenisvolle volgorde (documenten)
accessibility-en-10-1-4-1 = Gebruik van kleur (documenten)
accessibility-en-10-1-4-3 = Contrast (minimum) (documenten)
accessibility-en-10-2-4-2 = Documenttitel
accessibility-en-10-2-4-6 = Koppen en labels (documenten)
accessibility-en-10-3-1-1 = Taal (documenten)
accessibility-en-11-4-1-1 = Parsen
accessibility-en-11-5-2-1 = Ondersteuning van toegankelijkheidsdiensten door het platform, voor software met een gebruikersinterface
accessibility-en-11-5-2-2 = Ondersteuning van toegankelijkheidsdiensten door het platform, voor hulptechnologie
accessibility-en-11-5-2-3 = Gebruik van toegankelijkheidsdiensten
accessibility-en-11-5-2-4 = Hulptechnologie
accessibility-en-11-5-2-5 = Informatie over objecten
accessibility-en-11-5-2-6 = Rijen, kolommen en koppen
accessibility-en-11-5-2-7 = Waarden
accessibility-en-11-5-2-8 = Relaties van labels
accessibility-en-11-5-2-9 = Relaties tussen ouder en kind
accessibility-en-11-5-2-10 = Tekst
accessibility-en-11-5-2-11 = Lijst van beschikbare acties
accessibility-en-11-5-2-12 = Uitvoeren van beschikbare acties
accessibility-en-11-5-2-13 = Volgen van focus en selectie
accessibility-en-11-5-2-14 = Wijzigen van focus en selectie
accessibility-en-11-5-2-15 = Melding van wijzigingen
accessibility-en-11-5-2-16 = Wijzigen van toestanden en eigenschappen
accessibility-en-11-5-2-17 = Wijzigen van waarden en tekst
accessibility-en-11-6-1 = Toegankelijkheidsfuncties beheren
accessibility-en-11-6-2 = Toegankelijkheidsfuncties niet verstoren
accessibility-en-11-7 = Voorkeuren van de gebruiker
accessibility-en-11-8 = Hulpmiddelen om content te maken
accessibility-en-12-1-1 = Functies voor toegankelijkheid en compatibiliteit
accessibility-en-12-1-2 = Toegankelijke documentatie
accessibility-en-12-2-2 = Informatie over functies voor toegankelijkheid en compatibiliteit
accessibility-en-12-2-3 = Doeltreffende communicatie
accessibility-en-12-2-4 = Toegankelijke documentatie van de klantenservice
