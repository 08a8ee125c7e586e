# Instellingen: taal, kleuren, grootte van de tekst, bedrijven, de weg naar buiten.

settings-title = Instellingen

settings-language-title = Taal
settings-theme-title = Kleuren
settings-theme-system = Zoals op dit apparaat
settings-theme-light = Licht
settings-theme-dark = Donker
settings-theme-contrast = Hoog contrast
settings-size-title = Grootte van de tekst
settings-size-help = Alle tekst verandert meteen.

settings-companies-title = Uw bedrijven
settings-connect-first = Een bedrijf koppelen
settings-session-ended = U bent niet meer aangemeld

settings-details = Mijn gegevens
settings-details-help = Klopt er iets niet? Meld het aan het bedrijf.
settings-detail-name = Naam
settings-detail-number = Klantnummer
settings-detail-address = Adres
settings-detail-email = E-mail
settings-detail-phone = Telefoon
settings-detail-language = Taal van uw brieven

settings-sign-out = Afmelden
# $company: de naam.
settings-sign-out-title = Afmelden bij { $company }?
settings-sign-out-text = U wordt afgemeld op dit apparaat en bij { $company }. Alles wat Saldo op dit apparaat van { $company } bewaart, wordt verwijderd. Uw facturen blijven bij het bedrijf. Om terug te komen hebt u een nieuwe brief nodig.
settings-signed-out = U bent afgemeld bij { $company }.
settings-signed-out-here = U bent op dit apparaat afgemeld bij { $company }. We konden { $company } nu niet bereiken. We melden het zodra dat kan.

settings-about-title = Over Saldo
settings-keychain = Uw aanmelding
settings-keychain-kept = Veilig bewaard, waar dit apparaat wachtwoorden bewaart.
settings-version = Versie
