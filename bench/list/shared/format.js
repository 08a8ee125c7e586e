// Numbers, money and days as the app writes them.
import { LOCALE, say } from "./words.js";

const dates = (options) => new Intl.DateTimeFormat(LOCALE, { ...options, timeZone: "UTC" });
const FORMS = {
  near: dates({ weekday: "long", day: "numeric", month: "long" }),
  thisYear: dates({ day: "numeric", month: "long" }),
  full: dates({ day: "numeric", month: "long", year: "numeric" }),
  short: dates({ day: "numeric", month: "short", year: "numeric" }),
  shortest: dates({ day: "numeric", month: "short" }),
  month: dates({ month: "long", year: "numeric" }),
};
const COUNT = new Intl.NumberFormat(LOCALE, { maximumFractionDigits: 0 });
const TIME = new Intl.DateTimeFormat(LOCALE, { hour: "2-digit", minute: "2-digit" });
const currencies = new Map();

export const day = (iso, form) => FORMS[form].format(Date.parse(iso));

export const count = (value) => COUNT.format(value);

export const money = ({ amount, currency }) => {
  let format = currencies.get(currency);
  if (!format) currencies.set(currency, (format = new Intl.NumberFormat(LOCALE, { style: "currency", currency })));
  return format.format(amount);
};

const lastOfMonth = (iso) => new Date(Date.UTC(iso.slice(0, 4), iso.slice(5, 7), 0)).getUTCDate();

export const period = ({ start, end }) => {
  if (start && end) {
    const sameYear = start.slice(0, 4) === end.slice(0, 4);
    if (sameYear && start.endsWith("-01-01") && end.endsWith("-12-31")) return start.slice(0, 4);
    const sameMonth = start.slice(0, 7) === end.slice(0, 7);
    if (sameMonth && start.endsWith("-01") && Number(end.slice(8)) === lastOfMonth(end)) return day(start, "month");
    if (start === end) return day(start, "full");
    return say("common-period", { start: day(start, "full"), end: day(end, "full") });
  }
  if (start) return say("common-period-from", { start: day(start, "full") });
  return end && say("common-period-until", { end: day(end, "full") });
};

const localDay = (moment) => {
  const two = (number) => String(number).padStart(2, "0");
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
};

export const thisYear = () => localDay(new Date()).slice(0, 4);

// A moment, for people and for programs that read along.
export const asOf = (iso) => {
  const moment = new Date(iso);
  const [on, today, time] = [localDay(moment), localDay(new Date()), TIME.format(moment)];
  const near = Math.abs(Date.parse(on) - Date.parse(today)) <= 14 * 86_400_000;
  const form = near ? "near" : on.slice(0, 4) === today.slice(0, 4) ? "thisYear" : "full";
  const text = on === today ? say("common-as-of-today", { time }) : say("common-as-of", { day: day(on, form), time });
  return { datetime: moment.toISOString(), text };
};

// For comparing: small letters, without accents, and without Arabic's vowel signs and stretched lines.
export const fold = (text) => text.normalize("NFD").toLowerCase().replace(/[\u0300-\u036f\u0640\u064b-\u065f]/g, "");
