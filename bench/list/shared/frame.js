// What the app's frame does around its screens: following the way to the list, titles, focus and announcements.
import { say } from "./words.js";

export const COMPANY = { name: "Lumen Energie", language: "nl" };

export const address = (invoice) => `/company/bench/invoices/${invoice.id}`;

// Shows the list when its link is followed.
export const onOpen = (open) => {
  document.querySelector('a[href$="/invoices"]').addEventListener("click", (event) => {
    event.preventDefault();
    history.pushState(null, "", event.currentTarget.href);
    window.scrollTo(0, 0);
    document.title = say("common-title", { screen: say("invoices-title"), company: COMPANY.name });
    open(document.getElementById("main"));
  });
  document.documentElement.dataset.ready = "";
};

export const focusHeading = () => document.querySelector("main h1").focus({ preventScroll: true });

export const focusOn = (id) => {
  const element = document.getElementById(id);
  element.scrollIntoView();
  element.focus();
};

export const announce = (text) => {
  const region = document.getElementById("announce-polite");
  while (region.childElementCount >= 3) region.firstElementChild.remove();
  const line = document.createElement("p");
  line.textContent = text;
  region.append(line);
};

let latest;
// Says the number of results when someone has stopped typing.
export const announceSoon = (result) => {
  clearTimeout(latest);
  latest = setTimeout(() => announce(result()), 700);
};
