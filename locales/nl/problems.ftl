# Als iets niet kon. Elk probleem heeft een zin die zegt wat er is, en een die zegt wat u kunt doen.
# In de tweede is $company de naam van het bedrijf.

# Het portaal zei nee.
problem-invalid = Iets wat u invulde klopt niet.
problem-invalid-help = Kijk het na en probeer het opnieuw.
problem-malformed = Er ging iets mis in Saldo.
problem-malformed-help = Er is niets veranderd. Probeer het opnieuw. Blijft het zo, kijk dan of er een nieuwe versie van Saldo is.
problem-not-found = We kunnen dit niet vinden.
problem-not-found-help = Misschien bestaat het niet meer, of is het niet voor u bedoeld. Had u het wel verwacht? Vraag het aan { $company }.
problem-signed-out = U bent niet meer aangemeld.
problem-signed-out-help = Koppel opnieuw om uw facturen te zien. Daarvoor hebt u een brief nodig met een code die nog niet gebruikt is. Geen brief? Vraag { $company } om een nieuwe.
problem-token-expired = Uw aanmelding moet vernieuwd worden.
problem-token-expired-help = Probeer het opnieuw.
problem-device-proof-refused = Dit apparaat werd niet herkend.
problem-device-proof-refused-help = Kijk of de datum en de tijd van dit apparaat kloppen, en probeer het opnieuw.
problem-insufficient-user-authentication = Hiervoor is een nieuwe eenmalige code nodig.
problem-insufficient-user-authentication-help = Probeer het opnieuw. U krijgt dan een code.
# Zegt nooit welk van de twee niet klopt: dan weet een vreemde wie er klant is.
problem-sign-in-refused = Met wat u invulde kunnen we u niet koppelen.
problem-sign-in-refused-help = Controleer beide: wat u hier invulde, en de code uit uw brief. Een code werkt één keer, tot en met de datum in de brief. Lukt het nog steeds niet? Vraag { $company } om een nieuwe brief.
problem-code-wrong = Dit is niet de code die we u stuurden.
problem-code-wrong-help = Kijk in het nieuwste bericht en vul die code in.
problem-code-ended = Deze code kan niet meer gebruikt worden.
problem-code-ended-help = Begin opnieuw met de code uit uw brief. U krijgt dan een nieuwe eenmalige code.
problem-session-ended = Voor de zekerheid hebben we u afgemeld.
problem-session-ended-help = Uw aanmelding werd op twee plaatsen tegelijk gebruikt. Koppel opnieuw met een nieuwe brief. Was u dit niet zelf? Meld het aan { $company }.
problem-idempotency-key-missing = Er ging iets mis in Saldo.
problem-idempotency-key-missing-help = Er is niets veranderd. Probeer het opnieuw. Blijft het zo, kijk dan of er een nieuwe versie van Saldo is.
problem-idempotency-key-reused = Er ging iets mis in Saldo.
problem-idempotency-key-reused-help = Er is niets veranderd. Probeer het opnieuw. Blijft het zo, kijk dan of er een nieuwe versie van Saldo is.
problem-in-flight = We zijn hier nog mee bezig.
problem-in-flight-help = Wacht even en probeer het opnieuw. Het gebeurt nooit dubbel.
problem-too-large = Wat u wilt sturen, is te groot.
problem-too-large-help = Maak het kleiner en probeer het opnieuw.
problem-too-many-requests = Dit is te vaak geprobeerd.
problem-too-many-requests-help = Wacht een poos en probeer het dan opnieuw.
problem-method-not-allowed = Er ging iets mis in Saldo.
problem-method-not-allowed-help = Er is niets veranderd. Kijk of er een nieuwe versie van Saldo is.
problem-internal = Er ging iets mis bij het bedrijf.
problem-internal-help = Er is niets veranderd. Probeer het later opnieuw.
problem-unavailable = Het bedrijf is even niet beschikbaar.
problem-unavailable-help = Er is niets verloren. Probeer het over een paar minuten opnieuw.
problem-unknown = Dit lukte niet.
problem-unknown-help = Probeer het opnieuw. Blijft het zo, kijk dan of er een nieuwe versie van Saldo is.

# $count: hoe lang wachten.
problem-wait-seconds =
    { $count ->
        [one] U kunt het over { $count } seconde opnieuw proberen.
       *[other] U kunt het over { $count } seconden opnieuw proberen.
    }
problem-wait-minutes =
    { $count ->
        [one] U kunt het over { $count } minuut opnieuw proberen.
       *[other] U kunt het over { $count } minuten opnieuw proberen.
    }

# Het portaal kon niet gevraagd worden, of het antwoord was niet te gebruiken.
problem-call-unreachable = We kunnen het bedrijf nu niet bereiken.
problem-call-unreachable-help = Er is niets verloren. Kijk of dit apparaat internet heeft, en probeer het opnieuw.
problem-call-not-secure = We weten niet zeker of dit het bedrijf is.
problem-call-not-secure-help = Er is niets verstuurd. Dit gebeurt soms op een openbaar netwerk: probeer een ander. Blijft het zo, vraag het dan aan het bedrijf.
problem-call-company-changed = Op dit adres antwoordt een ander bedrijf.
problem-call-company-changed-help = Voor de zekerheid is er niets verstuurd. Vraag { $company } of er iets veranderd is, of koppel opnieuw met een nieuwe brief.
problem-call-bad-answer = We begrijpen het antwoord van het bedrijf niet.
problem-call-bad-answer-help = Probeer het opnieuw. Blijft het zo, kijk dan of er een nieuwe versie van Saldo is.
problem-call-no-connection = Dit bedrijf is op dit apparaat niet gekoppeld.
problem-call-no-connection-help = Koppel het met de code uit een brief.
problem-call-not-allowed = Er ging iets mis in Saldo.
problem-call-not-allowed-help = Er is niets veranderd. Kijk of er een nieuwe versie van Saldo is.
problem-call-device = Dit lukte niet op dit apparaat.
problem-call-device-help = Kijk of er ruimte is op dit apparaat en of Saldo bestanden mag bewaren, en probeer het opnieuw.
