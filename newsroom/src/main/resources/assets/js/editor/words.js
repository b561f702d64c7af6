// The words of the interface that scripts need; the page brings them in the person's language.
let words = {};

export const learn = (given) => {
  words = given;
};

/** The word of a key, with {0}, {1} … filled in. */
export const word = (key, ...values) =>
  (words[key] ?? key).replace(/\{(\d)\}/g, (whole, index) => values[index] ?? whole);

/** An element with attributes and children; the short way to build what is not in the page yet. */
export function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

let last = 0;
export const uniqueId = (prefix) => `${prefix}-${++last}`;
