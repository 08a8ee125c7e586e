# When something could not be done. Each problem has a sentence that says what is, and one that says what can be done.
# In the second, $company is the company's name.

# The portal said no.
problem-invalid = إحدى المعلومات التي أدخلتها غير صحيحة.
problem-invalid-help = يرجى مراجعتها والمحاولة من جديد.
problem-malformed = حدث خطأ في Saldo.
problem-malformed-help = لم يتغير أي شيء. يرجى المحاولة من جديد. إذا تكرر الأمر، فقد يفيد تحديث Saldo إلى نسخة أحدث.
problem-not-found = لم نجد المطلوب.
problem-not-found-help = ربما لم يعد موجودا، أو أنه ليس لك. إذا كان يجب أن يظهر لك، فيمكنك سؤال { $company }.
problem-signed-out = انتهت جلستك.
problem-signed-out-help = لعرض فواتيرك يلزم الربط من جديد، برسالة ورقية فيها رمز لم يُستخدم بعد. إذا لم تكن لديك رسالة، فيمكنك طلب رسالة جديدة من { $company }.
problem-token-expired = يلزم تجديد جلستك.
problem-token-expired-help = يرجى المحاولة من جديد.
problem-device-proof-refused = لم نتعرف على هذا الجهاز.
problem-device-proof-refused-help = يرجى التأكد من صحة التاريخ والوقت على هذا الجهاز، ثم المحاولة من جديد.
problem-insufficient-user-authentication = يلزم هنا رمز تحقق جديد.
problem-insufficient-user-authentication-help = يرجى المحاولة من جديد، وسيصلك رمز.
# Never says which of the two is wrong: that would tell a stranger who is a customer.
problem-sign-in-refused = لا نستطيع إتمام الربط بهذه المعلومات.
problem-sign-in-refused-help = يرجى مراجعة الإجابتين: هذه والرمز الذي قبلها. الرسالة الورقية صالحة لمرة واحدة ولمدة محدودة. إذا تكرر الأمر، فيمكنك طلب رسالة جديدة من { $company }.
problem-code-wrong = هذا ليس الرمز الذي أرسلناه إليك.
problem-code-wrong-help = يرجى إدخال الرمز الموجود في أحدث رسالة وصلتك.
problem-code-ended = لم يعد هذا الرمز صالحا.
problem-code-ended-help = يرجى البدء من جديد بالرمز المكتوب في رسالتك الورقية. بعدها يصلك رمز تحقق جديد.
problem-session-ended = أنهينا جلستك حفاظا على أمانك.
problem-session-ended-help = استُخدمت جلستك في مكانين في وقت واحد. يلزم الربط من جديد برسالة ورقية جديدة. إذا لم يكن ذلك منك، فيرجى إخبار { $company }.
problem-idempotency-key-missing = حدث خطأ في Saldo.
problem-idempotency-key-missing-help = لم يتغير أي شيء. يرجى المحاولة من جديد. إذا تكرر الأمر، فقد يفيد تحديث Saldo إلى نسخة أحدث.
problem-idempotency-key-reused = حدث خطأ في Saldo.
problem-idempotency-key-reused-help = لم يتغير أي شيء. يرجى المحاولة من جديد. إذا تكرر الأمر، فقد يفيد تحديث Saldo إلى نسخة أحدث.
problem-in-flight = ما زلنا نعالج الطلب.
problem-in-flight-help = يرجى الانتظار قليلا ثم المحاولة من جديد. لن يُنفَّذ الطلب مرتين.
problem-too-large = الحجم أكبر من المسموح.
problem-too-large-help = يمكنك المحاولة بحجم أصغر.
problem-too-many-requests = عدد المحاولات كبير جدا.
problem-too-many-requests-help = يرجى الانتظار بعض الوقت ثم المحاولة من جديد.
problem-method-not-allowed = حدث خطأ في Saldo.
problem-method-not-allowed-help = لم يتغير أي شيء. قد يفيد تحديث Saldo إلى نسخة أحدث.
problem-internal = حدث خطأ لدى الشركة.
problem-internal-help = لم يتغير أي شيء. يرجى المحاولة لاحقا.
problem-unavailable = لا يمكن للشركة الرد الآن.
problem-unavailable-help = لم يُفقد أي شيء. يرجى المحاولة بعد بضع دقائق.
problem-unknown = لم تنجح العملية.
problem-unknown-help = يرجى المحاولة من جديد. إذا تكرر الأمر، فقد يفيد تحديث Saldo إلى نسخة أحدث.

# $count: how long to wait.
problem-wait-seconds =
    { $count ->
        [one] يمكنك المحاولة من جديد بعد ثانية واحدة.
        [two] يمكنك المحاولة من جديد بعد ثانيتين.
        [few] يمكنك المحاولة من جديد بعد { $count } ثوان.
        [many] يمكنك المحاولة من جديد بعد { $count } ثانية.
       *[other] يمكنك المحاولة من جديد بعد { $count } ثانية.
    }
problem-wait-minutes =
    { $count ->
        [one] يمكنك المحاولة من جديد بعد دقيقة واحدة.
        [two] يمكنك المحاولة من جديد بعد دقيقتين.
        [few] يمكنك المحاولة من جديد بعد { $count } دقائق.
        [many] يمكنك المحاولة من جديد بعد { $count } دقيقة.
       *[other] يمكنك المحاولة من جديد بعد { $count } دقيقة.
    }

# The portal could not be asked, or its answer could not be used.
problem-call-unreachable = لا يمكن الوصول إلى الشركة الآن.
problem-call-unreachable-help = لم يُفقد أي شيء. يرجى التأكد من اتصال هذا الجهاز بالإنترنت، ثم المحاولة من جديد.
problem-call-not-secure = لا يمكننا التأكد من أن هذه هي الشركة فعلا.
problem-call-not-secure-help = لم نرسل أي شيء. يحدث هذا أحيانا على الشبكات العامة، ويمكنك تجربة شبكة أخرى. إذا تكرر الأمر، فيمكنك سؤال الشركة.
problem-call-company-changed = ترد شركة أخرى من هذا العنوان.
problem-call-company-changed-help = حفاظا على أمانك لم نرسل أي شيء. يمكنك سؤال { $company } إن كان قد تغير شيء، أو الربط من جديد برسالة ورقية جديدة.
problem-call-bad-answer = لم نفهم جواب الشركة.
problem-call-bad-answer-help = يرجى المحاولة من جديد. إذا تكرر الأمر، فقد يفيد تحديث Saldo إلى نسخة أحدث.
problem-call-no-connection = هذه الشركة غير مرتبطة بهذا الجهاز.
problem-call-no-connection-help = يمكنك ربطها بالرمز المكتوب في رسالة ورقية.
problem-call-not-allowed = حدث خطأ في Saldo.
problem-call-not-allowed-help = لم يتغير أي شيء. قد يفيد تحديث Saldo إلى نسخة أحدث.
problem-call-device = تعذّر ذلك على هذا الجهاز.
problem-call-device-help = يرجى التأكد من وجود مساحة على هذا الجهاز ومن السماح لتطبيق Saldo بحفظ الملفات، ثم المحاولة من جديد.
