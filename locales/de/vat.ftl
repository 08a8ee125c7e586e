# VAT categories (UNTDID 5305), as they stand beside a rate or an amount.

vat-s = MwSt.
vat-z = 0{ "\u00A0" }% MwSt.
vat-e = Befreit von der MwSt.
# The words that the law asks for on an invoice (Directive 2006/112/EC, article 226, point 11a).
vat-ae = Steuerschuldnerschaft des Leistungsempfängers
vat-k = Lieferung innerhalb der EU
vat-g = Ausfuhr aus der EU
vat-o = Keine MwSt.
vat-l = IGIC (Kanarische Inseln)
vat-m = IPSI (Ceuta und Melilla)
