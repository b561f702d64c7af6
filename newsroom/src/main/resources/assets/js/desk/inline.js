// A sentence as a document of ProseMirror: words, and tags that are one piece each.
import { Schema } from "prosemirror-model";
import { escape, label, pieces } from "stele/desk/markup";

export const schema = new Schema({
  nodes: {
    doc: { content: "inline*" },
    text: { group: "inline" },
    tag: {
      group: "inline",
      inline: true,
      atom: true,
      selectable: true,
      attrs: { raw: {} },
      leafText: (node) => label(node.attrs.raw),
      toDOM: (node) => ["span", { class: "tag", "data-tag": node.attrs.raw, title: node.attrs.raw }, label(node.attrs.raw)],
      parseDOM: [{ tag: "span[data-tag]", getAttrs: (dom) => ({ raw: dom.dataset.tag }) }],
    },
  },
});

export function nodes(raw, marked) {
  return pieces(raw, marked).map((piece) => (piece.tag ? schema.node("tag", { raw: piece.tag }) : schema.text(piece.text)));
}

export function tagsIn(doc) {
  const found = [];
  doc.descendants((node) => {
    if (node.type === schema.nodes.tag) {
      found.push(node.attrs.raw);
    }
  });
  return found;
}

// The written form of the document.
export function rawOf(doc, marked) {
  let raw = "";
  doc.forEach((node) => {
    raw += node.isText ? escape(node.text, marked) : node.attrs.raw;
  });
  return raw;
}

// From a place in the written form to one in the document.
export function offsetOf(doc, offset, marked) {
  let written = 0;
  let position = 0;
  doc.forEach((node) => {
    for (const piece of node.isText ? node.text.split("") : [node]) {
      if (written >= offset) {
        return;
      }
      written += node.isText ? escape(piece, marked).length : node.attrs.raw.length;
      position += 1;
    }
  });
  return position;
}

// A written form as we would write it: others may have written a letter as an entity.
export function normal(raw, marked) {
  return rawOf(schema.node("doc", null, nodes(raw, marked)), marked);
}

// Whether the server, which composes letters and strips spaces at the edges, would keep both as the same.
export function alike(one, other) {
  return one.normalize("NFC").trim() === other.normalize("NFC").trim();
}
