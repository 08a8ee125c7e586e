# When something could not be done. Each problem has a sentence that says what is, and one that says what can be done.
# In the second, $company is the company's name, or common-the-company: always the object of a verb.

# The portal said no.
problem-invalid = Eine Ihrer Angaben stimmt nicht.
problem-invalid-help = Prüfen Sie Ihre Angaben und versuchen Sie es noch einmal.
problem-malformed = In Saldo ist etwas schiefgegangen.
problem-malformed-help = Es hat sich nichts geändert. Versuchen Sie es noch einmal. Klappt es wieder nicht? Dann sehen Sie nach, ob es eine neue Version von Saldo gibt.
problem-not-found = Wir können das nicht finden.
problem-not-found-help = Vielleicht gibt es das nicht mehr, oder es ist nicht für Sie bestimmt. Haben Sie es hier erwartet? Dann fragen Sie { $company }.
problem-signed-out = Sie sind nicht mehr angemeldet.
problem-signed-out-help = Verbinden Sie sich neu, dann sehen Sie Ihre Rechnungen wieder. Dafür brauchen Sie einen Brief mit einem Code, der noch nicht benutzt ist. Kein Brief? Bitten Sie { $company } um einen neuen.
problem-token-expired = Wir müssen Ihre Anmeldung erneuern.
problem-token-expired-help = Versuchen Sie es noch einmal.
problem-device-proof-refused = Wir haben dieses Gerät nicht erkannt.
problem-device-proof-refused-help = Prüfen Sie, ob Datum und Uhrzeit auf diesem Gerät stimmen. Versuchen Sie es dann noch einmal.
problem-insufficient-user-authentication = Dafür brauchen Sie einen neuen Einmal-Code.
problem-insufficient-user-authentication-help = Versuchen Sie es noch einmal. Dann bekommen Sie einen Code.
# Never says which of the two is wrong: that would tell a stranger who is a customer.
problem-sign-in-refused = Mit diesen Angaben können wir Sie nicht verbinden.
problem-sign-in-refused-help = Prüfen Sie beide Angaben: diese hier und den Code davor. Ein Brief gilt nur einmal und nur für eine bestimmte Zeit. Klappt es immer noch nicht? Bitten Sie { $company } um einen neuen Brief.
problem-code-wrong = Das ist nicht der Code, den wir Ihnen geschickt haben.
problem-code-wrong-help = Sehen Sie in der neuesten Nachricht nach. Geben Sie den Code von dort ein.
problem-code-ended = Dieser Code gilt nicht mehr.
problem-code-ended-help = Fangen Sie noch einmal mit dem Code aus Ihrem Brief an. Dann bekommen Sie einen neuen Einmal-Code.
problem-session-ended = Zu Ihrer Sicherheit haben wir Sie abgemeldet.
problem-session-ended-help = Ihre Anmeldung wurde an zwei Orten gleichzeitig benutzt. Verbinden Sie sich neu, mit einem neuen Brief. Waren Sie das nicht selbst? Dann informieren Sie { $company }.
problem-idempotency-key-missing = In Saldo ist etwas schiefgegangen.
problem-idempotency-key-missing-help = Es hat sich nichts geändert. Versuchen Sie es noch einmal. Klappt es wieder nicht? Dann sehen Sie nach, ob es eine neue Version von Saldo gibt.
problem-idempotency-key-reused = In Saldo ist etwas schiefgegangen.
problem-idempotency-key-reused-help = Es hat sich nichts geändert. Versuchen Sie es noch einmal. Klappt es wieder nicht? Dann sehen Sie nach, ob es eine neue Version von Saldo gibt.
problem-in-flight = Wir arbeiten noch daran.
problem-in-flight-help = Warten Sie kurz und versuchen Sie es dann noch einmal. Es wird nichts doppelt gemacht.
problem-too-large = Das ist zu groß.
problem-too-large-help = Versuchen Sie es mit etwas Kleinerem.
problem-too-many-requests = Das waren zu viele Versuche.
problem-too-many-requests-help = Warten Sie eine Weile. Versuchen Sie es dann noch einmal.
problem-method-not-allowed = In Saldo ist etwas schiefgegangen.
problem-method-not-allowed-help = Es hat sich nichts geändert. Sehen Sie nach, ob es eine neue Version von Saldo gibt.
problem-internal = Beim Unternehmen ist etwas schiefgegangen.
problem-internal-help = Es hat sich nichts geändert. Versuchen Sie es später noch einmal.
problem-unavailable = Das Unternehmen kann gerade nicht antworten.
problem-unavailable-help = Es ist nichts verloren. Versuchen Sie es in ein paar Minuten noch einmal.
problem-unknown = Das hat nicht geklappt.
problem-unknown-help = Versuchen Sie es noch einmal. Klappt es wieder nicht? Dann sehen Sie nach, ob es eine neue Version von Saldo gibt.

# $count: how long to wait.
problem-wait-seconds =
    { $count ->
        [one] In { $count } Sekunde können Sie es noch einmal versuchen.
       *[other] In { $count } Sekunden können Sie es noch einmal versuchen.
    }
problem-wait-minutes =
    { $count ->
        [one] In { $count } Minute können Sie es noch einmal versuchen.
       *[other] In { $count } Minuten können Sie es noch einmal versuchen.
    }

# The portal could not be asked, or its answer could not be used.
problem-call-unreachable = Wir können das Unternehmen gerade nicht erreichen.
problem-call-unreachable-help = Es ist nichts verloren. Prüfen Sie, ob dieses Gerät Internet hat. Versuchen Sie es dann noch einmal.
problem-call-not-secure = Wir sind nicht sicher, ob das wirklich das Unternehmen ist.
problem-call-not-secure-help = Wir haben nichts gesendet. So etwas kommt in öffentlichen WLAN-Netzen vor. Versuchen Sie es mit einem anderen Netz. Hilft das nicht? Dann fragen Sie das Unternehmen.
problem-call-company-changed = Unter dieser Adresse antwortet ein anderes Unternehmen.
problem-call-company-changed-help = Zur Sicherheit haben wir nichts gesendet. Fragen Sie { $company }, ob sich etwas geändert hat. Oder verbinden Sie sich neu, mit einem neuen Brief.
problem-call-bad-answer = Wir verstehen die Antwort des Unternehmens nicht.
problem-call-bad-answer-help = Versuchen Sie es noch einmal. Klappt es wieder nicht? Dann sehen Sie nach, ob es eine neue Version von Saldo gibt.
problem-call-no-connection = Dieses Gerät ist mit diesem Unternehmen nicht verbunden.
problem-call-no-connection-help = Verbinden Sie sich mit dem Code aus einem Brief.
problem-call-not-allowed = In Saldo ist etwas schiefgegangen.
problem-call-not-allowed-help = Es hat sich nichts geändert. Sehen Sie nach, ob es eine neue Version von Saldo gibt.
problem-call-device = Das hat auf diesem Gerät nicht geklappt.
problem-call-device-help = Prüfen Sie, ob auf diesem Gerät noch Platz ist und ob Saldo Dateien speichern darf. Versuchen Sie es dann noch einmal.
