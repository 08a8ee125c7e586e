// Where the keyboard stands, for somebody who looks for something. Stands on sight.js.

const STOPS = "a[href], button, input, select, textarea, summary, [tabindex]:not([tabindex='-1'])";

// What the Tab key can come to, in the order of the document.
function stops() {
  return [...document.querySelectorAll(STOPS)].filter((element) => shown(element) && !element.disabled && element.tabIndex >= 0);
}

// A ring of at least two pixels, around it or around what is drawn for it.
function ringed(element) {
  const drawn = [element, ...(element.labels ?? []), element.nextElementSibling, element.parentElement];
  return drawn.filter(Boolean).some((one) => {
    const style = getComputedStyle(one);
    return (style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2) || (one === element && style.boxShadow !== "none");
  });
}

// Whether a point of it is in the window, with nothing over it.
function uncovered(element) {
  const drawn = [element, ...(element.labels ?? [])];
  return drawn.flatMap((one) => [...one.getClientRects()]).some((box) => {
    const hit = document.elementFromPoint((box.left + box.right) / 2, (box.top + box.bottom) / 2);
    return hit !== null && drawn.some((one) => one === hit || one.contains(hit) || hit.contains(one));
  });
}

// What has the focus, and whether that is what is looked for.
function stop(kind, wanted) {
  const here = document.activeElement;
  const target = find(kind, wanted);
  const reached = target !== null && (here === target || [...(here.labels ?? [])].includes(target));
  if (here === document.body || here === null) return { reached: false, name: "", place: -1, ringed: true, uncovered: true };
  const all = stops();
  const group = (one) => target?.control?.type === "radio" && one.type === "radio" && one.name === target.control.name;
  return {
    reached,
    near: !reached && group(here),
    name: said(here),
    place: all.indexOf(here),
    kind: here.tagName === "A" ? "link" : here.matches("input:not([type=checkbox], [type=radio])") ? "field" : "button",
    ringed: ringed(here),
    uncovered: uncovered(here),
  };
}
