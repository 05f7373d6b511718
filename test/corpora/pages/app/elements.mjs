/** One way of writing elements for every framework: `el(tag, properties, ...children)`. */

/** Children as a flat list without the holes that conditions leave. */
export function childrenOf(children) {
  return children
    .flat(Number.POSITIVE_INFINITY)
    .filter((child) => child !== null && child !== undefined && child !== false);
}

/** Writes real elements at once; for libraries without a framework. */
export function documentElement(tag, properties, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties ?? {})) setProperty(node, name, value);
  node.append(...childrenOf(children));
  return node;
}

/** Properties a custom element takes as values, not as text. */
const AS_PROPERTY = new Set(['checked', 'disabled', 'items', 'isOpen', 'buttons', 'inputs', 'backdropDismiss']);

function setProperty(node, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name === 'style') setStyle(node.style, value);
  else if (name.startsWith('on')) node.addEventListener(name.slice(2).toLowerCase(), value);
  else if (AS_PROPERTY.has(name)) node[name] = value;
  else node.setAttribute(name, value === true ? '' : String(value));
}

/** Custom properties cannot be assigned like the others. */
function setStyle(style, values) {
  for (const [name, value] of Object.entries(values)) {
    if (name.startsWith('--')) style.setProperty(name, value);
    else style[name] = value;
  }
}
