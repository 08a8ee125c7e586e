//! Task 2: what is open, what is due next, what happens if nothing is done.

use anyhow::Result;

use super::{Begins, Task};
use crate::hand::Hand;

pub(super) const TASKS: &[Task] =
    &[Task { number: 2, name: "what is open", budget: 0, begins: Begins::Home, script: what_is_open }];

fn what_is_open(hand: &mut Hand<'_>) -> Result<()> {
    hand.see("home-see-invoice")?;
    hand.see("home-next-title")?;
    hand.state("home")?;
    // From the heading on, line by line, to the amount and what it is for; then by heading to what happens next.
    hand.listen(&["Down"; 8])?;
    hand.listen(&["h"])?;
    hand.listen(&["Down"; 12])
}
