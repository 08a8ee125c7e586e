# Settings: language, colours, text size, companies, the way out.

settings-title = Réglages

settings-language-title = Langue
settings-theme-title = Couleurs
settings-theme-system = Comme sur cet appareil
settings-theme-light = Clair
settings-theme-dark = Sombre
settings-theme-contrast = Contraste élevé
settings-size-title = Taille du texte
settings-size-help = Le texte change partout, tout de suite.

settings-companies-title = Entreprises ajoutées
settings-connect-first = Ajouter une entreprise
settings-session-ended = Votre connexion a pris fin

settings-details = Mes données
settings-details-help = Il y a une erreur ? Prévenez l’entreprise.
settings-detail-name = Nom
settings-detail-number = Numéro de client
settings-detail-address = Adresse
settings-detail-email = E-mail
settings-detail-phone = Téléphone
settings-detail-language = Langue du courrier

settings-sign-out = Se déconnecter
# $company: its name.
settings-sign-out-title = { $company } : se déconnecter ?
settings-sign-out-text = Votre connexion prend fin sur cet appareil et chez { $company }. Saldo efface de cet appareil tout ce qui concerne { $company }. L’entreprise garde vos factures. Pour revenir, il vous faudra une nouvelle lettre.
settings-signed-out = C’est fait : votre connexion avec { $company } a pris fin.
settings-signed-out-here = Votre connexion avec { $company } a pris fin sur cet appareil. Nous n’avons pas pu joindre { $company } maintenant. Nous préviendrons l’entreprise dès que possible.

settings-about-title = À propos de Saldo
settings-keychain = Votre connexion
settings-keychain-kept = Gardée en sécurité, là où cet appareil garde les mots de passe.
settings-version = Version
