// Text outside the marks ⟦ and ⟧ that the pseudo-language puts around each message.

// Names, numbers and moments; the letter that stands for a name; what says that it is in a language of its own.
const DATA = "bdi, time, .company-mark, body [lang], script, style";
// What the webview writes by itself: the size of a file, a month.
const MONTHS = Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat("en-GB", { month: "long" }).format(new Date(2026, month)));
const WRITTEN = new RegExp(`^(\\d[\\d.]*\\s[kM]B|(${MONTHS.join("|")})\\s\\d{4})$`);
const HEARD = ["aria-label", "aria-description", "aria-valuetext", "title", "placeholder", "alt"];

function unmarked() {
  const found = [];
  const keep = (text) => {
    const plain = text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").trim();
    if (/\p{L}/u.test(plain) && !WRITTEN.test(plain)) found.push(plain);
  };
  // A message may be in several pieces, with elements between them: the marks go on from one to the next.
  let depth = 0;
  const outside = (text) => {
    let bare = "";
    for (const symbol of text) {
      if (symbol === "⟦") depth += 1;
      else if (symbol === "⟧") depth -= 1;
      else if (depth === 0) bare += symbol;
    }
    return bare;
  };
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    if (!walker.currentNode.parentElement.closest(DATA)) keep(outside(walker.currentNode.data));
  }
  if (depth !== 0) found.push(`${depth} messages do not end`);
  for (const element of document.querySelectorAll("*")) {
    for (const name of HEARD) {
      depth = 0;
      keep(outside(element.getAttribute(name) ?? ""));
    }
  }
  depth = 0;
  keep(outside(document.title));
  return found;
}
