// The keyboard of the editor.
import { baseKeymap, chainCommands, toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { move, plainBackwards, remove, split } from 'stele/editor/commands';
import { editLink } from 'stele/editor/link-dialog';
import { schema } from 'stele/editor/schema';

function lineBreak(state, dispatch) {
  const { parent } = state.selection.$from;
  if (!parent.isTextblock || !parent.type.contentMatch.matchType(schema.nodes.br)) return false;
  dispatch?.(state.tr.replaceSelectionWith(schema.nodes.br.create()).scrollIntoView());
  return true;
}

export { lineBreak };

export const keys = () => [
  keymap({
    'Alt-ArrowUp': move(-1),
    'Alt-ArrowDown': move(1),
    'Mod-Shift-Backspace': remove,
    'Mod-z': undo,
    'Mod-y': redo,
    'Mod-Shift-z': redo,
    'Mod-b': toggleMark(schema.marks.strong),
    'Mod-i': toggleMark(schema.marks.em),
    'Mod-k': editLink,
    'Shift-Enter': lineBreak,
    Enter: split,
    Backspace: plainBackwards,
  }),
  keymap({ ...baseKeymap, Enter: chainCommands(split, baseKeymap.Enter) }),
];
