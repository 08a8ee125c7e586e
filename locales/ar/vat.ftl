# VAT categories (UNTDID 5305), as they stand beside a rate or an amount.

vat-s = ضريبة القيمة المضافة
vat-z = نسبة صفر
vat-e = إعفاء من ضريبة القيمة المضافة
vat-ae = الضريبة على المشتري
vat-k = بيع داخل الاتحاد الأوروبي
vat-g = تصدير إلى خارج الاتحاد الأوروبي
vat-o = لا تنطبق ضريبة القيمة المضافة
vat-l = IGIC (جزر الكناري)
vat-m = IPSI (سبتة ومليلية)
