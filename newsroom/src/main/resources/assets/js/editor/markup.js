// Inline markup: the HTML of a text field of the API, and what it is in the editor.
import { DOMParser as Reader, Fragment } from 'prosemirror-model';
import { schema } from 'stele/editor/schema';

const reader = Reader.fromSchema(schema);

/** The inline content that a marked text stands for. */
export function read(html) {
  const body = new DOMParser().parseFromString(`<body>${html}`, 'text/html').body;
  const holder = schema.nodes.paragraph.create();
  return reader.parse(body, { topNode: holder, preserveWhitespace: 'full' }).content;
}

/** Inline content as a marked text. */
export function write(content) {
  let html = '';
  let open = [];
  content.forEach((node) => {
    let common = 0;
    while (common < open.length && common < node.marks.length && open[common].eq(node.marks[common])) common++;
    html += closing(open.slice(common));
    html += node.marks.slice(common).map(opening).join('');
    open = node.marks.slice();
    html += node.isText ? escaped(node.text) : '<br>';
  });
  return html + closing(open);
}

const closing = (marks) => marks.map((mark) => `</${tag(mark)}>`).reverse().join('');
const opening = (mark) =>
  mark.type === schema.marks.link ? `<a href="${escaped(mark.attrs.href, true)}">` : `<${tag(mark)}>`;
const tag = (mark) => (mark.type === schema.marks.link ? 'a' : mark.type.name);

function escaped(text, quoted = false) {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
  return quoted ? safe.replace(/"/g, '&quot;') : safe;
}

/** Inline content without any markup, as headings are. */
export const plain = (text) => (text ? Fragment.from(schema.text(text)) : Fragment.empty);
