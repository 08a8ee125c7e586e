# VAT categories (UNTDID 5305), as they stand beside a rate or an amount.

vat-s = VAT
vat-z = Zero rate
vat-e = Exempt from VAT
vat-ae = Reverse charge
vat-k = Sale within the EU
vat-g = Export outside the EU
vat-o = No VAT applies
vat-l = IGIC (Canary Islands)
vat-m = IPSI (Ceuta and Melilla)
