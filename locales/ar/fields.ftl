# Fields: what helps to fill them in, and what can be wrong with what was typed.

field-money-empty = يرجى إدخال مبلغ.
# $example: an amount as it can be typed.
field-money-unreadable = هذا ليس مبلغا. يرجى كتابة أرقام فقط، مثلا { $example }.
field-money-negative = يرجى كتابة المبلغ بدون علامة ناقص.
# $currency: three letters. $count: how many digits after the decimal sign, which is a point where digits are Latin.
field-money-too-precise =
    { $count ->
        [0] المبلغ بعملة { $currency } يُكتب بدون أرقام بعد النقطة.
        [one] المبلغ بعملة { $currency } يُكتب برقم واحد على الأكثر بعد النقطة.
        [two] المبلغ بعملة { $currency } يُكتب برقمين على الأكثر بعد النقطة.
       *[other] المبلغ بعملة { $currency } يُكتب بعدد { $count } أرقام على الأكثر بعد النقطة.
    }
field-money-too-large = هذا المبلغ كبير جدا. يرجى التأكد من عدد الأرقام.

field-iban-hint = مكتوب على بطاقتك البنكية وفي تطبيق بنكك. يبدأ بحرفين.
field-iban-empty = يرجى إدخال رقم حسابك.
field-iban-format = يبدأ رقم الحساب بحرفين ورقمين، مثلا NL91. وبعدها أحرف وأرقام فقط.
# $country: the first two letters of what was typed.
field-iban-country = لا يوجد رقم حساب يبدأ بالحرفين { $country }. يرجى مقارنتهما ببطاقتك البنكية.
# $count: how many letters and digits there are.
field-iban-form =
    { $count ->
        [one] رقم الحساب الذي يبدأ بالحرفين { $country } شكله مختلف. عدد الأحرف والأرقام هنا: { $count }. يرجى مقارنته ببطاقتك البنكية.
       *[other] رقم الحساب الذي يبدأ بالحرفين { $country } شكله مختلف. عدد الأحرف والأرقام هنا: { $count }. ربما ينقص واحد أو يوجد واحد زائد. يرجى مقارنته ببطاقتك البنكية.
    }
field-iban-check = لا يمكن أن يكون رقم الحساب هذا صحيحا. ربما فيه رقم خطأ، أو رقمان كل منهما مكان الآخر. يرجى مقارنته ببطاقتك البنكية.

# $country: the name of a country.
field-phone-hint = الأرقام من { $country } لا تحتاج إلى رمز البلد. أي رقم آخر يبدأ بعلامة +، مثلا { "\u2066" }+49{ "\u2069" }.
field-phone-empty = يرجى إدخال رقم هاتفك.
# $symbol: the first one that does not belong.
field-phone-symbol = لا يوجد «{ $symbol }» في أي رقم هاتف. يرجى كتابة أرقام فقط.
field-phone-country = يرجى البدء بعلامة + ثم رمز البلد، مثلا { "\u2066" }+49{ "\u2069" }.
field-phone-length = هذا الرقم أطول أو أقصر من أي رقم هاتف. يرجى التأكد من عدد الأرقام.

field-on = مفعّل
field-off = متوقف
