// Text set as widely as some people need it to read (WCAG 2.2, 1.4.12): nothing may be cut off by it.

function spread() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-block-end: 2em !important; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

function gather() {
  document.adoptedStyleSheets = document.adoptedStyleSheets.slice(0, -1);
}

function findings() {
  const found = overflow().length > 0 ? [`the page is wider than its window: ${overflow().join("; ")}`] : [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode;
    if (node.data.trim() === "" || !visible(node.parentElement)) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const cutter = cuts(node.parentElement, box);
      // What is there for readers only is one pixel large, and cuts off all of it.
      if (cutter && !unseen(cutter)) {
        found.push(`"${plain(node.data).slice(0, 40)}" does not fit into ${where(cutter)}`);
        break;
      }
    }
  }
  for (const field of everything().filter((element) => element.matches("input, select"))) {
    if (field.matches("select") && field.scrollWidth > field.clientWidth + 1) found.push(`${where(field)} cuts off its choice`);
  }
  return found;
}

// What cuts a line of text off, or lets it hang out: the control it stands in, or whatever hides what is too much.
function cuts(element, box) {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    const style = getComputedStyle(at);
    const clips = style.overflowX !== "visible" || style.overflowY !== "visible";
    const scrolls = /auto|scroll/.test(`${style.overflowX} ${style.overflowY}`);
    const frames = at.matches("button, .button, .choice, .badge, summary") && !style.display.startsWith("inline ") && style.display !== "inline";
    if (!frames && (!clips || scrolls)) continue;
    const frame = at.getBoundingClientRect();
    if (box.left < frame.left - 1 || box.right > frame.right + 1 || box.top < frame.top - 1 || box.bottom > frame.bottom + 1) return at;
  }
  return null;
}
