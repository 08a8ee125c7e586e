// The list in SolidJS: signals, memos and keyed lists, as its own guides write them.
import { For, Index, Show, createEffect, createMemo, createSelector, createSignal, on } from "solid-js";
import { render } from "solid-js/web";
import { COMPANY, address, announceSoon, focusHeading, focusOn, onOpen } from "../shared/frame.js";
import { asOf, count, day, money } from "../shared/format.js";
import * as model from "../shared/model.js";
import { around, foreign, say } from "../shared/words.js";

function Day(props) {
  return <time datetime={props.iso}>{day(props.iso, "short")}</time>;
}

function Amount(props) {
  return (
    <bdi dir="ltr" class="amount">
      {money(props.money)}
    </bdi>
  );
}

function Label(props) {
  return (
    <span class="stack-label" aria-hidden="true">
      {say(props.id)}
    </span>
  );
}

function Subject(props) {
  const text = () => <bdi lang={foreign(COMPANY.language)}>{props.invoice.subject || props.invoice.number}</bdi>;
  if (props.invoice.lines === 1) return text();
  const [before, after] = around("invoices-subject-more", "subject", { count: props.invoice.lines - 1 });
  return (
    <>
      {before}
      {text()}
      {after}
    </>
  );
}

function Badge(props) {
  const { tone, sign, text } = model.mark(props.invoice);
  return (
    <span class={`badge tone-${tone}`}>
      {sign && <span aria-hidden="true">{`${sign} `}</span>}
      {text}
    </span>
  );
}

// An invoice never changes in place, so nothing in its row has to be watched.
function Row({ invoice }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader" class="list-what">
        <a href={address(invoice)}>
          <Subject invoice={invoice} />
        </a>
        <span class="quiet">
          <bdi dir="ltr">{invoice.number}</bdi>
        </span>
      </th>
      <td role="cell" class="list-issued">
        <Label id="invoices-column-issued" />
        <Day iso={invoice.issued} />
      </td>
      <td role="cell" class="list-due">
        <Label id="invoices-column-due" />
        {invoice.due ? <Day iso={invoice.due} /> : <span class="quiet">{say("common-none")}</span>}
      </td>
      <td role="cell" class="number list-amount">
        <Amount money={invoice.total} />
      </td>
      <td role="cell" class="number list-open" classList={{ quiet: model.isNothing(invoice.open) }}>
        <Label id="invoices-column-open" />
        <Amount money={invoice.open} />
      </td>
      <td role="cell" class="list-state">
        <Badge invoice={invoice} />
      </td>
    </tr>
  );
}

function Head(props) {
  return (
    <th scope="col" role="columnheader" class={props.number ? "number" : undefined}>
      {say(`invoices-column-${props.column}`)}
    </th>
  );
}

function Table(props) {
  return (
    <table class="table stack list-table" role="table">
      <caption class="visually-hidden">{say("invoices-caption", { group: model.groupName(props.name) })}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <Head column="invoice" />
          <Head column="issued" />
          <Head column="due" />
          <Head column="amount" number />
          <Head column="open" number />
          <Head column="state" />
        </tr>
      </thead>
      <Index each={model.chunks(props.invoices)}>
        {(chunk) => (
          <tbody role="rowgroup">
            <For each={chunk()}>{(invoice) => <Row invoice={invoice} />}</For>
          </tbody>
        )}
      </Index>
    </table>
  );
}

function Group(props) {
  const key = model.groupKey(props.name);
  const all = () => props.invoices.length;
  const open = () => props.rows > 0;
  const left = () => all() - props.rows;
  const invoices = createMemo(() => props.invoices.slice(0, props.rows));
  const more = () => {
    props.onAsk(props.rows + model.MORE_ROWS);
    // The button has done its work and goes.
    if (left() <= 0) focusOn(`toggle-${key}`);
  };
  return (
    <section class="card list-group" aria-labelledby={`group-${key}`}>
      <h2 id={`group-${key}`}>
        <button
          type="button"
          class="group-toggle"
          id={`toggle-${key}`}
          aria-expanded={open()}
          onClick={() => props.onAsk(open() ? 0 : model.MORE_ROWS)}
        >
          <span>{model.groupName(props.name)}</span>
          <span class="quiet">{say("invoices-count", { count: all(), shown: count(all()) })}</span>
        </button>
      </h2>
      <Show when={open()}>
        <Table name={props.name} invoices={invoices()} />
      </Show>
      <Show when={open() && left() > 0}>
        <button class="button" type="button" id={`more-${key}`} onClick={more}>
          {say("invoices-more", { next: count(Math.min(left(), model.MORE_ROWS)), group: model.groupName(props.name) })}
        </button>
      </Show>
    </section>
  );
}

function Tools(props) {
  const counts = createMemo(() => model.counts(props.invoices));
  const chosen = createSelector(() => props.filter);
  return (
    <search class="list-tools">
      <div class="field list-search">
        <label for="search">{say("invoices-search")}</label>
        <p class="quiet" id="search-hint">
          {say("invoices-search-hint")}
        </p>
        <input
          class="input"
          id="search"
          type="search"
          autocomplete="off"
          spellcheck={false}
          aria-describedby="search-hint"
          value={props.search}
          onInput={(event) => props.onSearch(event.currentTarget.value)}
        />
      </div>
      <div class="field">
        <label for="sort">{say("invoices-sort")}</label>
        <select class="input" id="sort" onChange={(event) => props.onSort(model.SORTS[event.currentTarget.value])}>
          <For each={model.SORTS}>{(sort, index) => <option value={index()}>{say(`invoices-sort-${sort}`)}</option>}</For>
        </select>
      </div>
      <fieldset class="choices choices-bar">
        <legend>{say("invoices-filter")}</legend>
        <div class="choices-list">
          <For each={model.FILTERS}>
            {(filter, index) => (
              <label class="choice">
                <input
                  type="radio"
                  name="filter"
                  id={`filter-${index()}`}
                  checked={chosen(filter)}
                  onChange={() => props.onFilter(filter)}
                />
                <span>
                  {say(`invoices-filter-${filter}`)} <span class="choice-count">({count(counts()[index()])})</span>
                </span>
              </label>
            )}
          </For>
        </div>
      </fieldset>
    </search>
  );
}

function Invoices() {
  const [invoices, setInvoices] = createSignal([]);
  const [answer, setAnswer] = createSignal();
  const [filter, setFilter] = createSignal("all");
  const [search, setSearch] = createSignal("");
  const [sort, setSort] = createSignal("newest");
  const [asked, setAsked] = createSignal(new Map());
  const total = () => answer().total;
  const groups = createMemo(() => model.groups(invoices(), filter(), search(), sort()));
  const shown = createMemo(() => model.shown(groups(), asked()));
  const left = createMemo(() => shown() && [...groups().values()].reduce((sum, group) => sum + group.length, 0));
  const result = () =>
    left() === total()
      ? say("invoices-count", { count: left(), shown: count(left()) })
      : say("invoices-count-of", { count: total(), shown: count(left()), total: count(total()) });
  const reading = () =>
    answer().next_cursor ? say("invoices-reading", { read: count(invoices().length), total: count(total()) }) : "";
  const moment = () => asOf(answer().as_of);
  const showAll = () => {
    setFilter("all");
    setSearch("");
    focusOn("search");
  };
  createEffect(on([filter, search, sort], () => announceSoon(result), { defer: true }));
  focusSoon();
  model.read((read, page) => {
    setInvoices((before) => before.concat(read));
    setAnswer(page);
  });
  return (
    <div class="page">
      <h1 tabindex="-1">{say("invoices-title")}</h1>
      <Show
        when={answer()}
        fallback={
          <div class="card skeleton">
            <p class="quiet">{say("common-loading", { company: COMPANY.name })}</p>
            <div aria-hidden="true">
              <For each={Array(6)}>{() => <div class="skeleton-row" />}</For>
            </div>
          </div>
        }
      >
        <p class="quiet">
          <time datetime={moment().datetime}>{moment().text}</time> {reading()}
        </p>
        <Tools
          invoices={invoices()}
          filter={filter()}
          search={search()}
          onSearch={setSearch}
          onFilter={setFilter}
          onSort={(order) => {
            setSort(order);
            setAsked(new Map());
          }}
        />
        <p class="list-result">{result()}</p>
        <Show when={left() === 0}>
          <div class="card">
            <p>{say("invoices-none")}</p>
            <button class="button" type="button" onClick={showAll}>
              {say("invoices-show-all")}
            </button>
          </div>
        </Show>
        <For each={[...groups().keys()]}>
          {(name) => (
            <Group
              name={name}
              invoices={groups().get(name) ?? []}
              rows={shown().get(name) ?? 0}
              onAsk={(rows) => setAsked((asked) => new Map(asked).set(name, rows))}
            />
          )}
        </For>
      </Show>
    </div>
  );
}

// Once the screen is in the document.
const focusSoon = () => queueMicrotask(focusHeading);

onOpen((main) => render(() => <Invoices />, main));
