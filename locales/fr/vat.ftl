# VAT categories (UNTDID 5305), as they stand beside a rate or an amount.

vat-s = TVA
vat-z = Taux zéro
vat-e = Exempté de TVA
vat-ae = Autoliquidation
vat-k = Livraison dans l’UE
vat-g = Exportation hors de l’UE
vat-o = TVA non applicable
vat-l = IGIC (îles Canaries)
vat-m = IPSI (Ceuta et Melilla)
