// How the page looks to somebody: which colours stand on which, what has a shape. For the checks, after sight.js.

const brush = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true });
const known = new Map();

// Any colour of CSS as red, green, blue (0 to 255) and how much it covers (0 to 1).
function rgba(colour) {
  if (!known.has(colour)) {
    brush.clearRect(0, 0, 1, 1);
    brush.fillStyle = colour;
    brush.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
    known.set(colour, [red, green, blue, alpha / 255]);
  }
  return known.get(colour);
}

function over(top, below) {
  const cover = top[3];
  return [0, 1, 2].map((part) => top[part] * cover + below[part] * (1 - cover)).concat(1);
}

// What lies behind an element's own text.
function ground(element) {
  const layers = [];
  for (let at = element; at; at = at.parentElement) {
    const layer = rgba(getComputedStyle(at).backgroundColor);
    if (layer[3] > 0) layers.push(layer);
    if (layer[3] === 1) break;
  }
  return layers.reduceRight((below, layer) => over(layer, below), [255, 255, 255, 1]);
}

// What lies behind the element itself.
function behind(element) {
  return element.parentElement ? ground(element.parentElement) : [255, 255, 255, 1];
}

function luminance(colour) {
  const [red, green, blue] = colour.slice(0, 3).map((part) => {
    const value = part / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one, two) {
  const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

const SIDES = ["Top", "Right", "Bottom", "Left"];

// The sides of an element's border that one can tell from what is behind it by at least this contrast.
function edges(element, least) {
  const style = getComputedStyle(element);
  return SIDES.filter((side) => {
    if (style[`border${side}Style`] === "none" || parseFloat(style[`border${side}Width`]) === 0) return false;
    return contrast(over(rgba(style[`border${side}Color`]), behind(element)), behind(element)) >= least;
  });
}

function outlined(element, least) {
  const style = getComputedStyle(element);
  return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) > 0
    && contrast(over(rgba(style.outlineColor), behind(element)), behind(element)) >= least;
}

// Whether an element's surface can be told from what is behind it by at least this contrast.
function filled(element, least) {
  const own = rgba(getComputedStyle(element).backgroundColor);
  return own[3] > 0 && contrast(over(own, behind(element)), behind(element)) >= least;
}

// Seen by somebody, now or after scrolling: not hidden, not in something closed, not for readers only.
function visible(element) {
  return shown(element) && element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    && !element.closest("[inert]") && !forReaders(element) && front(element);
}

// There for readers only: cut down to nothing, or inside something that is.
function forReaders(element) {
  for (let at = element; at && at !== document.body; at = at.parentElement) {
    if (unseen(at) || getComputedStyle(at).clipPath.startsWith("inset(50%")) return true;
  }
  return false;
}

// While a question has to be answered, what lies behind it cannot be used.
function front(element) {
  const asks = [...document.querySelectorAll("dialog:modal")].pop();
  return !asks || asks.contains(element);
}

function everything() {
  return [...document.body.querySelectorAll("*")].filter(visible);
}

// What one can press or fill in.
function controls() {
  return everything().filter((element) => element.matches(`${PRESSABLE}, ${FIELDS}`));
}

// What one sees of a control: a radio button or a box belongs to its label.
function body(element) {
  const box = element.type === "radio" || element.type === "checkbox";
  return (box && element.labels[0]) || element;
}

// An element as one would name it to whoever has to mend it.
function where(element) {
  const name = element.tagName.toLowerCase();
  const classes = [...element.classList].map((name) => `.${name}`).join("");
  const words = plain(element.textContent || element.value || "").slice(0, 40);
  return `${name}${classes}${words ? ` "${words}"` : ""}`;
}
