# Home: what is, what is to be paid and when, what happens next, what was before.

home-loading-title = نراجع وضع فواتيرك
# $count: how many.
home-open-title =
    { $count ->
        [one] لديك فاتورة واحدة للدفع
        [two] لديك فاتورتان للدفع
        [few] لديك { $count } فواتير للدفع
        [many] لديك { $count } فاتورة للدفع
       *[other] لديك { $count } فاتورة للدفع
    }
home-nothing-title = ليس عليك أي مبلغ
home-nothing-text = كل فواتيرك مدفوعة. عندما تصل فاتورة جديدة، ستظهر هنا.
home-never-text = لا توجد لديك فواتير بعد. عندما تصل أول فاتورة، ستظهر هنا.
# $number: the customer's number.
home-customer = رقم العميل { $number }.
home-stale = هذه آخر بيانات وصلتنا.

# $count: how many days ago it was due.
home-overdue =
    { $count ->
        [one] كان الموعد أمس. ما زال بإمكانك الدفع، والطريقة مكتوبة في الفاتورة.
        [two] كان الموعد قبل يومين. ما زال بإمكانك الدفع، والطريقة مكتوبة في الفاتورة.
        [few] كان الموعد قبل { $count } أيام. ما زال بإمكانك الدفع، والطريقة مكتوبة في الفاتورة.
        [many] كان الموعد قبل { $count } يوما. ما زال بإمكانك الدفع، والطريقة مكتوبة في الفاتورة.
       *[other] كان الموعد قبل { $count } يوم. ما زال بإمكانك الدفع، والطريقة مكتوبة في الفاتورة.
    }
home-see-invoice = عرض الفاتورة وطريقة الدفع

home-also-title = فواتير أخرى للدفع
# $count: how many more invoices.
home-more =
    { $count ->
        [one] وفاتورة أخرى
        [two] وفاتورتان أخريان
        [few] و{ $count } فواتير أخرى
        [many] و{ $count } فاتورة أخرى
       *[other] و{ $count } فاتورة أخرى
    }
home-together = المجموع للدفع
home-together-companies = المجموع للدفع
# $companies: names, separated by commas.
home-together-without = بدون { $companies }.
# $amount: money.
home-credit = لديك رصيد لصالحك: { $amount }. لم يُستخدم بعد في دفع أي فاتورة.

# Said without a verb for the customer, which would need a gender.
home-next-title = ماذا يحدث إذا لم يُدفع المبلغ؟
home-step-none-today = لا يحدث شيء اليوم.
home-step-due = آخر يوم للدفع.
home-step-reminder = يصلك تذكير.
home-step-notice = تصلك رسالة ورقية فيها التكاليف القادمة وموعدها.
home-step-costs = تُضاف تكاليف.
home-step-costs-of = تُضاف تكاليف قدرها { $amount }.
home-step-hand-over = ينتقل الملف إلى مكتب لتحصيل الديون.
home-step-unknown = ستقوم الشركة بخطوة أخرى. يمكنك سؤال الشركة ما هي.
home-step-free = بدون أي تكلفة.
home-step-cost = التكلفة: { $amount }.

home-earlier-title = فواتير سابقة
home-all-invoices = كل الفواتير
