# Settings: language, colours, text size, companies, the way out.

settings-title = Einstellungen

settings-language-title = Sprache
settings-theme-title = Farben
settings-theme-system = Wie auf diesem Gerät
settings-theme-light = Hell
settings-theme-dark = Dunkel
settings-theme-contrast = Hoher Kontrast
settings-size-title = Schriftgröße
settings-size-help = Die Schrift ändert sich sofort überall.

settings-companies-title = Verbundene Unternehmen
settings-connect-first = Mit einem Unternehmen verbinden
settings-session-ended = Sie sind abgemeldet

settings-details = Meine Daten
settings-details-help = Stimmt etwas nicht? Sagen Sie dem Unternehmen Bescheid.
settings-detail-name = Name
settings-detail-number = Kundennummer
settings-detail-address = Adresse
settings-detail-email = E-Mail
settings-detail-phone = Telefon
settings-detail-language = Sprache der Briefe

settings-sign-out = Abmelden
# $company: its name.
settings-sign-out-title = Bei { $company } abmelden?
settings-sign-out-text = Wir melden Sie auf diesem Gerät und bei { $company } ab. Saldo löscht auf diesem Gerät alles, was von { $company } gespeichert ist. Ihre Rechnungen bleiben beim Unternehmen. Wenn Sie später zurückkommen möchten, brauchen Sie einen neuen Brief.
settings-signed-out = Sie sind jetzt bei { $company } abgemeldet.
settings-signed-out-here = Auf diesem Gerät sind Sie bei { $company } abgemeldet. Wir konnten { $company } gerade nicht erreichen. Wir melden Sie auch dort ab, sobald es geht.

settings-about-title = Über Saldo
settings-keychain = Ihre Anmeldung
settings-keychain-kept = Sicher gespeichert im Passwort-Speicher dieses Geräts.
settings-version = Version
