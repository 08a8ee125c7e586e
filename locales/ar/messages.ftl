# What the portal sends out: text messages and e-mails. Plain text.

# A text message with a one-time code. Arabic is not in the GSM alphabet: one text message holds 70 characters, two hold
# 134. With a short name of the company this is one. It begins in Arabic, so that phones write it from right to left.
# $company: its name. $code: digits. $minutes: how long the code lives.
messages-code-sms =
    رمزك من { $company }: { $code }، صالح { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }. لا يعطى لأحد ولا نطلبه.

messages-code-email-subject = { $code } هو رمزك من { $company }

messages-code-email-text =
    تحية طيبة،

    رمزك هو { $code }

    بعد كتابة هذا الرمز في تطبيق Saldo تظهر لك فواتيرك من { $company }.
    الرمز صالح لمرة واحدة فقط، ولمدة { $minutes ->
        [one] دقيقة واحدة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }.

    هذا الرمز لك وحدك، ويرجى عدم إعطائه لأي شخص. نحن لا نطلبه أبدا، ولا حتى بالهاتف.

    إذا لم يكن طلب الرمز منك، فليس عليك فعل أي شيء. بدون هذا الرمز لا يستطيع أحد رؤية فواتيرك.

    { $company }
