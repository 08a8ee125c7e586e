# Btw-categorieën (UNTDID 5305), zoals ze bij een tarief of een bedrag staan.

vat-s = Btw
vat-z = Nultarief
vat-e = Vrij van btw
vat-ae = Btw verlegd
vat-k = Levering binnen de EU
vat-g = Export buiten de EU
vat-o = Geen btw van toepassing
vat-l = IGIC (Canarische Eilanden)
vat-m = IPSI (Ceuta en Melilla)
