// How a person meets the page: what is shown, what it is called, what one can press or fill in.

const PRESSABLE =
  "button, a[href], summary, input[type=submit], input[type=checkbox], input[type=radio], [role=button], [role=link], [role=tab], [role=option], [role=menuitem], [role=switch]";
const FIELDS = "input:not([type=submit], [type=checkbox], [type=radio]), textarea, select";

// Without the marks that keep directions apart, with ordinary single spaces.
function plain(text) {
  return text.replace(/[\u2066-\u2069\u200e\u200f]/g, "").replace(/[\s\u00a0\u202f]+/g, " ").trim();
}

function shown(element) {
  return element.getClientRects().length > 0
    && getComputedStyle(element).visibility === "visible"
    && !element.closest("[inert], [aria-hidden=true]");
}

// There for readers only: one pixel large.
function unseen(element) {
  const box = element.getBoundingClientRect();
  return box.width <= 1 && box.height <= 1 && getComputedStyle(element).overflow === "hidden";
}

// Text as a reader says it: without what is hidden from readers. With `block` around blocks, and without what is `out`.
function text(node, block = " ", out = () => false) {
  if (node.nodeType === Node.TEXT_NODE) return node.data;
  if (node.nodeType !== Node.ELEMENT_NODE || node.getAttribute("aria-hidden") === "true") return "";
  const style = getComputedStyle(node);
  if (style.display === "none" || style.visibility !== "visible") return "";
  if (out(node)) return "";
  if (node.tagName === "IMG") return node.alt;
  if (node.tagName === "SELECT") return node.selectedOptions[0]?.label ?? "";
  const closed = node.tagName === "DETAILS" && !node.open;
  const inner = [...node.childNodes].filter((child) => !closed || child.tagName === "SUMMARY").map((child) => text(child, block, out)).join("");
  return style.display.startsWith("inline") || style.display === "contents" ? inner : `${block}${inner}${block}`;
}

// All one can read, line by line. Not `innerText`: that leaves out what is further down and has not been drawn yet.
function page() {
  return text(document.body, "\n", unseen).split("\n").map(plain).filter((line) => line !== "").join("\n");
}

// The name something is called by.
function said(element) {
  if (!element || element === document.body) return "";
  const by = element.getAttribute("aria-labelledby");
  if (by) return plain(by.split(/\s+/).map((id) => text(document.getElementById(id))).join(" "));
  const label = element.getAttribute("aria-label");
  if (label) return plain(label);
  if (element.labels && element.labels.length > 0) return plain([...element.labels].map((label) => text(label)).join(" "));
  if (element.tagName === "INPUT" && element.type === "submit") return plain(element.value);
  return plain(text(element));
}

// What has exactly this name; else the only one whose name contains it.
function find(kind, wanted) {
  const name = plain(wanted);
  const all = [...document.querySelectorAll(kind)].filter((element) => shown(element) || element.type === "radio" || element.type === "checkbox");
  const exact = all.find((element) => said(element) === name);
  if (exact) return pressed(exact);
  const alike = all.filter((element) => said(element).includes(name));
  return alike.length === 1 ? pressed(alike[0]) : null;
}

// Brings something to the middle of the window, as somebody does who wants to use it.
function show(element) {
  element.scrollIntoView({ block: "center" });
}

// A radio button or box is often drawn by its label; that is then what one presses.
function pressed(element) {
  const drawn = (element.type === "radio" || element.type === "checkbox") && element.labels.length > 0;
  return drawn ? element.labels[0] : element;
}

// What the browser does when somebody pastes: an event that can be refused or answered, then the text.
function paste(field, pasted) {
  field.focus();
  const data = new DataTransfer();
  data.setData("text/plain", pasted);
  const event = new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true });
  if (field.dispatchEvent(event)) document.execCommand("insertText", false, pasted);
  return field.value.length > 0;
}

function choose(list, wanted) {
  const option = [...list.options].find((option) => plain(option.label) === plain(wanted));
  if (!option) return false;
  list.focus();
  list.value = option.value;
  list.dispatchEvent(new Event("input", { bubbles: true }));
  list.dispatchEvent(new Event("change", { bubbles: true }));
  return true;
}

function cells(row) {
  return [...row.children].map((cell) => plain(text(cell)));
}

function tableRows() {
  return [...document.querySelectorAll("tr")].filter(shown);
}

// The rows of tables, and of lists of names and facts.
function rows() {
  const facts = [...document.querySelectorAll("dt")].filter(shown).map((name) => {
    const row = [plain(text(name))];
    for (let next = name.nextElementSibling; next && next.tagName === "DD"; next = next.nextElementSibling) row.push(plain(text(next)));
    return row;
  });
  return [...tableRows().map(cells), ...facts];
}

// What sticks out to the side: the page may scroll one way only.
function overflow() {
  const width = document.documentElement.clientWidth;
  if (document.documentElement.scrollWidth <= width) return [];
  const out = [...document.querySelectorAll("body *")].filter((element) => shown(element) && element.getBoundingClientRect().right > width);
  return [`${document.documentElement.scrollWidth} of ${width}`, ...out.slice(0, 5).map((element) => element.outerHTML.slice(0, 160))];
}
