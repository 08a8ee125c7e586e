# Connecting a company: the code from a letter, one thing the customer knows, a one-time code.

# $step: 1, 2 or 3.
connect-step = الربط · الخطوة { $step } من 3

connect-letter-title = الربط باستخدام رسالتك الورقية
connect-letter-help = في رسالتك الورقية رمز. بهذا الرمز تظهر لك فواتيرك هنا.
connect-letter-label = الرمز المكتوب في رسالتك
connect-letter-hint = السطر كاملا، مثل mijn.lumen.example/7KQ4-M2XP-9TRC. لا فرق بين الأحرف الكبيرة والصغيرة، ولا أهمية للمسافات والشرطات. يمكنك أيضا لصق الرابط الموجود في رسالتك.
connect-letter-working = لحظة من فضلك. نبحث عن الشركة صاحبة هذا الرمز.
connect-from-link = رمزك مكتوب في الخانة.
connect-from-link-help = جاء الرمز مع الرابط الذي فتحته. لم نرسل أي شيء بعد. عند المتابعة يظهر لك اسم الشركة.

connect-next-title = الخطوات التالية
connect-next-letter = 1. الرمز
connect-next-letter-text = كتابة الرمز كما هو في رسالتك الورقية.
connect-next-company = 2. الشركة
connect-next-company-text = يظهر لك اسم الشركة، ثم نسألك عن معلومة واحدة لا يعرفها غيرك.
connect-next-code = 3. رسالة نصية أو بريد إلكتروني
connect-next-code-text = يصلك رمز تحقق صالح لمرة واحدة. وبعد إدخاله يكتمل الربط.
connect-no-letter-title = لم تصلك رسالة ورقية؟
connect-no-letter-text = يمكنك طلب رسالة فيها رمز لتطبيق Saldo من الشركة التي ترسل إليك الفواتير.

# What is wrong with a code.
connect-code-empty = يرجى إدخال الرمز المكتوب في رسالتك.
connect-code-no-portal = ينقص العنوان الذي قبل الرمز. يرجى كتابة السطر كاملا، مع ما قبل الشرطة المائلة.
connect-code-no-code = ينقص الرمز الذي بعد العنوان. يرجى كتابة السطر كاملا، مع الأحرف والأرقام التي بعد الشرطة المائلة، وعددها 12.
connect-code-portal = العنوان الذي قبل الشرطة المائلة لا يمكن أن يكون صحيحا. يرجى مقارنته بما في رسالتك.
connect-code-not-secure = هذا العنوان غير آمن، لأنه لا يبدأ بالأحرف https. يرجى عدم استخدامه، وطلب رسالة جديدة من الشركة.
# $symbol: the first one that does not belong.
connect-code-symbol = لا يوجد «{ $symbol }» في أي رمز. يرجى مقارنة الرمز بما في رسالتك.
# $count: how many there are. The number stands by itself, so that no noun has to agree with it.
connect-code-length = الرمز مكوّن من 12 حرفا ورقما. عدد ما كُتب هنا: { $count }.
connect-code-too-long = هذا أطول بكثير من الرمز. المطلوب هو الرمز وحده، أو الرابط الموجود في رسالتك.

# $company: its name.
connect-company-title = الربط مع { $company }
connect-company-help = هل وصلتك الرسالة من هذه الشركة؟ إذا كانت هي، فيرجى الإجابة عن السؤال أدناه. وإذا لم تكن هي، فيمكنك الرجوع: لم نرسل أي شيء بعد.
connect-company-working = لحظة من فضلك. نطلب لك رمز التحقق.
connect-already = هذا الجهاز مرتبط مسبقا مع { $company }.
connect-already-help = عند المتابعة يحل الربط الجديد محل القديم.

connect-postcode-label = رمزك البريدي
connect-postcode-hint = من العنوان المكتوب في رسالتك الورقية.
connect-postcode-missing = يرجى إدخال الرمز البريدي من العنوان المكتوب في رسالتك.
connect-birth-date-label = تاريخ ميلادك
connect-birth-date-hint = مثلا 27 3 1980.
connect-birth-date-missing = يرجى إدخال تاريخ ميلادك.
connect-birth-date-wrong = هذا التاريخ غير موجود. يرجى إدخال اليوم والشهر، والسنة بأربعة أرقام.
connect-customer-number-label = رقم العميل
connect-customer-number-hint = مكتوب في رسالتك الورقية وفي كل فاتورة.
connect-customer-number-missing = يرجى إدخال رقم العميل.

connect-code-title = ما الرمز الذي وصلك؟
# $destination: a phone number or an address, partly hidden. $minutes: how long it can be used.
connect-code-sent-sms =
    أرسلنا رسالة نصية إلى { $destination }. رمز التحقق صالح لمدة { $minutes ->
        [one] دقيقة واحدة.
        [two] دقيقتين.
        [few] { $minutes } دقائق.
        [many] { $minutes } دقيقة.
       *[other] { $minutes } دقيقة.
    }
connect-code-sent-email =
    أرسلنا رسالة إلى بريدك الإلكتروني { $destination }. رمز التحقق صالح لمدة { $minutes ->
        [one] دقيقة واحدة.
        [two] دقيقتين.
        [few] { $minutes } دقائق.
        [many] { $minutes } دقيقة.
       *[other] { $minutes } دقيقة.
    }
connect-code-label = رمز التحقق
# $digits: how many.
connect-code-hint = عدد أرقامه { $digits }. يمكنك لصقه.
connect-code-submit = تأكيد الرمز
connect-code-working = لحظة من فضلك. نتحقق من الرمز.
connect-one-time-length = يرجى إدخال رمز التحقق الذي أرسلناه إليك كاملا: عدد أرقامه { $digits }.
connect-again = إرسال رمز جديد
connect-again-help = لم يصلك شيء، أو انتهى الوقت؟
# $count: seconds.
connect-again-wait =
    { $count ->
        [one] ممكن بعد ثانية واحدة.
        [two] ممكن بعد ثانيتين.
        [few] ممكن بعد { $count } ثوان.
        [many] ممكن بعد { $count } ثانية.
       *[other] ممكن بعد { $count } ثانية.
    }
connect-again-ready = يمكنك الآن طلب رمز جديد.
connect-again-sent = أرسلنا إليك رمزا جديدا. الرمز السابق لم يعد صالحا.
connect-start-again = البدء من جديد برسالتك الورقية
connect-done = اكتمل الربط مع { $company }.
