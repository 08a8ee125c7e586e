# Words that every screen shares.
#
# How Saldo speaks Arabic: Modern Standard Arabic that women and men read as addressed to them. Buttons and requests are
# verbal nouns ("متابعة", "يرجى إدخال"), since an imperative has a gender. A letter on paper is "رسالة ورقية", never just
# "رسالة" where a text message could be meant; a one-time code is "رمز التحقق".

common-app-name = Saldo

# The window's title. $screen: the name of the screen. $company: whose screen it is.
common-title = { $screen } – { $company } – Saldo
common-title-plain = { $screen } – Saldo
common-title-error = خطأ: { $title }

common-skip = الانتقال إلى المحتوى
common-nav = القائمة الرئيسية
common-nav-home = الرئيسية
common-nav-invoices = الفواتير
common-nav-connect = الربط
common-nav-settings = الإعدادات
# Short, for the bar at the bottom of a phone; leads to the settings.
common-nav-me = حسابي
# Not "شركاتك", which would be companies that the customer owns.
common-companies = الشركات المرتبطة
common-companies-all = كل الشركات
common-connect-another = ربط شركة أخرى
common-the-company = الشركة

# Heard before the name of the language spoken, on the button that leads to the others.
common-language = اللغة:
common-language-list = اللغات

# Each language in itself.
common-language-nl = Nederlands
common-language-fr = Français
common-language-de = Deutsch
common-language-en = English
common-language-ar = العربية

common-continue = متابعة
common-back = رجوع
common-cancel = إلغاء
common-try-again = إعادة المحاولة
common-connect-again = إعادة الربط

# $company: its name.
common-loading = لحظة من فضلك. نطلب البيانات من { $company }.
# $time: hours and minutes. $day: a day.
common-as-of-today = آخر تحديث: اليوم، الساعة { $time }.
common-as-of = آخر تحديث: { $day }، الساعة { $time }.
common-today = اليوم
# Between a name and what belongs to it, as in "Article: 4711".
common-colon = { ": " }
common-none = لا يوجد

# Days, already written out.
common-period = من { $start } إلى { $end }
common-period-from = من { $start }
common-period-until = حتى { $end }
common-day = اليوم
common-month = الشهر
common-year = السنة

common-mistakes-title = هناك مشكلة
# Heard, not seen, before the sentence at a field.
common-mistake = خطأ:

common-copy = نسخ
# Stands before the name of what was copied, as "نسخ" does.
common-copied-short = نُسخ
# $what: such as "the account number".
common-copied = نُسخ { $what }.
common-copy-failed = تعذّر نسخ { $what }. يمكنك تحديد النص ونسخه بنفسك.

common-contact = يمكنك أيضا سؤال { $company } مباشرة:

common-demo = هذا عرض تجريبي.
common-demo-help = العملاء والمبالغ هنا غير حقيقية.
common-memory-only = يبقى الربط قائما حتى إغلاق Saldo.
common-memory-only-help = لا يوجد على هذا الجهاز مكان آمن يحفظ فيه Saldo بيانات دخولك. في المرة القادمة يلزم الربط من جديد برسالة ورقية جديدة.

common-not-found-title = لا شيء هنا
common-not-found-help = هذه الصفحة غير موجودة، أو أنها تخص شركة غير مرتبطة بهذا الجهاز.
