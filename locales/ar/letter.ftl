# The letter with which a customer connects the app.
# $company: its name. $name: the customer's. $typed: address and code, as typed. $domain: the portal's domain.
# $date: the last day the code works. $datum: postcode, birth_date or customer_number. $phone, $email: how to reach us.

letter-subject = فواتيرك من { $company } في تطبيق واحد
letter-greeting = تحية طيبة { $name }،
letter-intro = يمكنك الآن الاطلاع على فواتيرك من { $company } في تطبيق Saldo: ما بقي للدفع، وموعده، وما سبق دفعه.

letter-steps = طريقة البدء
letter-step-app = فتح تطبيق Saldo على هاتفك أو على الكمبيوتر.
letter-step-code = توجيه كاميرا هاتفك إلى رمز QR، أو كتابة الرمز الموجود أدناه.
letter-step-domain = يعرض التطبيق اسم الشركة وعنوانها على الإنترنت. إذا كان الاسم { $company } والعنوان { $domain }، فيمكنك المتابعة.
letter-step-datum =
    { $datum ->
        [postcode] إدخال الرمز البريدي لعنوانك.
        [birth_date] إدخال تاريخ ميلادك.
       *[customer_number] إدخال رقم العميل، وهو مكتوب في فاتورتك.
    }
letter-step-once = نرسل إليك رمزا ثانيا برسالة نصية أو بالبريد الإلكتروني. وبعد إدخاله يكتمل كل شيء.

letter-code = رمزك
letter-qr = صورة رمز QR، وفيها الرمز نفسه: { $typed }
letter-expires = الرمز صالح لمرة واحدة، حتى { $date }.

letter-safe = من أجل أمانك
letter-safe-text = هذه الرسالة والرمز لك وحدك، ويرجى عدم إعطائهما لأي شخص. نحن لا نتصل بك أبدا لطلب الرمز. إذا ظهر في التطبيق عنوان غير { $domain }، فيرجى التوقف وإخبارنا.

letter-questions = لديك أسئلة؟
# A letter is plain text, without isolation marks. The left-to-right mark keeps the groups of a phone number, which has no
# letters, in their order.
letter-phone = للاتصال بنا: { "\u200E" }{ $phone }.
letter-email = بريدنا الإلكتروني: { $email }.
letter-closing = مع أطيب التحيات،
