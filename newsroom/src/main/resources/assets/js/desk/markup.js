// Sentences between their written form, with tags and entities, and what a person sees: words and tags that are whole.
const TAG = /<\/?[a-zA-Z][^<>]*>/g;

// Whether the text of this segment has markup at all; elsewhere a bracket is a bracket.
export const isMarked = (format) => format === "MARKUP";

// [{ text }, { tag }, …] in order; texts with their entities resolved.
export function pieces(raw, marked) {
  if (!marked) {
    return raw ? [{ text: raw }] : [];
  }
  const found = [];
  let from = 0;
  for (const match of raw.matchAll(TAG)) {
    add(found, raw.slice(from, match.index));
    found.push({ tag: match[0] });
    from = match.index + match[0].length;
  }
  add(found, raw.slice(from));
  return found;
}

function add(found, raw) {
  if (raw) {
    found.push({ text: unescape(raw) });
  }
}

function unescape(raw) {
  const area = document.createElement("textarea");
  // A line break at the very beginning would be dropped by the parser.
  area.innerHTML = `.${raw.replaceAll("<", "&lt;")}`;
  return area.value.slice(1);
}

export function escape(text, marked) {
  return marked ? text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;") : text;
}

const element = (tag) => tag.replace(/^<\/?|[\s/>].*$/gs, "").toLowerCase();

const isEnd = (tag) => tag.startsWith("</");

let called = () => undefined;

// How people call elements, in their language; to be told before the first chip is made.
export function nameTags(words) {
  called = words;
}

// What stands on the chip of a tag.
export function label(tag) {
  const name = element(tag);
  const word = called(name) ?? name;
  return name === "br" ? "↵" : isEnd(tag) ? `/${word}` : word;
}

// Tags as they are put in: an opening tag with its end, where both are among them, else one alone.
export function pairs(tags) {
  const left = [...tags];
  const paired = [];
  while (left.length) {
    const tag = left.shift();
    const end = isEnd(tag) ? -1 : left.indexOf(`</${element(tag)}>`);
    paired.push(end < 0 ? [tag] : [tag, ...left.splice(end, 1)]);
  }
  return paired;
}

export function tagsOf(raw, marked) {
  return pieces(raw, marked).flatMap((piece) => (piece.tag ? [piece.tag] : []));
}

// Those of the wanted tags that are not among the present ones, each as often as it is missing.
export function missing(wanted, present) {
  const left = [...present];
  return wanted.filter((tag) => {
    const at = left.indexOf(tag);
    if (at >= 0) {
      left.splice(at, 1);
    }
    return at < 0;
  });
}
