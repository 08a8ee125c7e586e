# Words that every screen shares.

common-app-name = Saldo

# The window's title. $screen: the name of the screen. $company: whose screen it is.
common-title = { $screen } – { $company } – Saldo
common-title-plain = { $screen } – Saldo
common-title-error = Fehler: { $title }

common-skip = Zum Inhalt
common-nav = Hauptmenü
common-nav-home = Übersicht
common-nav-invoices = Rechnungen
common-nav-connect = Verbinden
common-nav-settings = Einstellungen
# Short, for the bar at the bottom of a phone; leads to the settings.
common-nav-me = Profil
common-companies = Verbundene Unternehmen
common-companies-all = Alle Unternehmen
common-connect-another = Mit noch einem Unternehmen verbinden
# Stands for a name that is not known yet, in problems.ftl only; there as the object of a verb, so that its case is right.
common-the-company = das Unternehmen

# Heard before the name of the language spoken, on the button that leads to the others.
common-language = Sprache:
common-language-list = Sprachen

# Each language in itself.
common-language-nl = Nederlands
common-language-fr = Français
common-language-de = Deutsch
common-language-en = English
common-language-ar = العربية

common-continue = Weiter
common-back = Zurück
common-cancel = Abbrechen
common-try-again = Noch einmal versuchen
common-connect-again = Neu verbinden

# $company: its name.
common-loading = Einen Moment bitte. Wir fragen bei { $company } nach.
# $time: hours and minutes. $day: a day.
common-as-of-today = Stand: heute, { $time } Uhr.
common-as-of = Stand: { $day }, { $time } Uhr.
common-today = Heute
# Between a name and what belongs to it, as in "Article: 4711".
common-colon = { ": " }
common-none = keine Angabe

# Days, already written out.
common-period = { $start } bis { $end }
common-period-from = ab { $start }
common-period-until = bis { $end }
common-day = Tag
common-month = Monat
common-year = Jahr

common-mistakes-title = Es gibt ein Problem
# Heard, not seen, before the sentence at a field.
common-mistake = Fehler:

common-copy = Kopieren
common-copied-short = Kopiert
# $what: such as "the account number". In German without its article: it also stands after „Kopieren“, as the button's name.
common-copied = Kopiert: { $what }.
common-copy-failed = { $what }: Das Kopieren hat nicht geklappt. Markieren Sie den Text und kopieren Sie ihn selbst.

common-contact = Sie können auch direkt bei { $company } nachfragen:

common-demo = Das ist nur eine Demo.
common-demo-help = Die Kunden und die Beträge sind erfunden.
common-memory-only = Sie bleiben verbunden, bis Sie Saldo schließen.
common-memory-only-help = Dieses Gerät hat keinen sicheren Speicher für Ihre Anmeldung. Beim nächsten Mal brauchen Sie einen neuen Brief, um sich zu verbinden.

common-not-found-title = Hier gibt es nichts
common-not-found-help = Diese Seite gibt es nicht. Oder sie gehört zu einem Unternehmen, mit dem dieses Gerät nicht verbunden ist.
