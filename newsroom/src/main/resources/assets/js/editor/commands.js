// What can be done with whole blocks; each is a ProseMirror command, so that every one can be undone.
import { Fragment } from 'prosemirror-model';
import { NodeSelection, TextSelection, Selection } from 'prosemirror-state';
import { splitBlock } from 'prosemirror-commands';
import { closeHistory } from 'prosemirror-history';
import { schema, isList } from 'stele/editor/schema';

// Each is a step of its own for undo, however fast one follows another.
const done = (dispatch, tr) => dispatch(closeHistory(tr).scrollIntoView());

/** The block that the cursor is in: its node, position and place among the others. */
export function currentBlock(state) {
  const { $from } = state.selection;
  const index = $from.index(0);
  if (index >= state.doc.childCount) return null;
  const node = state.doc.child(index);
  const from = startOf(state.doc, index);
  return { node, index, from, to: from + node.nodeSize };
}

/** Moves the block at one place to another, with the cursor in it: where it was, or at its beginning. */
export const moveTo = (index, to) => (state, dispatch) => {
  const { doc, selection } = state;
  if (index === to || index < 0 || to < 0 || index >= doc.childCount || to >= doc.childCount) return false;
  if (dispatch) {
    const node = doc.child(index);
    const from = startOf(doc, index);
    const target = to < index ? startOf(doc, to) : startOf(doc, to + 1) - node.nodeSize;
    const tr = state.tr.delete(from, from + node.nodeSize).insert(target, node);
    const within = selection.from >= from && selection.from < from + node.nodeSize;
    const inside = within ? selection.from - from : 1;
    tr.setSelection(
      node.isAtom ? NodeSelection.create(tr.doc, target) : TextSelection.near(tr.doc.resolve(target + inside)),
    );
    done(dispatch, tr);
  }
  return true;
};

function startOf(doc, index) {
  let at = 0;
  for (let i = 0; i < index; i++) at += doc.child(i).nodeSize;
  return at;
}

/** Moves the current block one place up (-1) or down (1). */
export const move = (by) => (state, dispatch) => {
  const block = currentBlock(state);
  return !!block && moveTo(block.index, block.index + by)(state, dispatch);
};

/** Takes the current block away; the last one leaves an empty paragraph. */
export function remove(state, dispatch) {
  const block = currentBlock(state);
  if (!block) return false;
  if (dispatch) {
    const tr =
      state.doc.childCount === 1
        ? state.tr.replaceWith(block.from, block.to, schema.nodes.paragraph.create())
        : state.tr.delete(block.from, block.to);
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(block.from, tr.doc.content.size)), -1));
    done(dispatch, tr);
  }
  return true;
}

/** Puts a block after the current one, or in its place when that is an empty paragraph. */
export const insert = (node) => (state, dispatch) => {
  const block = currentBlock(state);
  const blank = block && block.node.type === schema.nodes.paragraph && block.node.content.size === 0;
  const at = block ? (blank ? block.from : block.to) : state.doc.content.size;
  if (dispatch) {
    const tr = blank ? state.tr.replaceWith(block.from, block.to, node) : state.tr.insert(at, node);
    tr.setSelection(
      node.isAtom ? NodeSelection.create(tr.doc, at) : TextSelection.near(tr.doc.resolve(at + 1)),
    );
    done(dispatch, tr);
  }
  return true;
};

/** The text of the current block as a block of another kind. */
export const turnInto = (type, attrs = {}) => (state, dispatch) => {
  const block = currentBlock(state);
  if (!block || block.node.isAtom) return false;
  if (block.node.type === type && Object.entries(attrs).every(([k, v]) => block.node.attrs[k] === v)) return false;
  if (dispatch) {
    const inside = state.selection.from - block.from;
    const nodes = converted(block.node, type, { ...attrs, id: block.node.attrs.id });
    const tr = state.tr.replaceWith(block.from, block.to, nodes);
    tr.setSelection(TextSelection.near(tr.doc.resolve(Math.min(block.from + inside, tr.doc.content.size))));
    done(dispatch, tr);
  }
  return true;
};

function converted(node, type, attrs) {
  const parts = isList(node) ? node.content.content.map((item) => item.content) : [node.content];
  if (type === schema.nodes.bullets || type === schema.nodes.numbers) {
    return type.create(attrs, parts.map((part) => schema.nodes.item.create(null, part)));
  }
  return parts.map((part, i) => type.create(i ? { ...attrs, id: null } : attrs, fitting(type, part)));
}

function fitting(type, content) {
  if (type !== schema.nodes.heading) return content;
  const text = content.textBetween(0, content.size, ' ', ' ');
  return text ? Fragment.from(schema.text(text)) : Fragment.empty;
}

/** Enter: a new paragraph after headings and quotes, a new item in lists, the end of a list on an empty item. */
export function split(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!($from.parent.isTextblock)) return false;
  const type = $from.parent.type;
  if (type === schema.nodes.item) {
    return empty && $from.parent.content.size === 0 ? leaveList(state, dispatch) : splitBlock(state, dispatch);
  }
  if (type === schema.nodes.paragraph) return splitBlock(state, dispatch);
  if (dispatch) {
    const tr = state.tr.deleteSelection();
    tr.split(tr.selection.from, 1, [{ type: schema.nodes.paragraph }]);
    done(dispatch, tr);
  }
  return true;
}

/** Ends the list at the empty item that the cursor is in: what follows is a list of its own. */
export function leaveList(state, dispatch) {
  const block = currentBlock(state);
  if (!block || !isList(block.node)) return false;
  if (dispatch) {
    const at = state.selection.$from.index(1);
    const items = block.node.content.content;
    const part = (some, attrs) => (some.length ? [block.node.type.create(attrs, some)] : []);
    const before = part(items.slice(0, at), block.node.attrs);
    const paragraph = schema.nodes.paragraph.create(null, items[at].content);
    const after = part(items.slice(at + 1), { id: null });
    const tr = state.tr.replaceWith(block.from, block.to, [...before, paragraph, ...after]);
    const start = block.from + before.reduce((size, node) => size + node.nodeSize, 0);
    tr.setSelection(TextSelection.create(tr.doc, start + 1));
    done(dispatch, tr);
  }
  return true;
}

/** Backspace at the start of an item, a heading or a quote makes a paragraph of it. */
export function plainBackwards(state, dispatch) {
  const { $from, empty } = state.selection;
  if (!empty || $from.parentOffset > 0) return false;
  if ($from.parent.type === schema.nodes.item && $from.index(1) === 0) return leaveList(state, dispatch);
  const type = $from.parent.type;
  if (type !== schema.nodes.heading && type !== schema.nodes.quote) return false;
  return turnInto(schema.nodes.paragraph)(state, dispatch);
}
