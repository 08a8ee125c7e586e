# The words on the PDF of an invoice. What the company wrote itself (names, notes, terms) is printed as it is.

## Title and page

# $type: UNTDID 1001 code. $kind: invoice or credit_note.
pdf-title =
    { $type ->
        [326] فاتورة جزئية
        [383] إشعار مدين
        [384] فاتورة مصححة
        [386] فاتورة دفعة مقدمة
       *[other]
            { $kind ->
                [credit_note] إشعار دائن
               *[invoice] فاتورة
            }
    } { $number }
pdf-document-title = { $title } من { $company }
pdf-page = صفحة { $page } من { $pages }

## What to pay, and how

pdf-to-pay = للدفع
pdf-pay-by = آخر موعد للدفع { $date }
pdf-in-your-favour = لصالحك
pdf-in-your-favour-help = نطرح هذا المبلغ مما عليك، أو نعيده إليك.
pdf-nothing-to-pay = ليس عليك دفع أي مبلغ.

# $code: UNTDID 4461 code of the way to pay. $account: whether an account stands with it, yes or no.
pdf-means =
    { $code ->
        [10] الدفع نقدا.
        [20] الدفع بشيك.
        [48] الدفع ببطاقة بنكية.
        [49] نسحب هذا المبلغ من حسابك. ليس عليك فعل أي شيء.
        [54] الدفع ببطاقة ائتمان.
        [55] الدفع ببطاقة الخصم المباشر.
        [57] حسب الاتفاق الدائم بيننا.
        [59] نسحب هذا المبلغ من حسابك. ليس عليك فعل أي شيء.
        [68] الدفع عن طريق خدمة دفع على الإنترنت.
        [97] نطرح هذا المبلغ مما لك عندنا.
       *[other]
            { $account ->
                [yes] يرجى تحويل هذا المبلغ إلى حسابنا.
               *[no] لا تذكر الفاتورة طريقة الدفع. إذا لم يكن الأمر واضحا، فيمكنك سؤالنا.
            }
    }
# The second way to pay, and any after it.
pdf-means-or = أو: { $means }
pdf-account = رقم الحساب
pdf-account-name = الاسم
pdf-bank = البنك (BIC)
pdf-payment-reference = مرجع الدفع
pdf-mandate = تفويض السحب
pdf-card = البطاقة المنتهية بالأرقام

## Who

pdf-buyer = إلى
pdf-seller = من
pdf-payee = الدفع إلى
pdf-delivery = التسليم
pdf-vat-number = رقم ضريبة القيمة المضافة { $value }
pdf-company-number = رقم تسجيل الشركة { $value }
# $scheme: ISO 6523 code of what kind of number it is, or empty.
pdf-identifier =
    { $scheme ->
        [0002] رقم SIRENE { $value }
        [0007] رقم المنظمة { $value }
        [0009] رقم SIRET { $value }
        [0060] رقم DUNS { $value }
        [0088] GLN { $value }
        [0106] رقم KVK { $value }
        [0184] رقم CVR { $value }
        [0190] OIN { $value }
        [0192] رقم المنظمة { $value }
        [0208] رقم تسجيل الشركة { $value }
       *[other] رقم { $value }
    }

## Facts

pdf-facts = البيانات
pdf-issued = التاريخ
pdf-due = آخر موعد للدفع
pdf-tax-point = تاريخ احتساب الضريبة
pdf-period = الفترة
pdf-period-span = من { $start } إلى { $end }
pdf-period-from = من { $start }
pdf-period-until = حتى { $end }
pdf-delivered = تاريخ التسليم
pdf-corrects = تصحيح للفاتورة
pdf-corrects-dated = { $number } بتاريخ { $date }
pdf-reference =
    { $kind ->
        [order] طلبك
        [sales_order] الطلب لدينا
        [contract] العقد
        [project] المشروع
        [despatch] إشعار الإرسال
        [receipt] إيصال الاستلام
        [tender] المناقصة
        [cost_account] حساب التكاليف لديك
        [object] موضوع الفاتورة
       *[buyer] مرجعك
    }

## The lines

pdf-lines = تفاصيل المبلغ
pdf-lines-summary = كل بنود الفاتورة: الوصف والكمية والسعر والضريبة والمبلغ بدون ضريبة القيمة المضافة.
pdf-description = الوصف
pdf-quantity = الكمية
pdf-price = السعر
# Short, for a narrow column: it is VAT that is meant.
pdf-vat-rate = الضريبة
pdf-amount-net = المبلغ بدون الضريبة
# $quantity carries its unit: per 100 kWh.
pdf-price-per = { $price } لكل { $quantity }
pdf-price-discount = خصم من السعر: { $amount }
pdf-article = رقم الصنف { $number }
pdf-property = { $name }: { $value }

## Discounts and surcharges

pdf-adjustments = الخصومات والرسوم الإضافية
pdf-discount = خصم
pdf-surcharge = رسم إضافي
pdf-discount-for = خصم: { $reason }
pdf-surcharge-for = رسم إضافي: { $reason }
# 10% of 200.00 €
pdf-share = { $percent } من { $base }
pdf-share-base = من { $base }

## Totals

pdf-totals = المجموع
pdf-totals-summary = حساب الفاتورة، من البنود إلى المبلغ المطلوب دفعه.
pdf-total-lines = مجموع البنود
pdf-total-discounts = الخصومات
pdf-total-surcharges = الرسوم الإضافية
pdf-total-without-vat = بدون ضريبة القيمة المضافة
pdf-total-vat = ضريبة القيمة المضافة
pdf-total-vat-accounting = ضريبة القيمة المضافة بعملة { $currency }
pdf-total-with-vat = مع ضريبة القيمة المضافة
pdf-total-prepaid = مدفوع مسبقا
pdf-total-rounding = تقريب
pdf-total-payable = للدفع
pdf-sum = البيان
pdf-amount = المبلغ

## VAT

pdf-vat = ضريبة القيمة المضافة
pdf-vat-summary = ضريبة القيمة المضافة حسب النسبة: المبلغ الذي تُحسب عليه، والضريبة.
pdf-vat-kind = النوع
pdf-vat-percent = النسبة
pdf-vat-taxable = على مبلغ
pdf-vat-tax = مبلغ الضريبة

## Texts of the company

pdf-notes = ملاحظات
pdf-terms = شروط الدفع
