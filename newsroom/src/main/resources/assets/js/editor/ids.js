// Permanent ids of blocks: each block gets one when it is made, and no two have the same.
import { Plugin } from 'prosemirror-state';

const FORM = /^[A-Za-z0-9_-]{1,64}$/;

export function freshId() {
  const bytes = crypto.getRandomValues(new Uint8Array(9));
  return 'b' + Array.from(bytes, (byte) => byte.toString(36).padStart(2, '0')).join('');
}

/** Where ids are missing or stand twice; of two halves of a block the one with text keeps the id. */
function corrections(doc) {
  const first = new Map();
  const wrong = [];
  doc.forEach((node, offset) => {
    const id = node.attrs.id;
    if (!id || !FORM.test(id)) {
      wrong.push([offset, freshId()]);
      return;
    }
    const earlier = first.get(id);
    if (!earlier) {
      first.set(id, { node, offset });
    } else if (earlier.node.textContent === '' && earlier.node.isTextblock && node.textContent !== '') {
      wrong.push([earlier.offset, freshId()]);
      first.set(id, { node, offset });
    } else {
      wrong.push([offset, freshId()]);
    }
  });
  return wrong;
}

/** The same document with an id on each of its blocks. */
export const identified = (state) => {
  const tr = state.tr;
  corrections(state.doc).forEach(([offset, id]) => tr.setNodeAttribute(offset, 'id', id));
  return state.apply(tr);
};

export const blockIds = () =>
  new Plugin({
    appendTransaction(transactions, before, state) {
      if (!transactions.some((tr) => tr.docChanged)) return null;
      const wrong = corrections(state.doc);
      if (!wrong.length) return null;
      const tr = state.tr;
      wrong.forEach(([offset, id]) => tr.setNodeAttribute(offset, 'id', id));
      return tr;
    },
  });
