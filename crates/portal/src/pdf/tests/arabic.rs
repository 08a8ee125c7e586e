//! A language that is written from right to left: what is read is in the order of its words, and numbers stay as they are.

use super::*;

#[test]
fn an_arabic_pdf_is_read_word_by_word() {
    let document = printed(&sample::electricity(), "ar");
    assert_eq!(document.language, "ar");
    assert_eq!(document.title, "فاتورة 2026-118204 من Lumen Energie");
    let read = document.transcript();
    let beginning = "P: Lumen Energie
H1: فاتورة 2026-118204
H2: للدفع
P: 184.20\u{a0}€
P: آخر موعد للدفع الجمعة، 4 ديسمبر 2026
P: يرجى تحويل هذا المبلغ إلى حسابنا.
TH Row: رقم الحساب
TD: NL91 ABNA 0417 1643 00
TH Row: الاسم
TD: Lumen Energie N.V.
TH Row: البنك (BIC)
TD: ABNANL2A
TH Row: مرجع الدفع
TD: RF18 5390 0754 7034
";
    assert!(read.starts_with(beginning), "{read}");
    for line in [
        "P: رقم ضريبة القيمة المضافة NL123456789B01",
        "TD: من 1 نوفمبر 2026 إلى 30 نوفمبر 2026",
        "TD: 212\u{a0}kWh",
        "TD: 1\u{a0}شهر",
        "TH Row: بدون ضريبة القيمة المضافة",
    ] {
        assert!(read.contains(&format!("{line}\n")), "{line}: {read}");
    }
    assert!(!read.contains(['\u{2068}', '\u{2069}', '\u{fffd}']), "{read}");
}

#[test]
fn everything_an_invoice_can_carry_is_read_in_order_in_arabic() {
    let read = printed(&sample::everything(), "ar").transcript();
    for line in [
        "TD: F/2026-7 بتاريخ 15 يناير 2026",
        "P: رقم KVK 01234567",
        "رسم إضافي: Cutting: 12.00\u{a0}€",
        "خصم: Loyal customer",
        "10% من 201.50\u{a0}€",
        "TH Row: ضريبة القيمة المضافة بعملة SEK",
    ] {
        assert!(read.contains(line), "{line}: {read}");
    }
}

#[test]
fn marks_in_a_companys_text_do_not_reorder_a_number_in_arabic() {
    let mut invoice = sample::electricity();
    "\u{2068}1234\u{2069} \u{202e}5390 \u{2068}0754".clone_into(&mut invoice.references[0].value);
    let read = printed(&invoice, "ar").transcript();
    assert!(read.contains("TD: 1234 5390 0754\n"), "{read}");
}
