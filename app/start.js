// Loads the program and takes the fallback text away once the app has something to show. Colours need nothing from
// here: without a choice of the customer the style sheet follows the system from the first paint.
import init from "/saldo_app.js";

const fallback = document.getElementById("fallback");

window.addEventListener("saldo:ready", () => fallback.remove(), { once: true });

// A program that broke cannot show anything any more: give the text back that says what to do.
const broke = (reason) => {
  if (reason instanceof WebAssembly.RuntimeError) document.body.replaceChildren(fallback);
};
window.addEventListener("error", (event) => broke(event.error));
window.addEventListener("unhandledrejection", (event) => broke(event.reason));

await init({ module_or_path: "/saldo_app_bg.wasm" });
