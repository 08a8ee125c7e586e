use super::*;
mod sample;
#[test]
fn look() {
    let maker = PdfMaker::new();
    let words = Words::load().unwrap();
    let at: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
    for (name, invoice, lang) in [
        ("electricity", sample::electricity(), "nl"),
        ("everything", sample::everything(), "en"),
        ("credit", sample::credit_note(), "nl"),
        ("long", sample::long(1000), "nl"),
        ("again", sample::electricity(), "en"),
    ] {
        let start = std::time::Instant::now();
        match maker.invoice_pdf(&invoice, lang, &words, "#0b5563", at) {
            Ok(pdf) => {
                println!("{name}: {} bytes {:?}", pdf.len(), start.elapsed());
                std::fs::write(format!("/tmp/pdf-scratch/in/{name}.pdf"), pdf).unwrap();
            }
            Err(error) => println!("{name}: {error}"),
        }
    }
}
mod reader;
#[test]
fn tree() {
    let maker = PdfMaker::new();
    let words = Words::load().unwrap();
    let at: Timestamp = "2026-11-20T10:00:00Z".parse().unwrap();
    let pdf = maker.invoice_pdf(&sample::everything(), "en", &words, "#0b5563", at).unwrap();
    let document = reader::Document::read(&pdf);
    println!("{}{:?}{:?}", document.transcript(), document.roles, document.artifacts);
}
