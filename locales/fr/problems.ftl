# When something could not be done. Each problem has a sentence that says what is, and one that says what can be done.
# In the second, $company is the company's name.

# The portal said no.
problem-invalid = Une de vos réponses n’est pas correcte.
problem-invalid-help = Vérifiez et réessayez.
problem-malformed = Quelque chose n’a pas fonctionné dans Saldo.
problem-malformed-help = Rien n’a changé. Réessayez. Si le problème continue, regardez s’il existe une nouvelle version de Saldo.
problem-not-found = Nous ne trouvons pas ce que vous cherchez.
problem-not-found-help = Cela n’existe peut-être plus, ou cela ne vous concerne pas. Demandez à { $company } si vous pensiez le trouver ici.
problem-signed-out = Votre connexion a pris fin.
problem-signed-out-help = Reconnectez-vous pour voir vos factures. Il vous faut une lettre avec un code qui n’a pas encore servi. Pas de lettre ? Demandez-en une nouvelle à { $company }.
problem-token-expired = Votre connexion doit être renouvelée.
problem-token-expired-help = Réessayez.
problem-device-proof-refused = Cet appareil n’a pas été reconnu.
problem-device-proof-refused-help = Vérifiez que la date et l’heure de cet appareil sont correctes, puis réessayez.
problem-insufficient-user-authentication = Il faut un nouveau code à usage unique.
problem-insufficient-user-authentication-help = Réessayez : vous recevrez alors un code.
# Never says which of the two is wrong: that would tell a stranger who is a customer.
problem-sign-in-refused = Nous ne pouvons pas vous connecter avec ces réponses.
problem-sign-in-refused-help = Vérifiez les deux : cette réponse et le code de votre lettre. Un code fonctionne une seule fois, jusqu’à la date indiquée dans la lettre. Cela ne fonctionne toujours pas ? Demandez une nouvelle lettre à { $company }.
problem-code-wrong = Ce n’est pas le code que nous vous avons envoyé.
problem-code-wrong-help = Regardez le dernier message que vous avez reçu et tapez le code qui s’y trouve.
problem-code-ended = Ce code n’est plus valable.
problem-code-ended-help = Recommencez avec le code de votre lettre. Vous recevrez alors un nouveau code à usage unique.
problem-session-ended = Par sécurité, nous avons mis fin à votre connexion.
problem-session-ended-help = Votre connexion a été utilisée à deux endroits en même temps. Reconnectez-vous avec une nouvelle lettre. Ce n’était pas vous ? Prévenez { $company }.
problem-idempotency-key-missing = Quelque chose n’a pas fonctionné dans Saldo.
problem-idempotency-key-missing-help = Rien n’a changé. Réessayez. Si le problème continue, regardez s’il existe une nouvelle version de Saldo.
problem-idempotency-key-reused = Quelque chose n’a pas fonctionné dans Saldo.
problem-idempotency-key-reused-help = Rien n’a changé. Réessayez. Si le problème continue, regardez s’il existe une nouvelle version de Saldo.
problem-in-flight = Votre demande est encore en cours.
problem-in-flight-help = Attendez un moment et réessayez. Votre demande ne sera jamais traitée deux fois.
problem-too-large = Ce que vous voulez envoyer est trop grand.
problem-too-large-help = Réduisez la taille et réessayez.
problem-too-many-requests = Il y a eu trop d’essais.
problem-too-many-requests-help = Attendez un peu, puis réessayez.
problem-method-not-allowed = Quelque chose n’a pas fonctionné dans Saldo.
problem-method-not-allowed-help = Rien n’a changé. Regardez s’il existe une nouvelle version de Saldo.
problem-internal = L’entreprise a un problème technique.
problem-internal-help = Rien n’a changé. Réessayez plus tard.
problem-unavailable = Le service de l’entreprise n’est pas disponible pour le moment.
problem-unavailable-help = Rien n’est perdu. Réessayez dans quelques minutes.
problem-unknown = Cela n’a pas fonctionné.
problem-unknown-help = Réessayez. Si le problème continue, regardez s’il existe une nouvelle version de Saldo.

# $count: how long to wait.
problem-wait-seconds =
    { $count ->
        [one] Vous pourrez réessayer dans { $count } seconde.
       *[other] Vous pourrez réessayer dans { $count } secondes.
    }
problem-wait-minutes =
    { $count ->
        [one] Vous pourrez réessayer dans { $count } minute.
       *[other] Vous pourrez réessayer dans { $count } minutes.
    }

# The portal could not be asked, or its answer could not be used.
problem-call-unreachable = Nous n’arrivons pas à joindre l’entreprise.
problem-call-unreachable-help = Rien n’est perdu. Vérifiez que cet appareil a une connexion à internet, puis réessayez.
problem-call-not-secure = Nous ne savons pas si c’est bien l’entreprise qui répond.
problem-call-not-secure-help = Rien n’a été envoyé. Cela peut arriver sur un réseau public : essayez un autre réseau. Si le problème continue, contactez l’entreprise.
problem-call-company-changed = Une autre entreprise répond à cette adresse.
problem-call-company-changed-help = Par sécurité, rien n’a été envoyé. Demandez à { $company } si quelque chose a changé, ou reconnectez-vous avec une nouvelle lettre.
problem-call-bad-answer = Nous ne comprenons pas la réponse de l’entreprise.
problem-call-bad-answer-help = Réessayez. Si le problème continue, regardez s’il existe une nouvelle version de Saldo.
problem-call-no-connection = Vous n’avez pas ajouté cette entreprise sur cet appareil.
problem-call-no-connection-help = Ajoutez-la avec le code d’une lettre.
problem-call-not-allowed = Quelque chose n’a pas fonctionné dans Saldo.
problem-call-not-allowed-help = Rien n’a changé. Regardez s’il existe une nouvelle version de Saldo.
problem-call-device = Cela n’a pas fonctionné sur cet appareil.
problem-call-device-help = Vérifiez qu’il reste de la place sur cet appareil et que Saldo peut y enregistrer des fichiers. Puis réessayez.
