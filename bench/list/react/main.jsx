// The list in React: rows that are memoised and keyed, and a search that lets typing go first.
import { memo, useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { flushSync } from "react-dom";
import { COMPANY, address, announceSoon, focusHeading, focusOn, onOpen } from "../shared/frame.js";
import { asOf, count, day, money } from "../shared/format.js";
import * as model from "../shared/model.js";
import { around, foreign, say } from "../shared/words.js";

function Day({ iso }) {
  return <time dateTime={iso}>{day(iso, "short")}</time>;
}

function Amount({ of }) {
  return (
    <bdi dir="ltr" className="amount">
      {money(of)}
    </bdi>
  );
}

function Label({ id }) {
  return (
    <span className="stack-label" aria-hidden="true">
      {say(id)}
    </span>
  );
}

function Subject({ invoice }) {
  const text = <bdi lang={foreign(COMPANY.language)}>{invoice.subject || invoice.number}</bdi>;
  if (invoice.lines === 1) return text;
  const [before, after] = around("invoices-subject-more", "subject", { count: invoice.lines - 1 });
  return (
    <>
      {before}
      {text}
      {after}
    </>
  );
}

function Badge({ invoice }) {
  const { tone, sign, text } = model.mark(invoice);
  return (
    <span className={`badge tone-${tone}`}>
      {sign && <span aria-hidden="true">{`${sign} `}</span>}
      {text}
    </span>
  );
}

const Row = memo(function Row({ invoice }) {
  return (
    <tr role="row">
      <th scope="row" role="rowheader" className="list-what">
        <a href={address(invoice)}>
          <Subject invoice={invoice} />
        </a>
        <span className="quiet">
          <bdi dir="ltr">{invoice.number}</bdi>
        </span>
      </th>
      <td role="cell" className="list-issued">
        <Label id="invoices-column-issued" />
        <Day iso={invoice.issued} />
      </td>
      <td role="cell" className="list-due">
        <Label id="invoices-column-due" />
        {invoice.due ? <Day iso={invoice.due} /> : <span className="quiet">{say("common-none")}</span>}
      </td>
      <td role="cell" className="number list-amount">
        <Amount of={invoice.total} />
      </td>
      <td role="cell" className={model.isNothing(invoice.open) ? "number list-open quiet" : "number list-open"}>
        <Label id="invoices-column-open" />
        <Amount of={invoice.open} />
      </td>
      <td role="cell" className="list-state">
        <Badge invoice={invoice} />
      </td>
    </tr>
  );
});

function Head({ column, number }) {
  return (
    <th scope="col" role="columnheader" className={number ? "number" : undefined}>
      {say(`invoices-column-${column}`)}
    </th>
  );
}

const Table = memo(function Table({ name, invoices, rows }) {
  return (
    <table className="table stack list-table" role="table">
      <caption className="visually-hidden">{say("invoices-caption", { group: model.groupName(name) })}</caption>
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
      {model.chunks(invoices.slice(0, rows)).map((chunk, place) => (
        <tbody key={place} role="rowgroup">
          {chunk.map((invoice) => (
            <Row key={invoice.id} invoice={invoice} />
          ))}
        </tbody>
      ))}
    </table>
  );
});

const Group = memo(function Group({ name, invoices, rows, ask }) {
  const key = model.groupKey(name);
  const all = invoices.length;
  const open = rows > 0;
  const left = all - rows;
  const more = () => {
    flushSync(() => ask(name, rows + model.MORE_ROWS));
    // The button has done its work and goes.
    if (left <= model.MORE_ROWS) focusOn(`toggle-${key}`);
  };
  return (
    <section className="card list-group" aria-labelledby={`group-${key}`}>
      <h2 id={`group-${key}`}>
        <button
          type="button"
          className="group-toggle"
          id={`toggle-${key}`}
          aria-expanded={open}
          onClick={() => ask(name, open ? 0 : model.MORE_ROWS)}
        >
          <span>{model.groupName(name)}</span>
          <span className="quiet">{say("invoices-count", { count: all, shown: count(all) })}</span>
        </button>
      </h2>
      {open && <Table name={name} invoices={invoices} rows={rows} />}
      {open && left > 0 && (
        <button className="button" type="button" id={`more-${key}`} onClick={more}>
          {say("invoices-more", { next: count(Math.min(left, model.MORE_ROWS)), group: model.groupName(name) })}
        </button>
      )}
    </section>
  );
});

const Tools = memo(function Tools({ counts, filter, search, sort, onFilter, onSearch, onSort }) {
  return (
    <search className="list-tools">
      <div className="field list-search">
        <label htmlFor="search">{say("invoices-search")}</label>
        <p className="quiet" id="search-hint">
          {say("invoices-search-hint")}
        </p>
        <input
          className="input"
          id="search"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="search-hint"
          value={search}
          onChange={(event) => onSearch(event.target.value)}
        />
      </div>
      <div className="field">
        <label htmlFor="sort">{say("invoices-sort")}</label>
        <select
          className="input"
          id="sort"
          value={model.SORTS.indexOf(sort)}
          onChange={(event) => onSort(model.SORTS[event.target.value])}
        >
          {model.SORTS.map((order, index) => (
            <option key={order} value={index}>
              {say(`invoices-sort-${order}`)}
            </option>
          ))}
        </select>
      </div>
      <fieldset className="choices choices-bar">
        <legend>{say("invoices-filter")}</legend>
        <div className="choices-list">
          {model.FILTERS.map((one, index) => (
            <label key={one} className="choice">
              <input
                type="radio"
                name="filter"
                id={`filter-${index}`}
                checked={one === filter}
                onChange={() => onFilter(one)}
              />
              <span>
                {say(`invoices-filter-${one}`)} <span className="choice-count">({count(counts[index])})</span>
              </span>
            </label>
          ))}
        </div>
      </fieldset>
    </search>
  );
});

function Loading() {
  return (
    <div className="card skeleton">
      <p className="quiet">{say("common-loading", { company: COMPANY.name })}</p>
      <div aria-hidden="true">
        {Array.from({ length: 6 }, (_, index) => (
          <div key={index} className="skeleton-row" />
        ))}
      </div>
    </div>
  );
}

function Ready({ invoices, answer }) {
  const [filter, setFilter] = useState("all");
  const [search, setSearch] = useState("");
  const [sort, setSort] = useState("newest");
  const [asked, setAsked] = useState(() => new Map());
  const sought = useDeferredValue(search);
  const groups = useMemo(() => model.groups(invoices, filter, sought, sort), [invoices, filter, sought, sort]);
  const rows = useMemo(() => model.shown(groups, asked), [groups, asked]);
  const counts = useMemo(() => model.counts(invoices), [invoices]);
  const actions = useMemo(
    () => ({
      ask: (name, rows) => setAsked((asked) => new Map(asked).set(name, rows)),
      sort: (order) => {
        setSort(order);
        setAsked(new Map());
      },
      showAll: () => {
        setFilter("all");
        setSearch("");
        focusOn("search");
      },
    }),
    [],
  );
  const { total } = answer;
  const left = [...groups.values()].reduce((sum, group) => sum + group.length, 0);
  const result =
    left === total
      ? say("invoices-count", { count: left, shown: count(left) })
      : say("invoices-count-of", { count: total, shown: count(left), total: count(total) });
  const said = useRef(result);
  said.current = result;
  const first = useRef(true);
  useEffect(() => {
    if (!first.current) announceSoon(() => said.current);
    first.current = false;
  }, [filter, search, sort]);
  const moment = asOf(answer.as_of);
  return (
    <>
      <p className="quiet">
        <time dateTime={moment.datetime}>{moment.text}</time>{" "}
        {answer.next_cursor && say("invoices-reading", { read: count(invoices.length), total: count(total) })}
      </p>
      <Tools
        counts={counts}
        filter={filter}
        search={search}
        sort={sort}
        onFilter={setFilter}
        onSearch={setSearch}
        onSort={actions.sort}
      />
      <p className="list-result">{result}</p>
      {left === 0 && (
        <div className="card">
          <p>{say("invoices-none")}</p>
          <button className="button" type="button" onClick={actions.showAll}>
            {say("invoices-show-all")}
          </button>
        </div>
      )}
      {[...groups].map(([name, invoices]) => (
        <Group key={name} name={name} invoices={invoices} rows={rows.get(name)} ask={actions.ask} />
      ))}
    </>
  );
}

function Invoices() {
  const [read, setRead] = useState();
  useEffect(() => {
    focusHeading();
    model.read((invoices, answer) => setRead((before) => ({ invoices: [...(before?.invoices ?? []), ...invoices], answer })));
  }, []);
  return (
    <div className="page">
      <h1 tabIndex="-1">{say("invoices-title")}</h1>
      {read ? <Ready {...read} /> : <Loading />}
    </div>
  );
}

onOpen((main) => createRoot(main).render(<Invoices />));
