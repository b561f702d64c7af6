// Blocks as the API has them, and the document that is edited.
import { schema, isList } from 'stele/editor/schema';
import { plain, read, write } from 'stele/editor/markup';

const text = (value) => value ?? '';
const orNull = (value) => (value && value.trim() ? value : null);
const picture = (p) => ({ mediaId: p.mediaId, alt: text(p.alt), caption: text(p.caption), credit: text(p.credit) });
const pictureOf = (p) => ({ mediaId: p.mediaId, alt: p.alt, caption: orNull(p.caption), credit: orNull(p.credit) });

const readers = {
  paragraph: (b) => schema.nodes.paragraph.create({ id: b.id }, read(text(b.text))),
  heading: (b) => schema.nodes.heading.create({ id: b.id, level: b.level }, plain(text(b.text))),
  list: (b) =>
    schema.nodes[b.ordered ? 'numbers' : 'bullets'].create(
      { id: b.id },
      (b.items.length ? b.items : ['']).map((item) => schema.nodes.item.create(null, read(item))),
    ),
  quote: (b) =>
    schema.nodes.quote.create(
      { id: b.id, speaker: text(b.speaker), role: text(b.role), originalLocale: text(b.originalLocale) },
      read(text(b.text)),
    ),
  image: (b) => schema.nodes.image.create({ id: b.id, ...picture(b) }),
  gallery: (b) => schema.nodes.gallery.create({ id: b.id, images: b.images.map(picture) }),
  button: (b) => schema.nodes.button.create({ id: b.id, label: text(b.label), href: text(b.href) }),
  embed: (b) => schema.nodes.embed.create({ id: b.id, provider: text(b.provider), url: text(b.url) }),
};

const items = (node) => {
  const all = [];
  node.forEach((item) => all.push(write(item.content)));
  return all.filter((item) => item.trim());
};

const writers = {
  paragraph: (n) => ({ type: 'paragraph', text: write(n.content) }),
  heading: (n) => ({ type: 'heading', level: n.attrs.level, text: n.textContent }),
  bullets: (n) => ({ type: 'list', ordered: false, items: items(n) }),
  numbers: (n) => ({ type: 'list', ordered: true, items: items(n) }),
  quote: (n) => ({
    type: 'quote',
    text: write(n.content),
    speaker: orNull(n.attrs.speaker),
    role: orNull(n.attrs.role),
    originalLocale: orNull(n.attrs.originalLocale),
  }),
  image: (n) => ({ type: 'image', ...pictureOf(n.attrs) }),
  gallery: (n) => ({ type: 'gallery', images: n.attrs.images.map(pictureOf) }),
  button: (n) => ({ type: 'button', label: n.attrs.label, href: n.attrs.href }),
  embed: (n) => ({ type: 'embed', provider: n.attrs.provider, url: n.attrs.url }),
};

/** A document of the blocks; one empty paragraph when there are none, to write in. */
export function toDocument(blocks) {
  const nodes = blocks.map((block) => readers[block.type](block));
  return schema.nodes.doc.create(null, nodes.length ? nodes : [schema.nodes.paragraph.create()]);
}

/** The block of a node, with its id. */
export function toBlock(node) {
  const { type, ...fields } = writers[node.type.name](node);
  return { id: node.attrs.id, type, ...fields };
}

/** The blocks of a document; what holds nothing yet is not one. */
export function toBlocks(doc) {
  const blocks = [];
  doc.forEach((node) => {
    if (!isEmpty(node)) blocks.push(toBlock(node));
  });
  return blocks;
}

/** Whether a node has nothing in it that would be lost. */
export function isEmpty(node) {
  if (node.isTextblock && node.type !== schema.nodes.quote) return !node.textContent.trim();
  if (isList(node)) return items(node).length === 0;
  const a = node.attrs;
  switch (node.type) {
    case schema.nodes.quote:
      return !node.textContent.trim() && !a.speaker && !a.role;
    case schema.nodes.gallery:
      return a.images.length === 0;
    case schema.nodes.button:
      return !a.label && !a.href;
    case schema.nodes.embed:
      return !a.url;
    default:
      return false;
  }
}
