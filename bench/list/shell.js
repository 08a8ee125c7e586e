// Stands for the shell behind the app's one command: a device with one company, whose portal has 10,000 invoices. The
// same numbers every time.
(() => {
  const YEARS = [2026, 2025, 2024, 2023, 2022, 2021, 2020, 2019, 2018, 2017];
  const INVOICES_A_YEAR = 1000;
  const SUBJECTS = [
    "Elektriciteit thuis",
    "Gas en warmte",
    "Aansluiting en meterhuur",
    "Zonnepanelen: teruglevering",
    "Laadpaal Kade 12",
    "Elektriciteit atelier",
    "Onderhoud cv-ketel",
    "Énergie verte, appartement",
    "Stadsverwarming",
    "Eindafrekening",
  ];

  // mulberry32: small, and the same in every engine.
  let seed = 10_000;
  const chance = () => {
    seed = (seed + 0x6d2b79f5) | 0;
    let mixed = Math.imul(seed ^ (seed >>> 15), 1 | seed);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (count) => Math.floor(chance() * count);
  const date = (year, day) => new Date(Date.UTC(year, 0, 1 + day)).toISOString().slice(0, 10);
  const money = (cents, currency) => ({ amount: (cents / 100).toFixed(2), currency });

  const invoice = (year, place) => {
    const day = 320 - Math.floor((place * 320) / INVOICES_A_YEAR);
    const currency = chance() < 0.02 ? "USD" : "EUR";
    const credit = chance() < 0.05;
    const cents = 900 + below(90_000);
    const total = money(credit ? -cents : cents, currency);
    const month = Math.floor(day / 31);
    const made = {
      id: `invoice-${year}-${place}`,
      number: `${year}-${String(INVOICES_A_YEAR - place).padStart(6, "0")}`,
      kind: credit ? "credit_note" : "invoice",
      subject: SUBJECTS[below(SUBJECTS.length)],
      lines: chance() < 0.3 ? 2 + below(4) : 1,
      issued: date(year, day),
      total,
      open: money(0, currency),
      state: "paid",
      overdue: false,
    };
    if (chance() < 0.7) {
      const [start, end] = [Date.UTC(year, month, 1), Date.UTC(year, month + 1, 0)];
      made.period = { start: new Date(start).toISOString().slice(0, 10), end: new Date(end).toISOString().slice(0, 10) };
    }
    if (credit) return { ...made, state: "credited" };
    if (chance() < 0.97) made.due = date(year, day + 30);
    const fate = chance();
    if (fate < 0.1) return { ...made, state: "open", open: total, overdue: chance() < 0.5 };
    if (fate < 0.13) return { ...made, state: "partially_paid", open: money(Math.ceil(cents / 2), currency) };
    if (fate < 0.15) return { ...made, state: "written_off" };
    return chance() < 0.9 ? { ...made, settled: date(year, day + below(40)) } : made;
  };

  const invoices = YEARS.flatMap((year) => Array.from({ length: INVOICES_A_YEAR }, (_, place) => invoice(year, place)));
  const company = {
    id: "lumen",
    name: "Lumen Energie",
    languages: ["nl", "en"],
    contact: {},
    brand: {},
    datum: "postcode",
    signing_key: "",
    demo: true,
  };
  const connection = { id: "bench", company, domain: "portal.example", signed_in: true };
  const device = { connections: [connection], keychain: "kept", preferences: { language: "en" }, version: "0" };
  const asOf = "2026-11-20T08:05:00.000Z";
  // Pages are kept as text and read anew each time, as answers of a real shell are.
  const pages = new Map();
  const page = ({ cursor, limit }) => {
    const from = Number(cursor ?? 0);
    const to = from + limit;
    if (!pages.has(from)) {
      const answer = { as_of: asOf, invoices: invoices.slice(from, to), total: invoices.length };
      if (to < invoices.length) answer.next_cursor = String(to);
      pages.set(from, JSON.stringify(answer));
    }
    return JSON.parse(pages.get(from));
  };
  for (let from = 0; from < invoices.length; from += 500) page({ cursor: from, limit: 500 });

  const answers = {
    "device.open": () => device,
    "device.set_title": () => ({}),
    "device.set_preferences": ({ preferences }) => preferences,
    "device.cancel": () => ({}),
    "invoices.list": page,
  };
  // Each answer is a task of its own, as a message from another process is; timers would add waits of their own.
  const { port1, port2 } = new MessageChannel();
  const waiting = [];
  port2.onmessage = () => waiting.shift()();
  window.__TAURI_INTERNALS__ = {
    invoke: (_, { carry }) =>
      new Promise((resolve, reject) => {
        waiting.push(() => {
          const answer = answers[carry.operation];
          if (answer) resolve(answer(carry.request));
          else reject({ kind: "device" });
        });
        port1.postMessage(null);
      }),
  };
})();
