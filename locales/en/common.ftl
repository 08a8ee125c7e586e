# Words that every screen shares.

common-app-name = Saldo

# The window's title. $screen: the name of the screen. $company: whose screen it is.
common-title = { $screen } – { $company } – Saldo
common-title-plain = { $screen } – Saldo
common-title-error = Error: { $title }

common-skip = Skip to the content
common-nav = Main menu
common-nav-home = Home
common-nav-invoices = Invoices
common-nav-connect = Connect
common-nav-settings = Settings
# Short, for the bar at the bottom of a phone; leads to the settings.
common-nav-me = Me
common-companies = Your companies
common-companies-all = All companies
common-connect-another = Connect another company
common-the-company = the company

# Heard before the name of the language spoken, on the button that leads to the others.
common-language = Language:
common-language-list = Languages

# Each language in itself.
common-language-nl = Nederlands
common-language-fr = Français
common-language-de = Deutsch
common-language-en = English
common-language-ar = العربية

common-continue = Continue
common-back = Back
common-cancel = Cancel
common-try-again = Try again
common-connect-again = Connect again

# $company: its name.
common-loading = One moment. We are getting your details from { $company }.
# $time: hours and minutes. $day: a day.
common-as-of-today = As of today at { $time }.
common-as-of = As of { $day } at { $time }.
common-today = Today
# Between a name and what belongs to it, as in "Article: 4711".
common-colon = { ": " }
common-none = no date

# Days, already written out.
common-period = { $start } to { $end }
common-period-from = from { $start }
common-period-until = until { $end }
common-day = Day
common-month = Month
common-year = Year

common-mistakes-title = There is a problem
# Heard, not seen, before the sentence at a field.
common-mistake = Error:

common-copy = Copy
common-copied-short = Copied
# $what: such as "the account number".
common-copied = Copied: { $what }.
common-copy-failed = Copying { $what } did not work. Select the text and copy it yourself.

common-contact = You can also contact { $company }:

common-demo = This is a demonstration.
common-demo-help = The customers and the amounts are made up.
common-memory-only = You stay connected until you close Saldo.
common-memory-only-help = This device has no safe place for passwords, so Saldo cannot keep your sign-in. Next time you need a new letter to connect.

common-not-found-title = There is nothing here
common-not-found-help = This page does not exist, or it belongs to a company that is not connected on this device.
