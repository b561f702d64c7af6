// What a text may consist of: the blocks and the inline markup that the content API takes, and nothing else.
import { Schema } from 'prosemirror-model';
import { isAllowed } from 'stele/editor/links';

const id = { id: { default: null } };
const idOf = (element) => ({ id: element.getAttribute('data-block') });
const idTo = (node) => (node.attrs.id ? { 'data-block': node.attrs.id } : {});

const objectOf = (element) => {
  try {
    return JSON.parse(element.getAttribute('data-fields'));
  } catch {
    return false;
  }
};

const linkOf = (element) => {
  const href = element.getAttribute('href');
  return isAllowed(href) && { href };
};

/** A block that is not running text: its fields are written in its own view. */
const object = (name, fields) => ({
  group: 'block',
  atom: true,
  selectable: true,
  isolating: true,
  attrs: { ...id, ...fields },
  parseDOM: [{ tag: `div[data-object="${name}"]`, getAttrs: objectOf }],
  toDOM: (node) => ['div', { 'data-object': name, 'data-fields': JSON.stringify(node.attrs) }],
});

const list = (tag) => ({
  group: 'block',
  content: 'item+',
  attrs: id,
  parseDOM: [{ tag, getAttrs: idOf }],
  toDOM: (node) => [tag, idTo(node), 0],
});

const plainMark = (tag, more = []) => ({
  parseDOM: [{ tag }, ...more.map((other) => ({ tag: other }))],
  toDOM: () => [tag, 0],
});

const picture = { mediaId: { default: '' }, alt: { default: '' }, caption: { default: '' }, credit: { default: '' } };

export const schema = new Schema({
  nodes: {
    doc: { content: 'block+' },
    paragraph: {
      group: 'block',
      content: 'inline*',
      attrs: id,
      parseDOM: [{ tag: 'p', getAttrs: idOf }],
      toDOM: (node) => ['p', idTo(node), 0],
    },
    heading: {
      group: 'block',
      content: 'text*',
      marks: '',
      defining: true,
      attrs: { ...id, level: { default: 2 } },
      parseDOM: [2, 3, 4].map((level) => ({
        tag: `h${level}`,
        getAttrs: (element) => ({ ...idOf(element), level }),
      })),
      toDOM: (node) => [`h${node.attrs.level}`, idTo(node), 0],
    },
    bullets: list('ul'),
    numbers: list('ol'),
    item: { content: 'inline*', defining: true, parseDOM: [{ tag: 'li' }], toDOM: () => ['li', 0] },
    quote: {
      group: 'block',
      content: 'inline*',
      defining: true,
      attrs: { ...id, speaker: { default: '' }, role: { default: '' }, originalLocale: { default: '' } },
      parseDOM: [
        {
          tag: 'blockquote',
          getAttrs: (element) => ({ ...idOf(element), ...(objectOf(element) || {}) }),
        },
      ],
      toDOM: (node) => ['blockquote', { ...idTo(node), 'data-fields': JSON.stringify(node.attrs) }, 0],
    },
    image: object('image', picture),
    gallery: object('gallery', { images: { default: [] } }),
    button: object('button', { label: { default: '' }, href: { default: '' } }),
    embed: object('embed', { provider: { default: 'youtube' }, url: { default: '' } }),
    text: { group: 'inline' },
    br: {
      inline: true,
      group: 'inline',
      selectable: false,
      parseDOM: [{ tag: 'br' }],
      toDOM: () => ['br'],
      leafText: () => '\n',
    },
  },
  marks: {
    link: {
      inclusive: false,
      attrs: { href: {} },
      parseDOM: [{ tag: 'a[href]', getAttrs: linkOf }],
      toDOM: (mark) => ['a', { href: mark.attrs.href }, 0],
    },
    strong: plainMark('strong', ['b']),
    em: plainMark('em', ['i']),
    sup: { ...plainMark('sup'), excludes: 'sub sup' },
    sub: { ...plainMark('sub'), excludes: 'sub sup' },
  },
});

/** The kinds of block whose text is written in place. */
export const isList = (node) => node.type === schema.nodes.bullets || node.type === schema.nodes.numbers;
