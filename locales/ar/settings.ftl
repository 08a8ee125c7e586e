# Settings: language, colours, text size, companies, the way out.

settings-title = الإعدادات

settings-language-title = اللغة
settings-theme-title = الألوان
settings-theme-system = كما في هذا الجهاز
settings-theme-light = فاتحة
settings-theme-dark = داكنة
settings-theme-contrast = عالية التباين
settings-size-title = حجم النص
settings-size-help = يتغير حجم النص كله فورا.

settings-companies-title = الشركات المرتبطة
settings-connect-first = ربط شركة
settings-session-ended = انتهت جلستك

settings-details = بياناتي
settings-details-help = هل فيها خطأ؟ يمكنك إخبار الشركة.
settings-detail-name = الاسم
settings-detail-number = رقم العميل
settings-detail-address = العنوان
settings-detail-email = البريد الإلكتروني
settings-detail-phone = الهاتف
settings-detail-language = لغة الرسائل

settings-sign-out = تسجيل الخروج
# $company: its name.
settings-sign-out-title = تسجيل الخروج من { $company }؟
settings-sign-out-text = تنتهي جلستك على هذا الجهاز ولدى { $company }. ويُحذف من هذا الجهاز كل ما يحفظه Saldo عن { $company }. أما فواتيرك فتبقى لدى الشركة. وللعودة تلزمك رسالة ورقية جديدة.
settings-signed-out = تم تسجيل الخروج من { $company }.
settings-signed-out-here = تم تسجيل الخروج من { $company } على هذا الجهاز. لم نتمكن الآن من الوصول إلى { $company }، وسنبلغها عندما يصبح ذلك ممكنا.

settings-about-title = عن Saldo
settings-keychain = بيانات دخولك
settings-keychain-kept = محفوظة بأمان في مخزن كلمات السر على هذا الجهاز.
settings-version = الإصدار
