//! Small drawings beside words; never instead of them, and hidden from readers.

use leptos::prelude::*;

#[cfg(feature = "gallery")]
pub(crate) mod examples;

/// A drawing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    /// A globe.
    Languages,
    /// A house.
    Home,
    /// A bill with two lines.
    Invoices,
    /// A person.
    Me,
    /// A letter.
    Letter,
    /// A plus.
    Add,
    /// An arrow into a tray.
    Save,
    /// Two sheets.
    Copy,
}

impl Icon {
    /// Its lines on a square of 24, drawn with a round pen.
    const fn lines(self) -> &'static str {
        match self {
            Self::Languages => {
                "M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17ZM3.8 9.5h16.4M3.8 14.5h16.4M12 3.5c-4.6 5-4.6 12 0 17 4.6-5 4.6-12 0-17Z"
            }
            Self::Home => "M4 11.2 12 4l8 7.2V20h-5.4v-5.6H9.4V20H4Z",
            Self::Invoices => "M6 3.5h12v17l-2.4-1.6-1.8 1.6-1.8-1.6-1.8 1.6-1.8-1.6L6 20.5ZM9.5 8.5h5M9.5 12.5h5",
            Self::Me => "M12 11.5a4 4 0 1 0 0-8 4 4 0 0 0 0 8ZM5 20.5c.4-4 3.2-6 7-6s6.6 2 7 6",
            Self::Letter => "M3.5 6h17v12.5h-17ZM4 6.5l8 6.5 8-6.5",
            Self::Add => "M12 5v14M5 12h14",
            Self::Save => "M12 4v11M7.5 11l4.5 4.5 4.5-4.5M4.5 16v4h15v-4",
            Self::Copy => "M9 9h10.5v11H9ZM15 9V4H4.5v11H9",
        }
    }
}

/// Draws it.
pub(crate) fn icon(icon: Icon) -> AnyView {
    view! {
        <svg class="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
            <path d=icon.lines()></path>
        </svg>
    }
    .into_any()
}
