# The accessibility statement: what helps, what does not work yet, where to tell it, and how each rule is checked.

accessibility-title = إمكانية الوصول
accessibility-lead = يجب أن يستطيع الجميع استخدام Saldo: بالعين أو بالأذن أو باليد أو بطريقة أخرى.

accessibility-help-title = ما قد يساعدك
accessibility-help-size = نص أكبر: يمكن تكبير النص حتى 200% من الإعدادات. ويبقى كل شيء ظاهرا.
accessibility-help-colours = الألوان: فاتحة أو داكنة أو عالية التباين، من الإعدادات. وبدون اختيار يتبع Saldo ألوان جهازك.
accessibility-help-language = اللغة: يمكنك اختيار لغة أخرى في كل صفحة.
accessibility-help-keyboard = لوحة المفاتيح: بالمفتاح Tab يمكنك الوصول إلى كل شيء، وبالمفتاح Enter يمكنك فتحه. أول ضغطة على Tab في الصفحة تتيح لك تجاوز القائمة.
accessibility-help-reader = قارئ الشاشة: تبدأ القراءة من عنوان كل صفحة. الجداول تذكر أسماء أعمدتها. والتنبيهات تُقرأ تلقائيا.
accessibility-help-calm = الهدوء: لا شيء يتحرك أو يومض أو يصدر صوتا.
accessibility-settings = الانتقال إلى الإعدادات

accessibility-limits-title = ما لا يعمل جيدا بعد
accessibility-limits-systems = نجرّب Saldo على أجهزة كمبيوتر بنظام Linux. لم نجرّبه بأنفسنا بعد على Windows أو على Mac أو على الهواتف.
accessibility-limits-readers = نستمع إلى Saldo بقارئ الشاشة Orca. لا نعرف بعد كيف يعمل Saldo مع قارئات الشاشة الأخرى.
accessibility-limits-pdf = لم نستمع بعد إلى فاتورة بصيغة PDF. أما الفاتورة في Saldo نفسه فتُقرأ جيدا.
accessibility-limits-files = قد تصعب قراءة الملفات التي أعدّتها الشركة بنفسها. كل ما في الفاتورة موجود أيضا في Saldo على شكل نص.
accessibility-limits-typeface = لتطبيق Saldo خط خاص به صُمّم لتسهل قراءته. وهو لا يتبع خط جهازك.

accessibility-tell-title = هل هناك شيء لا يعمل لديك؟
accessibility-tell = يرجى إخبار الشركة التي ترسل إليك الفواتير، مع ذكر الصفحة والأداة المساعدة، مثل قارئ الشاشة. ويمكنك أيضا طلب المساعدة بطريقة أخرى.

accessibility-checked-title = كيف نتحقق من ذلك
accessibility-checked = نلتزم بمعايير WCAG 2.2 في المستويين A وAA، وبالمعيار الأوروبي EN 301 549. فيما يلي كل قاعدة مع نتيجتها والاختبار الذي يتحقق منها. أسماء الاختبارات والشروح بالإنجليزية.

# Numbers of rules.
accessibility-counted = مستوفاة: { $met }. مستوفاة جزئيا: { $partly }. لا تنطبق: { $none }.

# The principles of WCAG, and what the European standard asks beyond them.
accessibility-perceivable = قابل للإدراك
accessibility-operable = قابل للتشغيل
accessibility-understandable = قابل للفهم
accessibility-robust = متين
accessibility-standard = قواعد أخرى من EN 301 549
accessibility-column-rule = القاعدة
accessibility-column-result = النتيجة
accessibility-column-held = طريقة التحقق

# $level: A or AA.
accessibility-level = المستوى { $level }
accessibility-result-met = مستوفاة
accessibility-result-partly = مستوفاة جزئيا
accessibility-result-none = لا تنطبق

# Stands before a sentence in English.
accessibility-by-hand = يدويا:

# WCAG 2.2, levels A and AA; where W3C has an authorised translation, with its names.
accessibility-wcag-1-1-1 = المحتوى غير النصي
accessibility-wcag-1-2-1 = الصوت وحده والفيديو وحده (مسجّل مسبقا)
accessibility-wcag-1-2-2 = الترجمة المكتوبة للصوت (مسجّل مسبقا)
accessibility-wcag-1-2-3 = الوصف الصوتي أو بديل الوسائط (مسجّل مسبقا)
accessibility-wcag-1-2-4 = الترجمة المكتوبة للصوت (مباشر)
accessibility-wcag-1-2-5 = الوصف الصوتي (مسجّل مسبقا)
accessibility-wcag-1-3-1 = المعلومات والعلاقات
accessibility-wcag-1-3-2 = التسلسل ذو المعنى
accessibility-wcag-1-3-3 = الخصائص الحسية
accessibility-wcag-1-3-4 = اتجاه الشاشة
accessibility-wcag-1-3-5 = تحديد الغرض من الإدخال
accessibility-wcag-1-4-1 = استخدام اللون
accessibility-wcag-1-4-2 = التحكم في الصوت
accessibility-wcag-1-4-3 = التباين (الحد الأدنى)
accessibility-wcag-1-4-4 = تغيير حجم النص
accessibility-wcag-1-4-5 = صور النص
accessibility-wcag-1-4-10 = إعادة ترتيب المحتوى
accessibility-wcag-1-4-11 = تباين ما ليس نصا
accessibility-wcag-1-4-12 = تباعد النص
accessibility-wcag-1-4-13 = المحتوى عند المرور عليه أو التركيز عليه
accessibility-wcag-2-1-1 = لوحة المفاتيح
accessibility-wcag-2-1-2 = لا احتباس للوحة المفاتيح
accessibility-wcag-2-1-4 = اختصارات مفاتيح الحروف
accessibility-wcag-2-2-1 = إمكان ضبط الوقت
accessibility-wcag-2-2-2 = الإيقاف المؤقت والإيقاف والإخفاء
accessibility-wcag-2-3-1 = ثلاث ومضات أو ما دون الحد
accessibility-wcag-2-4-1 = تجاوز الكتل المتكررة
accessibility-wcag-2-4-2 = عنوان الصفحة
accessibility-wcag-2-4-3 = ترتيب التركيز
accessibility-wcag-2-4-4 = غرض الرابط (في سياقه)
accessibility-wcag-2-4-5 = طرق متعددة
accessibility-wcag-2-4-6 = العناوين والتسميات
accessibility-wcag-2-4-7 = ظهور التركيز
accessibility-wcag-2-4-11 = عدم حجب التركيز (الحد الأدنى)
accessibility-wcag-2-5-1 = إيماءات المؤشر
accessibility-wcag-2-5-2 = إلغاء عمل المؤشر
accessibility-wcag-2-5-3 = التسمية ضمن الاسم
accessibility-wcag-2-5-4 = التشغيل بالحركة
accessibility-wcag-2-5-7 = حركات السحب
accessibility-wcag-2-5-8 = حجم الهدف (الحد الأدنى)
accessibility-wcag-3-1-1 = لغة الصفحة
accessibility-wcag-3-1-2 = لغة الأجزاء
accessibility-wcag-3-2-1 = عند التركيز
accessibility-wcag-3-2-2 = عند الإدخال
accessibility-wcag-3-2-3 = اتساق التنقل
accessibility-wcag-3-2-4 = اتساق التسمية
accessibility-wcag-3-2-6 = اتساق المساعدة
accessibility-wcag-3-3-1 = تحديد الأخطاء
accessibility-wcag-3-3-2 = التسميات أو التعليمات
accessibility-wcag-3-3-3 = اقتراح تصحيح الخطأ
accessibility-wcag-3-3-4 = منع الأخطاء (القانونية والمالية وأخطاء البيانات)
accessibility-wcag-3-3-7 = الإدخال المكرر
accessibility-wcag-3-3-8 = تسجيل الدخول المتاح للجميع (الحد الأدنى)
accessibility-wcag-4-1-2 = الاسم والدور والقيمة
accessibility-wcag-4-1-3 = رسائل الحالة

# EN 301 549 V3.2.1, beyond WCAG.
accessibility-en-5-2 = تشغيل ميزات إمكانية الوصول
accessibility-en-5-3 = القياسات الحيوية
accessibility-en-5-4 = الحفاظ على معلومات إمكانية الوصول عند التحويل
accessibility-en-5-5-1 = طريقة التشغيل
accessibility-en-5-5-2 = تمييز أجزاء التشغيل
accessibility-en-5-6-1 = الحالة باللمس أو بالسمع
accessibility-en-5-6-2 = الحالة بالنظر
accessibility-en-5-7 = تكرار المفاتيح
accessibility-en-5-8 = الضغط المزدوج على مفتاح
accessibility-en-5-9 = الأفعال المتزامنة
accessibility-en-10-1-1-1 = المحتوى غير النصي (المستندات)
accessibility-en-10-1-3-1 = المعلومات والعلاقات (المستندات)
accessibility-en-10-1-3-2 = التسلسل ذو المعنى (المستندات)
accessibility-en-10-1-4-1 = استخدام اللون (المستندات)
accessibility-en-10-1-4-3 = التباين (الحد الأدنى) (المستندات)
accessibility-en-10-2-4-2 = عنوان المستند
accessibility-en-10-2-4-6 = العناوين والتسميات (المستندات)
accessibility-en-10-3-1-1 = اللغة (المستندات)
accessibility-en-11-4-1-1 = صحة بناء الشيفرة
accessibility-en-11-5-2-1 = دعم خدمات إمكانية الوصول في المنصة للبرامج ذات الواجهة
accessibility-en-11-5-2-2 = دعم خدمات إمكانية الوصول في المنصة للتقنيات المساعدة
accessibility-en-11-5-2-3 = استخدام خدمات إمكانية الوصول
accessibility-en-11-5-2-4 = التقنيات المساعدة
accessibility-en-11-5-2-5 = معلومات العناصر
accessibility-en-11-5-2-6 = الصفوف والأعمدة ورؤوسها
accessibility-en-11-5-2-7 = القيم
accessibility-en-11-5-2-8 = علاقات التسميات
accessibility-en-11-5-2-9 = العلاقة بين العنصر وما يحتويه
accessibility-en-11-5-2-10 = النص
accessibility-en-11-5-2-11 = قائمة الأفعال المتاحة
accessibility-en-11-5-2-12 = تنفيذ الأفعال المتاحة
accessibility-en-11-5-2-13 = تتبع التركيز والتحديد
accessibility-en-11-5-2-14 = تغيير التركيز والتحديد
accessibility-en-11-5-2-15 = الإخبار بالتغييرات
accessibility-en-11-5-2-16 = تغيير الحالات والخصائص
accessibility-en-11-5-2-17 = تغيير القيم والنص
accessibility-en-11-6-1 = تحكم المستخدم في ميزات إمكانية الوصول
accessibility-en-11-6-2 = عدم تعطيل ميزات إمكانية الوصول
accessibility-en-11-7 = تفضيلات المستخدم
accessibility-en-11-8 = أدوات التأليف
accessibility-en-12-1-1 = ميزات إمكانية الوصول والتوافق
accessibility-en-12-1-2 = الوثائق المتاحة للجميع
accessibility-en-12-2-2 = معلومات عن ميزات إمكانية الوصول والتوافق
accessibility-en-12-2-3 = التواصل الفعال
accessibility-en-12-2-4 = وثائق الدعم المتاحة للجميع
