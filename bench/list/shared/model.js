// The list without a screen: which invoices, in which groups, in which order. The rules are the app's.
import { day, fold, money, period, thisYear } from "./format.js";
import { say } from "./words.js";

export const FILTERS = ["all", "open", "overdue", "settled"];
export const SORTS = ["newest", "oldest", "due", "largest", "smallest"];
export const FIRST_ROWS = 60;
export const MORE_ROWS = 200;
const CHUNK_ROWS = 25;
const PAGE = 500;

const isOpen = ({ state }) => state === "open" || state === "partially_paid";
const lets = {
  all: () => true,
  open: isOpen,
  overdue: ({ overdue }) => overdue,
  settled: (invoice) => !isOpen(invoice),
};

// An invoice with what it is found by and compared by, worked out once.
export const found = (invoice) => {
  const plain = invoice.total.amount.replace("-", "");
  const parts = [invoice.number, invoice.subject, plain.replace(".", ","), plain, money(invoice.total)];
  const about = invoice.period && period(invoice.period);
  if (about) parts.push(about);
  parts.push(day(invoice.issued, "full"));
  return { ...invoice, text: fold(parts.join("\n")), size: Number(invoice.total.amount) };
};

const compare = (one, other) => (one < other ? -1 : one > other ? 1 : 0);
const LAST = "9999";
const orders = {
  newest: (one, other) => compare(other.issued, one.issued),
  oldest: (one, other) => compare(one.issued, other.issued),
  due: (one, other) => compare(one.due ?? LAST, other.due ?? LAST),
  largest: (one, other) => other.size - one.size,
  smallest: (one, other) => one.size - other.size,
};

const groupOf = (invoice, sort) => {
  if (sort === "largest" || sort === "smallest") return invoice.total.currency;
  const date = sort === "due" ? invoice.due : invoice.issued;
  return date ? date.slice(0, 4) : "";
};

// The groups in their order, each by its name with its invoices in theirs.
export const groups = (all, filter, search, sort) => {
  const words = fold(search).split(/\s+/).filter(Boolean);
  const passes = lets[filter];
  const left = all.filter((invoice) => passes(invoice) && words.every((word) => invoice.text.includes(word)));
  const map = new Map();
  for (const invoice of left.sort(orders[sort])) {
    const name = groupOf(invoice, sort);
    const group = map.get(name);
    if (group) group.push(invoice);
    else map.set(name, [invoice]);
  }
  return map;
};

// How many rows of each group are shown. Groups fill up in order; what was asked for goes before.
export const shown = (groups, asked) => {
  let left = FIRST_ROWS;
  const rows = new Map();
  for (const [name, invoices] of groups) {
    const byItself = Math.min(invoices.length, left);
    left -= byItself;
    rows.set(name, asked.has(name) ? Math.min(invoices.length, asked.get(name)) : byItself);
  }
  return rows;
};

// Rows that the browser lays out together.
export const chunks = (rows) =>
  Array.from({ length: Math.ceil(rows.length / CHUNK_ROWS) }, (_, at) => rows.slice(at * CHUNK_ROWS, (at + 1) * CHUNK_ROWS));

export const counts = (all) => FILTERS.map((filter) => all.reduce((sum, invoice) => sum + lets[filter](invoice), 0));

const isYear = (name) => /^\d/.test(name);

export const groupKey = (name) => (name === "" ? "no-day" : isYear(name) ? `year-${name}` : name.toLowerCase());

export const groupName = (name) => {
  if (name === "") return say("invoices-group-no-day");
  return isYear(name) ? name : say("invoices-group-currency", { currency: name });
};

const PLAIN = {
  open: ["due", "open"],
  partially_paid: ["due", "partly-paid"],
  paid: ["good", "paid"],
  credited: ["hold", "credited"],
  written_off: ["quiet", "written-off"],
};
const SIGNS = { over: "!", good: "✓" };

// Where an invoice stands: a colour, a sign if it has one, and words.
export const mark = ({ kind, state, overdue, settled }) => {
  let [tone, id] = PLAIN[state];
  let args;
  if (kind === "credit_note") [tone, id] = ["hold", "credit-note"];
  else if (overdue && isOpen({ state })) [tone, id] = ["over", "overdue"];
  else if (state === "paid" && settled) {
    id = "paid-on";
    args = { day: day(settled, settled.slice(0, 4) === thisYear() ? "shortest" : "short") };
  }
  return { tone, sign: SIGNS[tone], text: say(`invoices-state-${id}`, args) };
};

export const isNothing = ({ amount }) => Number(amount) === 0;

// Asks for one page after the other.
export const read = async (take) => {
  let cursor;
  do {
    const carry = { operation: "invoices.list", connection: "bench", request: { cursor, limit: PAGE } };
    const page = await window.__TAURI_INTERNALS__.invoke("carry", { carry });
    cursor = page.next_cursor;
    take(page.invoices.map(found), page);
  } while (cursor);
};
