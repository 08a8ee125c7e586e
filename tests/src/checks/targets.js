// What one has to hit, with a mouse or a finger (WCAG 2.2, 2.5.8 and 2.5.5).

// `spaced`: what is too small may still be hit where nothing else is near, which only the criterion for mice grants.
function findings(least, spaced) {
  const targets = controls().filter((element) => !inSentence(element) && !aside(element));
  const boxes = targets.map((element) => body(element).getBoundingClientRect());
  return targets.flatMap((element, place) => {
    const { width, height } = boxes[place];
    // Sizes in rem come out a hair off.
    const large = width >= least - 0.1 && height >= least - 0.1;
    const near = boxes.filter((_, other) => other !== place && layer(targets[other]) === layer(element));
    if (large || (spaced && alone(boxes[place], near, least))) return [];
    return [`${where(element)} is ${width.toFixed(1)} by ${height.toFixed(1)}, not ${least}`];
  });
}

// Whether a circle of this width around its middle touches nothing else one could hit.
function alone(box, near, width) {
  const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
  return near.every((other) => {
    const across = Math.max(other.left - x, 0, x - other.right);
    const down = Math.max(other.top - y, 0, y - other.bottom);
    return Math.hypot(across, down) >= width / 2;
  });
}

// The bar it stands in, which lies over whatever has been scrolled below it.
function layer(element) {
  for (let at = element; at; at = at.parentElement) {
    if (["fixed", "sticky"].includes(getComputedStyle(at).position)) return at;
  }
  return null;
}

// A link within a sentence is as high as its line: both criteria leave it out.
function inSentence(element) {
  if (!element.matches("a, button") || !getComputedStyle(element).display.startsWith("inline")) return false;
  const sentence = element.closest("p, li, dd, td");
  const around = (sentence && plain(text(sentence)).length) ?? 0;
  return !element.matches(".button") && around > plain(text(element)).length;
}

// Out of the window until it has the focus.
function aside(element) {
  return element.getBoundingClientRect().bottom <= 0 && scrollY === 0;
}
