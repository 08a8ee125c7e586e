# Woorden die elk scherm gebruikt.

common-app-name = Saldo

# De titel van het venster. $screen: de naam van het scherm. $company: van welk bedrijf het scherm is.
common-title = { $screen } – { $company } – Saldo
common-title-plain = { $screen } – Saldo
common-title-error = Fout: { $title }

common-skip = Naar de inhoud
common-nav = Hoofdmenu
common-nav-home = Overzicht
common-nav-invoices = Facturen
common-nav-connect = Koppelen
common-nav-settings = Instellingen
# Kort, voor de balk onder aan een telefoon; leidt naar de instellingen.
common-nav-me = Ik
common-companies = Uw bedrijven
common-companies-all = Alle bedrijven
common-connect-another = Nog een bedrijf koppelen
common-the-company = het bedrijf

# Te horen voor de naam van de gekozen taal, op de knop die naar de andere leidt.
common-language = Taal:
common-language-list = Talen

# Elke taal in zichzelf.
common-language-nl = Nederlands
common-language-fr = Français
common-language-de = Deutsch
common-language-en = English
common-language-ar = العربية

common-continue = Verder
common-back = Terug
common-cancel = Annuleren
common-try-again = Opnieuw proberen
common-connect-again = Opnieuw koppelen

# $company: de naam.
common-loading = Een ogenblik. We vragen uw gegevens op bij { $company }.
# $time: uren en minuten. $day: een dag.
common-as-of-today = Stand van vandaag, { $time } uur.
common-as-of = Stand van { $day }, { $time } uur.
common-today = Vandaag
# Tussen een naam en wat erbij hoort, zoals in "Artikel: 4711".
common-colon = { ": " }
common-none = geen datum

# Dagen, al uitgeschreven.
common-period = { $start } tot en met { $end }
common-period-from = vanaf { $start }
common-period-until = tot en met { $end }
common-day = Dag
common-month = Maand
common-year = Jaar

common-mistakes-title = Er is een probleem
# Wordt gehoord, niet gezien, voor de zin bij een veld.
common-mistake = Fout:

common-copy = Kopieer
common-copied-short = Gekopieerd
# $what: bijvoorbeeld "het rekeningnummer".
common-copied = Gekopieerd: { $what }.
common-copy-failed = Het kopiëren van { $what } lukte niet. Selecteer de tekst en kopieer die zelf.

common-contact = U kunt het ook aan { $company } zelf vragen:

common-demo = Dit is een demonstratie.
common-demo-help = De klanten en de bedragen zijn verzonnen.
common-memory-only = U blijft gekoppeld tot u Saldo sluit.
common-memory-only-help = Dit apparaat heeft geen veilige plek voor wachtwoorden. Daarom kan Saldo uw aanmelding niet bewaren. De volgende keer koppelt u opnieuw met een nieuwe brief.

common-not-found-title = Hier is niets
common-not-found-help = Deze pagina bestaat niet, of hoort bij een bedrijf dat op dit apparaat niet gekoppeld is.
