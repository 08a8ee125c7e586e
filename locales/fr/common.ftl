# Words that every screen shares.

common-app-name = Saldo

# The window's title. $screen: the name of the screen. $company: whose screen it is.
common-title = { $screen } – { $company } – Saldo
common-title-plain = { $screen } – Saldo
common-title-error = Erreur : { $title }

common-skip = Aller au contenu
common-nav = Menu principal
common-nav-home = Accueil
common-nav-invoices = Factures
common-nav-connect = Connexion
common-nav-settings = Réglages
# Short, for the bar at the bottom of a phone; leads to the settings.
common-nav-me = Moi
# Not "vos entreprises": that would be companies the customer owns.
common-companies = Entreprises ajoutées
common-companies-all = Toutes les entreprises
common-connect-another = Ajouter une autre entreprise
common-the-company = l’entreprise

# Heard before the name of the language spoken, on the button that leads to the others.
common-language = Langue :
common-language-list = Langues

# Each language in itself.
common-language-nl = Nederlands
common-language-en = English
common-language-fr = Français
common-language-de = Deutsch
common-language-ar = العربية

common-continue = Continuer
common-back = Retour
common-cancel = Annuler
common-try-again = Réessayer
common-connect-again = Se reconnecter

# $company: its name. Never after "de" or "d’", which would have to agree with it.
common-loading = Un instant. Nous demandons vos données à { $company }.
# $time: hours and minutes. $day: a day.
common-as-of-today = Situation d’aujourd’hui à { $time }.
common-as-of = Situation du { $day } à { $time }.
common-today = Aujourd’hui
# Between a name and what belongs to it, as in "Article: 4711".
common-colon = { "\u00A0: " }
common-none = aucune

# Days, already written out.
common-period = du { $start } au { $end }
common-period-from = à partir du { $start }
common-period-until = jusqu’au { $end } inclus
common-day = Jour
common-month = Mois
common-year = Année

common-mistakes-title = Il y a un problème
# Heard, not seen, before the sentence at a field.
common-mistake = Erreur :

common-copy = Copier
common-copied-short = Copié
# $what: such as "the account number".
common-copied = Copié : { $what }.
common-copy-failed = Nous n’avons pas pu copier { $what }. Sélectionnez le texte et copiez-le vous-même.

common-contact = Vous pouvez aussi contacter { $company } :

common-demo = Ceci est une démonstration.
common-demo-help = Les clients et les montants sont inventés.
common-memory-only = Votre connexion s’arrête quand vous fermez Saldo.
common-memory-only-help = Cet appareil n’a pas d’endroit sûr pour les mots de passe. Saldo ne peut donc pas garder votre connexion. La prochaine fois, il vous faudra une nouvelle lettre.

common-not-found-title = Il n’y a rien ici
common-not-found-help = Cette page n’existe pas, ou elle concerne une entreprise que vous n’avez pas ajoutée sur cet appareil.
