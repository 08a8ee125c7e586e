// Where the Tab key leads.

// Everything it has to lead to, in the order of the page.
function stops() {
  const focusable = "a[href], button, input, select, textarea, summary, iframe, [contenteditable], [tabindex]";
  return [...document.querySelectorAll(focusable)].filter((element) => visible(element) && !element.disabled && element.tabIndex >= 0 && speaksForGroup(element));
}

// Of radio buttons that belong together only one is a stop: the chosen one, or the first.
function speaksForGroup(element) {
  if (element.type !== "radio") return true;
  const group = [...document.getElementsByName(element.name)].filter(visible);
  return element === (group.find((one) => one.checked) ?? group[0]);
}

// Back to the top; gives the number of stops to come.
function begin() {
  window.saldoStops = stops();
  document.body.tabIndex = -1;
  document.body.focus({ preventScroll: true });
  document.body.removeAttribute("tabindex");
  scrollTo(0, 0);
  return saldoStops.length;
}

// Which stop has the focus: its place, or the name of what has it and should not, or nothing.
function at() {
  const active = document.activeElement;
  if (!active || active === document.body || active === document.documentElement) return null;
  const place = saldoStops.indexOf(active);
  return place >= 0 ? place : where(active);
}

// What shows the focus: the control, or what stands around it.
function bearer() {
  let element = document.activeElement;
  while (element && !ring(element)) element = element.parentElement;
  return element ?? document.activeElement;
}

function ring(element) {
  const style = getComputedStyle(element);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
}

// The stop that has the focus: its name, its kind, whether a ring is asked for, and where.
function stop() {
  const active = document.activeElement;
  const box = bearer().getBoundingClientRect();
  const pieces = bearer().getClientRects().length;
  const kind = [];
  for (let element = active; element && element !== document.body; element = element.parentElement) {
    kind.push(`${element.tagName}.${element.className}${element.hasAttribute("aria-current") ? "!" : ""}${element.checked ? "!" : ""}`);
  }
  return { where: where(active), kind: kind.join(" < "), ring: ring(bearer()), area: [box.x, box.y, box.width, box.height], pieces, window: [innerWidth, innerHeight] };
}

// What lies over the stop that has the focus; nothing, where all of it in the window can be seen.
function covered() {
  const active = document.activeElement;
  const shape = body(active);
  const box = shape.getBoundingClientRect();
  let seen = 0;
  for (const across of [0.02, 0.25, 0.5, 0.75, 0.98]) {
    for (const down of [0.05, 0.5, 0.95]) {
      const [x, y] = [box.left + box.width * across, box.top + box.height * down];
      if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) continue;
      seen += 1;
      const top = document.elementFromPoint(x, y);
      if (top && !top.contains(shape) && !shape.contains(top)) return `${where(active)} is covered by ${where(top)}`;
    }
  }
  return seen > 0 ? null : `${where(active)} is outside the window`;
}
