// Does what a customer does, and measures until it is seen: from the event to the second animation frame after it, for
// the first comes before the page is painted. What shall be seen is known from a rehearsal, so that work which is put
// off to later counts as well.
window.bench = (() => {
  const byId = (id) => document.getElementById(id);
  const rows = document.getElementsByTagName("tr");
  const frame = () => new Promise(requestAnimationFrame);
  const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
  const YEARS = [2024, 2022];
  // A thousand invoices each.
  const FULL_YEARS = [2026, 2025, 2024];
  const SEARCH = "november 12";
  // A window a frame, faster than anybody reads: over most of the rows.
  const SCROLL_FRAMES = 100;

  const show = () => document.querySelector('nav a[href$="/invoices"]').click();
  const press = (id) => byId(id).click();
  const type = (text) => {
    const field = byId("search");
    // The way around what frameworks put in front of an element's own property.
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, text);
    field.dispatchEvent(new InputEvent("input", { bubbles: true }));
  };
  const order = (index) => {
    byId("sort").value = index;
    byId("sort").dispatchEvent(new Event("change", { bubbles: true }));
  };
  const openInFull = async () => {
    const more = () => FULL_YEARS.map((year) => byId(`more-year-${year}`)).filter(Boolean);
    for (const year of FULL_YEARS) if (byId(`toggle-year-${year}`).ariaExpanded === "false") press(`toggle-year-${year}`);
    await frame();
    for (let left = more(); left.length > 0; left = more()) {
      left.forEach((button) => button.click());
      await frame();
    }
  };

  // Names that occur several times are measured several times in a round.
  const step = (name, act) => ({ name, act });
  const steps = [
    step("show the list, with all 10,000 read", show),
    ...[...SEARCH].map((_, at) => step("type a letter into the search", () => type(SEARCH.slice(0, at + 1)))),
    step("clear the search", () => type("")),
    ...[1, 2, 3, 0].map((index) => step("choose a filter", () => press(`filter-${index}`))),
    ...[1, 2, 3, 4, 0].map((index) => step("choose an order", () => order(index))),
    ...YEARS.flatMap((year) => [
      step("open a year", () => press(`toggle-year-${year}`)),
      step("show more of a year", () => press(`more-year-${year}`)),
      step("close a year", () => press(`toggle-year-${year}`)),
    ]),
    step("open three years in full, 3,000 rows", openInFull),
    ...[1, 0].map((index) => step("choose a filter, 3,000 rows open", () => press(`filter-${index}`))),
    step("type a letter, 3,000 rows open", () => type("1")),
    step("clear the search, 3,000 rows open", () => type("")),
  ];

  // Tells the states of the list apart, and is quickly read.
  const signature = () => {
    const [first, last] = [rows[1], rows[rows.length - 1]];
    const texts = [document.querySelector(".list-result"), first?.cells[0], last?.cells[0], last?.cells[3]];
    return [byId("search")?.value, rows.length, ...texts.map((element) => element?.textContent)].join(" | ");
  };

  // The screen as elements, attributes and text: the same however it was made. Of thousands of rows every twentieth.
  const shape = (node = document.querySelector("main .page")) => {
    const lines = [];
    const some = rows.length > 1000 ? 20 : 1;
    let row = 0;
    const walk = (node, depth) => {
      let text = "";
      const flush = () => {
        if (text !== "") lines.push(`${" ".repeat(depth)}${JSON.stringify(text)}`);
        text = "";
      };
      for (const child of node.childNodes) {
        if (child.nodeType === Node.TEXT_NODE) text += child.data;
        if (child.nodeType !== Node.ELEMENT_NODE) continue;
        if (child.localName === "tr" && row++ % some !== 0) continue;
        flush();
        // What a field holds is compared as what it is, not as what it began with.
        const attributes = [...child.attributes].filter(({ name }) => !["value", "checked", "selected"].includes(name));
        const written = attributes.map(({ name, value }) => `${name}=${name === "class" ? value.split(/\s+/).sort().join(" ") : value}`);
        const state = [child.checked && "is checked", child.selected && "is selected"].filter(Boolean);
        lines.push(`${" ".repeat(depth)}<${[child.localName, ...written.sort(), ...state].join(" ")}>`);
        walk(child, depth + 1);
      }
      flush();
    };
    walk(node, 0);
    return lines.join("\n");
  };

  // This page as another page that loads `script` instead of the app, with nothing yet on its screen.
  const frameFor = (script) => {
    const copy = document.documentElement.cloneNode(true);
    copy.querySelectorAll('link[rel="modulepreload"]').forEach((link) => link.remove());
    copy.querySelector('script[src="/start.js"]').setAttribute("src", script);
    copy.querySelectorAll("main, #announce-polite").forEach((element) => element.replaceChildren());
    return `<!doctype html>${copy.outerHTML}`;
  };

  const isReady = () => {
    const started = document.querySelector('script[src="/start.js"]') !== null || "ready" in document.documentElement.dataset;
    return started && document.querySelector('nav a[href$="/invoices"]') !== null && byId("fallback") === null;
  };

  // Until this is seen, if it is known what, and nothing changes any more.
  const settle = async (expected) => {
    for (let left = 1000; expected !== undefined && signature() !== expected && left > 0; left--) await frame();
    let calm = 0;
    const enough = expected === undefined ? 20 : 5;
    for (let before = ""; calm < enough; ) {
      await frame();
      const now = signature();
      calm = now === before && rows.length > 0 ? calm + 1 : 0;
      before = now;
    }
  };

  // Does a step and tells what is then to be seen.
  const rehearse = async (at, expected) => {
    await steps[at].act();
    await settle(expected);
    return { signature: signature(), shape: shape() };
  };

  // Does a step and gives back how many milliseconds it took until `expected` was seen.
  const measure = async (at, expected) => {
    // Nobody presses in step with the display.
    await frame();
    await later(20 + Math.random() * 17);
    const start = performance.now();
    const acted = steps[at].act();
    do {
      await frame();
      if (performance.now() - start > 25_000) throw new Error(`${steps[at].name}: not ${expected}, but ${signature()}`);
    } while (signature() !== expected);
    await frame();
    const lasted = performance.now() - start;
    await acted;
    return lasted;
  };

  // Scrolls down by a window in each frame; how long each frame took.
  const scroll = async () => {
    scrollTo(0, 0);
    await later(200);
    const frames = [];
    for (let before = await frame(); frames.length < SCROLL_FRAMES; ) {
      scrollBy({ top: innerHeight, behavior: "instant" });
      const now = await frame();
      frames.push(now - before);
      before = now;
    }
    return frames;
  };

  return { names: () => steps.map(({ name }) => name), isReady, frameFor, rehearse, measure, scroll };
})();
