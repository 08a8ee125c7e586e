# Fields: what helps to fill them in, and what can be wrong with what was typed.

field-money-empty = Indiquez un montant.
# $example: an amount as it can be typed.
field-money-unreadable = Ceci n’est pas un montant. Tapez seulement des chiffres, par exemple { $example }.
field-money-negative = Indiquez un montant sans le signe moins.
# $currency: three letters. $count: how many digits after the decimal sign.
field-money-too-precise =
    { $count ->
        [0] Un montant en { $currency } n’a pas de chiffres après la virgule.
        [one] Un montant en { $currency } a au plus { $count } chiffre après la virgule.
       *[other] Un montant en { $currency } a au plus { $count } chiffres après la virgule.
    }
field-money-too-large = Ce montant est trop grand. Vérifiez le nombre de chiffres.

field-iban-hint = Il est sur votre carte bancaire et dans l’application de votre banque. Il commence par deux lettres.
field-iban-empty = Indiquez votre numéro de compte.
field-iban-format = Un numéro de compte commence par deux lettres et deux chiffres, par exemple NL91. Ensuite viennent seulement des lettres et des chiffres.
# $country: the first two letters of what was typed.
field-iban-country = Aucun numéro de compte ne commence par { $country }. Comparez les deux premières lettres avec votre carte bancaire.
# $count: how many letters and digits there are.
field-iban-form =
    { $count ->
        [one] Un numéro de compte qui commence par { $country } s’écrit autrement. Vous avez tapé { $count } lettre ou chiffre. Comparez avec votre carte bancaire.
       *[other] Un numéro de compte qui commence par { $country } s’écrit autrement. Vous avez tapé { $count } lettres et chiffres. Il en manque peut-être un, ou il y en a un de trop. Comparez avec votre carte bancaire.
    }
field-iban-check = Ce numéro de compte n’est pas correct. Un chiffre est peut-être faux, ou deux chiffres sont inversés. Comparez avec votre carte bancaire.

# $country: the name of a country.
field-phone-hint = { $country } : l’indicatif du pays n’est pas nécessaire. Tout autre numéro commence par +, par exemple +49.
field-phone-empty = Indiquez votre numéro de téléphone.
# $symbol: the first one that does not belong.
field-phone-symbol = Un numéro de téléphone ne contient jamais « { $symbol } ». Tapez seulement des chiffres.
field-phone-country = Commencez par + et l’indicatif du pays, par exemple +49.
field-phone-length = Ce numéro de téléphone est trop long ou trop court. Vérifiez le nombre de chiffres.

field-on = Activé
field-off = Désactivé
