// What moves, for people whom motion makes ill.

const LONGEST = 1;

// Listens from now on to everything that begins to move, also while nobody looks.
function listen() {
  if (window.saldoMoved) return;
  window.saldoMoved = [];
  const note = (event) => {
    const pseudo = event.pseudoElement || null;
    const longest = event.type === "transitionrun"
      ? lasting(getComputedStyle(event.target, pseudo), "transition")
      : lasting(getComputedStyle(event.target, pseudo), "animation");
    if (longest > LONGEST) saldoMoved.push(`${event.type} of ${event.propertyName ?? event.animationName} on ${where(event.target)}`);
  };
  addEventListener("transitionrun", note, true);
  addEventListener("animationstart", note, true);
  const scroll = Element.prototype.scrollIntoView;
  Element.prototype.scrollIntoView = function (how) {
    if (how?.behavior === "smooth") saldoMoved.push(`smooth scrolling to ${where(this)}`);
    return scroll.call(this, how);
  };
}

// In milliseconds; without the time before it begins, during which nothing moves.
function lasting(style, kind) {
  const idle = kind === "transition" ? style.transitionProperty === "none" : style.animationName === "none";
  const times = style[`${kind}Duration`].split(",").map((time) => parseFloat(time) * (time.trim().endsWith("ms") ? 1 : 1000));
  return idle ? 0 : Math.max(...times);
}

function findings() {
  const found = window.saldoMoved?.splice(0) ?? [];
  for (const animation of document.getAnimations()) {
    const { duration, iterations } = animation.effect.getComputedTiming();
    if (duration * iterations > LONGEST) found.push(`${where(animation.effect.target)} moves`);
  }
  for (const element of [document.documentElement, ...everything()]) {
    for (const pseudo of [null, "::before", "::after"]) {
      const style = getComputedStyle(element, pseudo);
      if (lasting(style, "transition") > LONGEST) found.push(`${where(element)} would change slowly`);
      if (lasting(style, "animation") > LONGEST) found.push(`${where(element)} would move`);
      if (pseudo === null && style.scrollBehavior === "smooth") found.push(`${where(element)} would scroll slowly`);
    }
  }
  return found;
}
