// Notes beside blocks: what a save was refused for, and what the house rules found.
import { Plugin, PluginKey } from 'prosemirror-state';
import { Decoration, DecorationSet } from 'prosemirror-view';
import { currentBlock } from 'stele/editor/commands';
import { element, word } from 'stele/editor/words';

const key = new PluginKey('notes');

/** A list of notes as people read it; a sign and a word tell the kind, not its colour alone. */
export const noteList = (notes) =>
  element(
    'ul',
    { class: 'notes', contenteditable: 'false' },
    ...notes.map((note) =>
      element(
        'li',
        { class: `note ${note.error ? 'note-error' : note.blocking ? 'note-blocking' : 'note-warning'}` },
        element('strong', {}, word(note.error ? 'note-error' : note.blocking ? 'note-blocking' : 'note-warning')),
        ` ${note.message}`,
      ),
    ),
  );

function decorate(state, notes) {
  const decorations = [];
  const current = currentBlock(state);
  const { firstChild, childCount } = state.doc;
  if (childCount === 1 && firstChild.type.name === 'paragraph' && firstChild.content.size === 0) {
    const invitation = { class: 'is-empty', 'data-invitation': word('invitation') };
    decorations.push(Decoration.node(0, firstChild.nodeSize, invitation));
  }
  state.doc.forEach((node, offset, index) => {
    const mine = notes.get(node.attrs.id) ?? [];
    const classes = [
      current?.index === index ? 'is-current' : '',
      mine.some((note) => note.error) ? 'is-refused' : '',
    ].filter(Boolean);
    const end = offset + node.nodeSize;
    if (classes.length || mine.length) {
      decorations.push(Decoration.node(offset, end, { class: classes.join(' ') }, { notes: mine }));
    }
    if (mine.length) {
      const text = JSON.stringify(mine);
      decorations.push(Decoration.widget(end, () => noteList(mine), { side: -1, key: node.attrs.id + text }));
    }
  });
  return DecorationSet.create(state.doc, decorations);
}

export const blockNotes = () =>
  new Plugin({
    key,
    state: {
      init: () => new Map(),
      apply: (tr, notes) => tr.getMeta(key) ?? notes,
    },
    props: { decorations: (state) => decorate(state, key.getState(state)) },
  });

/** Shows notes by the ids of blocks in place of those that were shown. */
export const showNotes = (view, notes) => view.dispatch(view.state.tr.setMeta(key, notes).setMeta('addToHistory', false));
