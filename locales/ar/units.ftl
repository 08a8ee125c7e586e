# Units of UN/ECE Recommendation 20 and 21, by their code in lower case. A unit that is not here is shown by its code.
# $count is the number that stands before it. It always stands there, in digits: the word after 1 and after 2 is therefore
# the singular (2 قطعة), not the dual, which would say two twice.

unit-c62 =
    { $count ->
        [one] قطعة
        [two] قطعة
        [few] قطع
        [many] قطعة
       *[other] قطعة
    }
unit-ea = { unit-c62 }
unit-h87 = { unit-c62 }
unit-nar =
    { $count ->
        [one] صنف
        [two] صنف
        [few] أصناف
        [many] صنفا
       *[other] صنف
    }
unit-pr =
    { $count ->
        [one] زوج
        [two] زوج
        [few] أزواج
        [many] زوجا
       *[other] زوج
    }
unit-set =
    { $count ->
        [one] طقم
        [two] طقم
        [few] أطقم
        [many] طقما
       *[other] طقم
    }
unit-dzn = دزينة
unit-xbx =
    { $count ->
        [one] صندوق
        [two] صندوق
        [few] صناديق
        [many] صندوقا
       *[other] صندوق
    }
unit-xct =
    { $count ->
        [one] كرتونة
        [two] كرتونة
        [few] كراتين
        [many] كرتونة
       *[other] كرتونة
    }
unit-xpk =
    { $count ->
        [one] عبوة
        [two] عبوة
        [few] عبوات
        [many] عبوة
       *[other] عبوة
    }
unit-xpx =
    { $count ->
        [one] منصة نقالة
        [two] منصة نقالة
        [few] منصات نقالة
        [many] منصة نقالة
       *[other] منصة نقالة
    }
unit-xro =
    { $count ->
        [one] لفة
        [two] لفة
        [few] لفات
        [many] لفة
       *[other] لفة
    }
# As they stand on the meter and on the bill.
unit-kwh = kWh
unit-mwh = MWh
unit-gwh = GWh
unit-kwt = kW
unit-maw = MW
unit-k3 = kvarh
unit-kvr = kvar
unit-kva = kVA
unit-gv = GJ
unit-3b = MJ
unit-amp = A
unit-mtq = م³
unit-ltr =
    { $count ->
        [one] لتر
        [two] لتر
        [few] لترات
        [many] لترا
       *[other] لتر
    }
unit-hlt =
    { $count ->
        [one] هكتولتر
        [two] هكتولتر
        [few] هكتولترات
        [many] هكتولترا
       *[other] هكتولتر
    }
unit-mtk = م²
unit-har =
    { $count ->
        [one] هكتار
        [two] هكتار
        [few] هكتارات
        [many] هكتارا
       *[other] هكتار
    }
unit-mtr =
    { $count ->
        [one] متر
        [two] متر
        [few] أمتار
        [many] مترا
       *[other] متر
    }
unit-cmt = سم
unit-mmt = مم
unit-ktm = كم
unit-kmt = { unit-ktm }
unit-kgm = كغ
unit-grm =
    { $count ->
        [one] غرام
        [two] غرام
        [few] غرامات
        [many] غراما
       *[other] غرام
    }
unit-tne =
    { $count ->
        [one] طن
        [two] طن
        [few] أطنان
        [many] طنا
       *[other] طن
    }
unit-sec =
    { $count ->
        [one] ثانية
        [two] ثانية
        [few] ثوان
        [many] ثانية
       *[other] ثانية
    }
unit-min =
    { $count ->
        [one] دقيقة
        [two] دقيقة
        [few] دقائق
        [many] دقيقة
       *[other] دقيقة
    }
unit-hur =
    { $count ->
        [one] ساعة
        [two] ساعة
        [few] ساعات
        [many] ساعة
       *[other] ساعة
    }
unit-lh =
    { $count ->
        [one] ساعة عمل
        [two] ساعة عمل
        [few] ساعات عمل
        [many] ساعة عمل
       *[other] ساعة عمل
    }
unit-day =
    { $count ->
        [one] يوم
        [two] يوم
        [few] أيام
        [many] يوما
       *[other] يوم
    }
unit-e49 =
    { $count ->
        [one] يوم عمل
        [two] يوم عمل
        [few] أيام عمل
        [many] يوم عمل
       *[other] يوم عمل
    }
unit-wee =
    { $count ->
        [one] أسبوع
        [two] أسبوع
        [few] أسابيع
        [many] أسبوعا
       *[other] أسبوع
    }
unit-mon =
    { $count ->
        [one] شهر
        [two] شهر
        [few] أشهر
        [many] شهرا
       *[other] شهر
    }
unit-qan =
    { $count ->
        [one] ربع سنة
        [two] ربع سنة
        [few] أرباع سنة
        [many] ربع سنة
       *[other] ربع سنة
    }
unit-ann =
    { $count ->
        [one] سنة
        [two] سنة
        [few] سنوات
        [many] سنة
       *[other] سنة
    }
unit-2p = كيلوبايت
unit-4l = ميغابايت
unit-e34 = غيغابايت
unit-e35 = تيرابايت
unit-ie =
    { $count ->
        [one] شخص
        [two] شخص
        [few] أشخاص
        [many] شخصا
       *[other] شخص
    }
unit-e48 =
    { $count ->
        [one] خدمة
        [two] خدمة
        [few] خدمات
        [many] خدمة
       *[other] خدمة
    }
unit-e54 =
    { $count ->
        [one] رحلة
        [two] رحلة
        [few] رحلات
        [many] رحلة
       *[other] رحلة
    }
unit-ls =
    { $count ->
        [one] مبلغ إجمالي
        [two] مبلغ إجمالي
        [few] مبالغ إجمالية
        [many] مبلغا إجماليا
       *[other] مبلغ إجمالي
    }
unit-1i =
    { $count ->
        [one] سعر ثابت
        [two] سعر ثابت
        [few] أسعار ثابتة
        [many] سعرا ثابتا
       *[other] سعر ثابت
    }
unit-p1 = في المئة
unit-zz =
    { $count ->
        [one] وحدة
        [two] وحدة
        [few] وحدات
        [many] وحدة
       *[other] وحدة
    }
