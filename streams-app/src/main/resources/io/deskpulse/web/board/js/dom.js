/**
 * The only place that makes elements. Text from events reaches the page through `textContent` alone, never as HTML; what is
 * unchanged is not written again, so that 2,000 agents cost no more than those who changed.
 */

const SVG = "http://www.w3.org/2000/svg";

/**
 * @param {string} tag
 * @param {Record<string, string>} [attributes]
 * @param {...(Node | string)} children strings become text
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const made = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    made.setAttribute(name, value);
  }
  made.append(...children);
  return made;
}

/** @param {string} name of a symbol of the page */
export function icon(name) {
  const drawn = document.createElementNS(SVG, "svg");
  drawn.setAttribute("class", "icon");
  drawn.setAttribute("aria-hidden", "true");
  const use = document.createElementNS(SVG, "use");
  use.setAttribute("href", `#icon-${name}`);
  drawn.append(use);
  return drawn;
}

/** @param {SVGElement} drawn an icon, to become another one */
export function setIcon(drawn, name) {
  const href = `#icon-${name}`;
  const use = drawn.firstElementChild;
  if (use.getAttribute("href") !== href) {
    use.setAttribute("href", href);
  }
}

/** @param {Element} node */
export function setText(node, text) {
  if (node.textContent !== text) {
    node.textContent = text;
  }
}

/** @param {Element} node; an absent value removes the attribute */
export function setAttribute(node, name, value) {
  if (value === undefined || value === null) {
    if (node.hasAttribute(name)) {
      node.removeAttribute(name);
    }
  } else if (node.getAttribute(name) !== String(value)) {
    node.setAttribute(name, String(value));
  }
}

/** @param {HTMLElement} node */
export function setHidden(node, hidden) {
  if (node.hidden !== hidden) {
    node.hidden = hidden;
  }
}

/** How far a bar is filled, 0 to 1; set by script, for the page's policy forbids style attributes. */
export function setFill(node, share) {
  const filled = `scaleX(${Math.min(1, Math.max(0, share)).toFixed(3)})`;
  if (node.style.transform !== filled) {
    node.style.transform = filled;
  }
}

/**
 * Brings children into an order with as few moves as possible. The node that holds the focus is never moved itself, since
 * that would take the focus from it.
 *
 * @param {Element} parent
 * @param {Element[]} wanted
 * @param {?Element} last stays behind all of them
 */
export function arrange(parent, wanted, first = parent.firstElementChild, last = null) {
  const kept = new Set(wanted);
  let cursor = first;
  for (const node of wanted) {
    while (cursor !== last && cursor && !kept.has(cursor)) {
      const gone = cursor;
      cursor = cursor.nextElementSibling;
      gone.remove();
    }
    if (node === cursor) {
      cursor = cursor.nextElementSibling;
    } else if (node.parentElement === parent && node.contains(document.activeElement)) {
      while (cursor && cursor !== node) {
        const moved = cursor;
        cursor = cursor.nextElementSibling;
        parent.insertBefore(moved, last);
      }
      cursor = node.nextElementSibling;
    } else {
      parent.insertBefore(node, cursor);
    }
  }
  while (cursor && cursor !== last) {
    const gone = cursor;
    cursor = cursor.nextElementSibling;
    gone.remove();
  }
}
