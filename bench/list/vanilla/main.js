// The list by hand: templates that are cloned, rows kept by invoice, and nothing touched that stays as it is.
import { COMPANY, address, announceSoon, focusHeading, focusOn, onOpen } from "../shared/frame.js";
import { asOf, count, day, money } from "../shared/format.js";
import * as model from "../shared/model.js";
import { around, foreign, say } from "../shared/words.js";

const state = {
  invoices: [],
  total: 0,
  asOf: undefined,
  complete: false,
  filter: "all",
  search: "",
  sort: "newest",
  asked: new Map(),
};

const escaped = (text) => text.replace(/[&<>"]/g, (symbol) => `&#${symbol.charCodeAt(0)};`);

const template = (html) => {
  const element = document.createElement("template");
  element.innerHTML = html.trim().replace(/>\s+</g, "><");
  return () => element.content.firstElementChild.cloneNode(true);
};

const label = (id) => `<span class="stack-label" aria-hidden="true">${escaped(say(id))}</span>`;
const language = foreign(COMPANY.language) ? ` lang="${COMPANY.language}"` : "";

const newRow = template(`
  <tr role="row">
    <th scope="row" role="rowheader" class="list-what">
      <a><bdi${language}></bdi></a>
      <span class="quiet"><bdi dir="ltr"></bdi></span>
    </th>
    <td role="cell" class="list-issued">${label("invoices-column-issued")}<time></time></td>
    <td role="cell" class="list-due">${label("invoices-column-due")}</td>
    <td role="cell" class="number list-amount"><bdi dir="ltr" class="amount"></bdi></td>
    <td role="cell" class="number list-open">${label("invoices-column-open")}<bdi dir="ltr" class="amount"></bdi></td>
    <td role="cell" class="list-state"><span class="badge"></span></td>
  </tr>`);
const newTime = template("<time></time>");
const newNone = template(`<span class="quiet">${escaped(say("common-none"))}</span>`);
const newSign = template(`<span aria-hidden="true"></span>`);

const writeDay = (time, iso) => {
  time.dateTime = iso;
  time.textContent = day(iso, "short");
};

const row = (invoice) => {
  const tr = newRow();
  const [what, issued, due, amount, open, where] = tr.children;
  const link = what.firstChild;
  link.href = address(invoice);
  link.firstChild.textContent = invoice.subject || invoice.number;
  if (invoice.lines > 1) {
    const [before, after] = around("invoices-subject-more", "subject", { count: invoice.lines - 1 });
    link.prepend(before);
    link.append(after);
  }
  what.lastChild.firstChild.textContent = invoice.number;
  writeDay(issued.lastChild, invoice.issued);
  if (invoice.due) writeDay(due.appendChild(newTime()), invoice.due);
  else due.append(newNone());
  amount.firstChild.textContent = money(invoice.total);
  open.lastChild.textContent = money(invoice.open);
  if (model.isNothing(invoice.open)) open.classList.add("quiet");
  const badge = where.firstChild;
  const { tone, sign, text } = model.mark(invoice);
  badge.classList.add(`tone-${tone}`);
  if (sign) badge.appendChild(newSign()).textContent = `${sign} `;
  badge.append(text);
  return tr;
};

const columns = ["invoice", "issued", "due", "amount", "open", "state"];
const newTable = template(`
  <table class="table stack list-table" role="table">
    <caption class="visually-hidden"></caption>
    <thead role="rowgroup">
      <tr role="row">
        ${columns
          .map((column) => {
            const number = column === "amount" || column === "open" ? ' class="number"' : "";
            return `<th scope="col" role="columnheader"${number}>${escaped(say(`invoices-column-${column}`))}</th>`;
          })
          .join("")}
      </tr>
    </thead>
  </table>`);
const newChunk = template(`<tbody role="rowgroup"></tbody>`);

// A table that keeps the rows it has.
class Table {
  rows = new Map();

  constructor(name) {
    this.element = newTable();
    this.element.caption.textContent = say("invoices-caption", { group: model.groupName(name) });
  }

  show(invoices) {
    const before = this.rows;
    this.rows = new Map();
    for (const invoice of invoices) this.rows.set(invoice, before.get(invoice) ?? row(invoice));
    for (const [invoice, tr] of before) if (!this.rows.has(invoice)) tr.remove();
    const chunks = model.chunks([...this.rows.values()]);
    const bodies = this.element.tBodies;
    while (bodies.length < chunks.length) this.element.append(newChunk());
    chunks.forEach((rows, place) => {
      let at = bodies[place].firstChild;
      for (const tr of rows) {
        if (tr === at) at = at.nextSibling;
        else bodies[place].insertBefore(tr, at);
      }
    });
    while (bodies.length > chunks.length) bodies[bodies.length - 1].remove();
  }
}

const newGroup = template(`
  <section class="card list-group">
    <h2><button type="button" class="group-toggle"><span></span><span class="quiet"></span></button></h2>
  </section>`);
const newMore = template(`<button class="button" type="button"></button>`);

class Group {
  rows = 0;

  constructor(name) {
    const key = model.groupKey(name);
    this.name = name;
    this.element = newGroup();
    this.element.setAttribute("aria-labelledby", `group-${key}`);
    const heading = this.element.firstChild;
    heading.id = `group-${key}`;
    this.toggle = heading.firstChild;
    this.toggle.id = `toggle-${key}`;
    this.toggle.firstChild.textContent = model.groupName(name);
    this.toggle.addEventListener("click", () => this.ask(this.rows > 0 ? 0 : model.MORE_ROWS));
    this.more = newMore();
    this.more.id = `more-${key}`;
    this.more.addEventListener("click", () => {
      this.ask(this.rows + model.MORE_ROWS);
      // The button has done its work and goes.
      if (!this.more.isConnected) focusOn(this.toggle.id);
    });
  }

  ask(rows) {
    state.asked.set(this.name, rows);
    showGroups();
  }

  show(invoices, rows) {
    this.rows = rows;
    const all = invoices.length;
    write(this.toggle.lastChild, say("invoices-count", { count: all, shown: count(all) }));
    this.toggle.setAttribute("aria-expanded", rows > 0);
    if (rows > 0) {
      if (!this.table) this.element.firstChild.after((this.table = new Table(this.name)).element);
      this.table.show(invoices.slice(0, rows));
    } else if (this.table) {
      this.table.element.remove();
      this.table = undefined;
    }
    const left = all - rows;
    if (rows > 0 && left > 0) {
      const next = count(Math.min(left, model.MORE_ROWS));
      write(this.more, say("invoices-more", { next, group: model.groupName(this.name) }));
      if (!this.more.isConnected) this.element.append(this.more);
    } else {
      this.more.remove();
    }
  }
}

const write = (element, text) => {
  if (element.textContent !== text) element.textContent = text;
};

const choices = model.FILTERS.map(
  (filter, index) => `
    <label class="choice">
      <input type="radio" name="filter" id="filter-${index}">
      <span>${escaped(say(`invoices-filter-${filter}`))} <span class="choice-count">(<span></span>)</span></span>
    </label>`,
).join("");
const orders = model.SORTS.map(
  (sort, index) => `<option value="${index}">${escaped(say(`invoices-sort-${sort}`))}</option>`,
).join("");
const newPage = template(`
  <div class="page">
    <h1 tabindex="-1">${escaped(say("invoices-title"))}</h1>
    <div class="card skeleton">
      <p class="quiet">${escaped(say("common-loading", { company: COMPANY.name }))}</p>
      <div aria-hidden="true">${'<div class="skeleton-row"></div>'.repeat(6)}</div>
    </div>
  </div>`);
const newStatus = template(`<p class="quiet"><time></time>&#32;<span></span></p>`);
const newTools = template(`
  <search class="list-tools">
    <div class="field list-search">
      <label for="search">${escaped(say("invoices-search"))}</label>
      <p class="quiet" id="search-hint">${escaped(say("invoices-search-hint"))}</p>
      <input class="input" id="search" type="search" autocomplete="off" spellcheck="false" aria-describedby="search-hint">
    </div>
    <div class="field">
      <label for="sort">${escaped(say("invoices-sort"))}</label>
      <select class="input" id="sort">${orders}</select>
    </div>
    <fieldset class="choices choices-bar">
      <legend>${escaped(say("invoices-filter"))}</legend>
      <div class="choices-list">${choices}</div>
    </fieldset>
  </search>`);
const newResult = template(`<p class="list-result"></p>`);
const newNothing = template(`
  <div class="card">
    <p>${escaped(say("invoices-none"))}</p>
    <button class="button" type="button">${escaped(say("invoices-show-all"))}</button>
  </div>`);

let page;
let parts;
const sections = new Map();

const build = () => {
  const [status, tools, result, nothing] = [newStatus(), newTools(), newResult(), newNothing()];
  const reading = document.createTextNode("");
  status.lastChild.replaceWith(reading);
  const numbers = [];
  tools.querySelectorAll(".choice").forEach((choice, index) => {
    const number = document.createTextNode("");
    choice.querySelector(".choice-count > span").replaceWith(number);
    numbers.push(number);
    const radio = choice.querySelector("input");
    radio.checked = model.FILTERS[index] === state.filter;
    radio.addEventListener("change", () => {
      state.filter = model.FILTERS[index];
      asked();
    });
  });
  const search = tools.querySelector("#search");
  search.addEventListener("input", () => {
    state.search = search.value;
    asked();
  });
  const sort = tools.querySelector("#sort");
  sort.addEventListener("change", () => {
    state.sort = model.SORTS[sort.value];
    state.asked.clear();
    asked();
  });
  nothing.querySelector("button").addEventListener("click", () => {
    state.filter = "all";
    state.search = search.value = "";
    tools.querySelector("#filter-0").checked = true;
    asked();
    focusOn("search");
  });
  page.lastChild.remove();
  page.append(status, tools, result);
  parts = { time: status.firstChild, reading, numbers, result, nothing };
};

const asked = () => {
  sift();
  announceSoon(() => parts.result.textContent);
};

const showInvoices = () => {
  if (!parts) build();
  const { datetime, text } = asOf(state.asOf);
  parts.time.dateTime = datetime;
  write(parts.time, text);
  parts.reading.data = state.complete
    ? ""
    : say("invoices-reading", { read: count(state.invoices.length), total: count(state.total) });
  model.counts(state.invoices).forEach((number, index) => (parts.numbers[index].data = count(number)));
  sift();
};

let groups = new Map();

const sift = () => {
  groups = model.groups(state.invoices, state.filter, state.search, state.sort);
  let left = 0;
  for (const invoices of groups.values()) left += invoices.length;
  const { total } = state;
  const text =
    left === total
      ? say("invoices-count", { count: left, shown: count(left) })
      : say("invoices-count-of", { count: total, shown: count(left), total: count(total) });
  write(parts.result, text);
  if (left > 0) parts.nothing.remove();
  else parts.result.after(parts.nothing);
  showGroups();
};

const showGroups = () => {
  for (const [name, section] of sections) {
    if (!groups.has(name)) {
      section.element.remove();
      sections.delete(name);
    }
  }
  const rows = model.shown(groups, state.asked);
  let before = groups.size === 0 ? parts.nothing : parts.result;
  for (const [name, invoices] of groups) {
    let section = sections.get(name);
    if (!section) sections.set(name, (section = new Group(name)));
    section.show(invoices, rows.get(name));
    if (before.nextSibling !== section.element) before.after(section.element);
    before = section.element;
  }
};

onOpen((main) => {
  page = newPage();
  main.replaceChildren(page);
  focusHeading();
  model.read((invoices, answer) => {
    state.invoices.push(...invoices);
    state.total = answer.total;
    state.asOf = answer.as_of;
    state.complete = !answer.next_cursor;
    showInvoices();
  });
});
