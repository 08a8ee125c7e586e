// All that is written, and how well it stands out from what is behind it.

function findings(least) {
  const found = [];
  for (const element of everything()) {
    if (element.closest(":disabled, [aria-disabled=true], svg")) continue;
    const ratio = contrast(over(faded(element), ground(element)), ground(element));
    // Measured in eighths of a bit, colours come out a hair off.
    if (written(element) && ratio < least - 0.01) found.push(`${where(element)} has a contrast of ${ratio.toFixed(2)}, not ${least}`);
  }
  return found;
}

function written(element) {
  if (element.matches(FIELDS)) return element.matches("select") || (element.value || element.placeholder) !== "";
  return [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== "");
}

function faded(element) {
  const colour = [...rgba(getComputedStyle(element).color)];
  for (let at = element; at; at = at.parentElement) colour[3] *= parseFloat(getComputedStyle(at).opacity);
  return colour;
}
