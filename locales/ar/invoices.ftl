# Invoices: the list, and one in full.

invoices-title = الفواتير
invoices-invoice = فاتورة
# $number: as printed on it.
invoices-invoice-number = الفاتورة { $number }
invoices-credit-note-number = إشعار دائن { $number }
# $subject: what it is about, in the company's words. $count: how many other lines it has.
invoices-subject-more =
    { $count ->
        [one] { $subject } وبند آخر
        [two] { $subject } وبندان آخران
        [few] { $subject } و{ $count } بنود أخرى
        [many] { $subject } و{ $count } بندا آخر
       *[other] { $subject } و{ $count } بند آخر
    }

# Where an invoice stands.
invoices-state-open = للدفع
invoices-state-overdue = متأخرة
invoices-state-partly-paid = مدفوعة جزئيا
invoices-state-paid = مدفوعة
# $day: a day.
invoices-state-paid-on = مدفوعة في { $day }
invoices-state-credited = ملغاة بإشعار دائن
invoices-state-written-off = لم تعد مطلوبة
invoices-state-credit-note = إشعار دائن

# By when it is to be paid. $day: a day, with its weekday when it is near. "آخر موعد" includes the day itself, which
# "قبل" would not.
invoices-due-on = آخر موعد للدفع { $day }
invoices-due-today = آخر موعد للدفع اليوم، { $day }
invoices-due-tomorrow = آخر موعد للدفع غدا، { $day }
invoices-due-passed = كان آخر موعد للدفع { $day }
invoices-due-open = للدفع
# $total: the whole amount.
invoices-part-paid = هذا هو الباقي من { $total }.
invoices-nothing-open = لم يبق شيء للدفع
invoices-in-your-favour = لصالحك

# The list.
invoices-empty-title = لا توجد فواتير بعد
invoices-empty = لم تصلك أي فاتورة من { $company } بعد. عندما تصل أول فاتورة، ستظهر هنا.
invoices-search = بحث
invoices-search-hint = الرقم أو الموضوع أو المبلغ أو الشهر
invoices-sort = الترتيب
invoices-sort-newest = الأحدث أولا
invoices-sort-oldest = الأقدم أولا
invoices-sort-due = الأقرب موعدا أولا
invoices-sort-largest = الأكبر مبلغا أولا
invoices-sort-smallest = الأصغر مبلغا أولا
invoices-filter = عرض
invoices-filter-all = الكل
invoices-filter-open = للدفع
invoices-filter-overdue = متأخرة
invoices-filter-settled = مدفوعة أو ملغاة
# $count decides between one and many; $shown and $total are the same, written out.
invoices-count =
    { $count ->
        [zero] لا فواتير
        [one] فاتورة واحدة
        [two] فاتورتان
        [few] { $shown } فواتير
        [many] { $shown } فاتورة
       *[other] { $shown } فاتورة
    }
invoices-count-of =
    { $count ->
        [one] { $shown } من فاتورة واحدة
        [two] { $shown } من فاتورتين
        [few] { $shown } من { $total } فواتير
        [many] { $shown } من { $total } فاتورة
       *[other] { $shown } من { $total } فاتورة
    }
invoices-reading = قرأنا حتى الآن { $read } من { $total }.
invoices-incomplete = لم تظهر كل الفواتير بعد.
invoices-none = لا توجد فاتورة تطابق بحثك.
invoices-show-all = عرض كل الفواتير
# $next: how many. $group: a year, or a currency.
invoices-more = عرض { $next } أخرى ({ $group })
invoices-group-no-day = بدون موعد للدفع
# $currency: three letters.
invoices-group-currency = المبالغ بعملة { $currency }
# $group: a year, or a currency.
invoices-caption = الفواتير، { $group }
invoices-column-invoice = الفاتورة
invoices-column-issued = التاريخ
invoices-column-due = آخر موعد للدفع
invoices-column-amount = المبلغ
invoices-column-open = الباقي
invoices-column-state = الحالة
invoices-back-to-all = كل الفواتير

# What to pay, and how. $company: who is paid, or who collects. The sentences have no verb that would make the company, or
# the customer, a he or a she.
invoices-pay-title = طريقة الدفع
invoices-paid-title = بيانات الدفع
invoices-pay-transfer = يمكنك تحويل المبلغ من بنكك إلى { $company }. يرجى كتابة مرجع الدفع كما هو تماما، ليُعرف أن المبلغ منك.
invoices-pay-debit = ينتقل هذا المبلغ تلقائيا من حسابك إلى { $company }. ليس عليك فعل أي شيء.
invoices-pay-card = ينتقل هذا المبلغ تلقائيا من بطاقتك إلى { $company }. ليس عليك فعل أي شيء.
invoices-pay-other = لا توضح الفاتورة كيفية الدفع عن طريق البنك. إذا لم يكن الأمر واضحا، فيمكنك سؤال { $company }.
invoices-pay-amount = المبلغ
invoices-pay-account = رقم الحساب
invoices-pay-name = الاسم
invoices-pay-reference = مرجع الدفع
invoices-pay-bank = البنك (BIC)
invoices-pay-mandate = تفويض السحب
invoices-pay-card-number = البطاقة
# Each follows "نسخ" or "نُسخ".
invoices-copy-amount = المبلغ
invoices-copy-account = رقم الحساب
invoices-copy-reference = مرجع الدفع

# Lines.
invoices-lines-title = تفاصيل المبلغ
invoices-lines-caption = بنود الفاتورة، بدون ضريبة القيمة المضافة
invoices-line-what = الوصف
invoices-line-quantity = الكمية
invoices-line-price = السعر
# $count: how many, written out. $unit: of what.
invoices-line-price-per = لكل { $count } { $unit }
# Short, for a narrow column: it is VAT that is meant.
invoices-line-vat = الضريبة
invoices-line-amount = المبلغ
invoices-line-article = رقم الصنف
invoices-line-price-discount = خصم من السعر
invoices-allowances-title = الخصومات والرسوم الإضافية
invoices-allowance = خصم
invoices-charge = رسم إضافي
# $percent, $base: written out.
invoices-allowance-of = { $percent } من { $base }

invoices-vat-title = ضريبة القيمة المضافة
invoices-vat-rate = النسبة
invoices-vat-over = على مبلغ
invoices-vat-tax = الضريبة

# The sums.
invoices-totals-title = المجموع
invoices-total-lines = مجموع البنود
invoices-total-allowances = الخصومات
invoices-total-charges = الرسوم الإضافية
invoices-total-without-vat = بدون ضريبة القيمة المضافة
invoices-total-vat = ضريبة القيمة المضافة
invoices-total-vat-accounting = ضريبة القيمة المضافة بعملة حسابات الشركة
invoices-total-with-vat = مع ضريبة القيمة المضافة
invoices-total-prepaid = مدفوع مسبقا
invoices-total-rounding = تقريب
invoices-total-payable = مبلغ الفاتورة

# What happened.
invoices-postings-title = ما حدث حتى الآن
invoices-posting-what = الحدث
invoices-posting-date = التاريخ
invoices-posting-invoice = إصدار الفاتورة
invoices-posting-credit = إشعار دائن
invoices-posting-payment = دفعة
invoices-posting-paid-back = إعادة مبلغ إليك
invoices-posting-cost = تكاليف
invoices-posting-correction = تصحيح
invoices-open-now = الباقي الآن

invoices-corrections-title = تصحيحات
# $number: of the other invoice. $day: its date.
invoices-corrects = تصحيح للفاتورة { $number }
invoices-corrects-of = تصحيح للفاتورة { $number } بتاريخ { $day }
invoices-corrected-by = التصحيح موجود في { $number }

invoices-earlier-title = مقارنة بما سبق
# $amount: the difference.
invoices-earlier-more = المبلغ أعلى من المرة السابقة، والفرق { $amount }.
invoices-earlier-less = المبلغ أقل من المرة السابقة، والفرق { $amount }.
invoices-earlier-same = المبلغ نفسه كما في المرة السابقة.

invoices-remarks-title = ملاحظات الشركة

# The facts at a glance.
invoices-facts-title = باختصار
invoices-fact-number = الرقم
invoices-fact-issued = التاريخ
invoices-fact-due = آخر موعد للدفع
invoices-fact-tax-point = تاريخ احتساب الضريبة
invoices-fact-period = الفترة
invoices-reference-buyer = مرجعك
invoices-reference-order = طلبك
invoices-reference-sales-order = الطلب لدى الشركة
invoices-reference-contract = العقد
invoices-reference-project = المشروع
invoices-reference-despatch = إشعار الإرسال
invoices-reference-receipt = إيصال الاستلام
invoices-reference-tender = المناقصة
invoices-reference-cost-account = حساب التكاليف لديك
invoices-reference-object = موضوع الفاتورة

# Who and where.
invoices-seller-title = من
invoices-buyer-title = إلى
invoices-payee-title = الدفع إلى
invoices-party-legal-name = الاسم الرسمي
invoices-party-vat = رقم ضريبة القيمة المضافة
invoices-party-company-number = رقم تسجيل الشركة
invoices-party-identifier = رقم التعريف
invoices-party-contact = للتواصل
invoices-party-phone = الهاتف
invoices-party-email = البريد الإلكتروني
invoices-delivery-title = التسليم
invoices-delivery-date = التاريخ
invoices-delivery-name = إلى
invoices-delivery-location = المكان
invoices-delivery-address = العنوان

# Files.
invoices-files-title = حفظ
invoices-file-pdf = الفاتورة بصيغة PDF
invoices-file-ubl = الفاتورة الإلكترونية (UBL)
invoices-file-saving = جار الحفظ…
# $name: of the file. $size: written out.
invoices-file-saved = حُفظ الملف باسم { $name } ({ $size }).
invoices-file-not-saved = لم يُحفظ أي شيء.
