// In the system's few colours: surfaces and shadows are gone, and what was told by them alone with them.

// What has a shape in ordinary colours: a surface of its own, a border, a shadow.
function remember() {
  const shaped = everything().filter((element) => !element.closest("svg") && !element.closest("[aria-hidden=true]"))
    .filter((element) => filled(element, 1.02) || edges(element, 1.1).length > 0 || getComputedStyle(element).boxShadow !== "none");
  window.saldoShaped = new Set(shaped);
}

function findings() {
  const found = [];
  for (const element of saldoShaped) {
    if (visible(element) && !keepsShape(element)) found.push(`nothing shows the shape of ${where(element)}`);
  }
  for (const element of chosen()) {
    const other = peer(element);
    if (other && look(element) === look(other)) found.push(`nothing but colour tells that ${where(element)} is the one chosen`);
  }
  for (const element of everything()) {
    if (pictured(element)) found.push(`only a background picture shows ${where(element)}`);
  }
  return found;
}

function keepsShape(element) {
  const underlined = getComputedStyle(element).textDecorationLine.includes("underline");
  return edges(element, 3).length > 0 || outlined(element, 3) || filled(element, 3) || underlined;
}

// What is chosen, or where one is.
function chosen() {
  const marked = "[aria-current]:not([aria-current=false]), [aria-selected=true], [aria-pressed=true], [aria-checked=true], input:checked";
  return everything().filter((element) => element.matches(marked));
}

// One like it that is not chosen.
function peer(element) {
  const same = (other) => other !== element && other.tagName === element.tagName && visible(other);
  if (element.matches("input")) {
    return [...document.querySelectorAll(`input[type=${element.type}]`)].find((other) => same(other) && !other.checked);
  }
  const set = element.parentElement.closest("nav, ul, ol, [role=tablist], [role=listbox], [role=radiogroup]");
  const mark = ["aria-current", "aria-selected", "aria-pressed", "aria-checked"].find((name) => element.hasAttribute(name));
  return [...(set?.querySelectorAll(element.tagName) ?? [])]
    .find((other) => same(other) && (!other.hasAttribute(mark) || other.getAttribute(mark) === "false"));
}

// How something looks, colours and surfaces left out.
function look(element) {
  const parts = body(element) === element ? [element] : [element, body(element)];
  return parts.flatMap((part) => [null, "::before", "::after"].map((pseudo) => {
    const style = getComputedStyle(part, pseudo);
    const borders = SIDES.map((side) => [style[`border${side}Style`], style[`border${side}Width`]]);
    const outline = style.outlineStyle === "none" ? "none" : [style.outlineStyle, style.outlineWidth];
    return JSON.stringify([style.content, borders, outline, style.fontWeight, style.fontStyle, style.textDecorationLine, style.transform]);
  })).concat(element.querySelectorAll("svg").length).join();
}

function pictured(element) {
  const style = getComputedStyle(element);
  const pictures = `${style.backgroundImage} ${style.maskImage} ${style.borderImageSource}`;
  return pictures.includes("url(") && text(element).trim() === "" && element.getAttribute("aria-hidden") !== "true";
}

// What is drawn and not written: where it stands, and what it is made of.
function drawings() {
  const drawn = everything().filter((element) => element.matches("svg, img, canvas"));
  return drawn.map((element) => {
    const box = element.getBoundingClientRect();
    const key = JSON.stringify([element.outerHTML, getComputedStyle(element).color, ground(element)]);
    return { element, key, where: where(element.parentElement), area: [box.x, box.y, box.width, box.height] };
  });
}
