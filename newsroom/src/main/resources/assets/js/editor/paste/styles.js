// What the styles of a word processor say about a piece of text.
const LIST = /mso-list:\s*l\d/i;

/** Styles under another name and no scripts, so that the page's content security policy has nothing to refuse. */
export const harmless = (html) =>
  html
    .replace(/<(style|script)\b[\s\S]*?<\/\1\s*>/gi, '')
    .replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/([\s"'])(style|on[a-z]+)(\s*=)/gi, '$1data-$2$3'));

export const styleOf = (element) => element.getAttribute('data-style') ?? '';

export const isHidden = (element) => /display:\s*none|mso-hide:\s*all|mso-list:\s*ignore/i.test(styleOf(element));

/** The marks that an element puts on what is in it. */
export function marksOf(element) {
  const style = styleOf(element);
  const weight = /(?<![\w-])font-weight:\s*(\w+)/i.exec(style)?.[1];
  const slant = /(?<![\w-])font-style:\s*(\w+)/i.exec(style)?.[1];
  const level = /vertical-align:\s*(super|sub)\b/i.exec(style)?.[1];
  const name = element.localName;
  const marks = new Set();
  if (weight ? weight === 'bold' || weight === 'bolder' || weight >= 600 : name === 'b' || name === 'strong') {
    marks.add('strong');
  }
  if (slant ? slant !== 'normal' : name === 'i' || name === 'em') marks.add('em');
  if (name === 'sup' || level === 'super') marks.add('sup');
  if (name === 'sub' || level === 'sub') marks.add('sub');
  return marks;
}

/** Whether a paragraph of Word is an item of a list, and of which. */
export function wordItem(element) {
  if (!LIST.test(styleOf(element))) return null;
  const marker = Array.from(element.querySelectorAll('[data-style]')).find((e) => /mso-list:\s*ignore/i.test(styleOf(e)));
  return /^[\s\u00a0]*[\p{L}\d]{1,4}[.)]/u.test(marker?.textContent ?? '') ? 'ol' : 'ul';
}

/** The level of a heading of ours, or nothing: the headline is level 1, so what was first becomes second. */
export function headingLevel(element) {
  const level = /^h([1-6])$/.exec(element.localName)?.[1] ?? /mso(?:heading|title)(\d?)/i.exec(element.className)?.[1];
  if (level === undefined) return null;
  return Math.min(4, Math.max(2, Number(level || 1)));
}
