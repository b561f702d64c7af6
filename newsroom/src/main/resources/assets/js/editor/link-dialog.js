// Where a link leads, asked in a dialog.
import { completed, isAllowed } from 'stele/editor/links';
import { schema } from 'stele/editor/schema';
import { word } from 'stele/editor/words';

const type = schema.marks.link;

/** The link at the cursor, with its whole extent. */
function linkAt(state) {
  const { $from, from, to, empty } = state.selection;
  if (!empty) {
    let href = '';
    state.doc.nodesBetween(from, to, (node) => {
      href ||= type.isInSet(node.marks)?.attrs.href ?? '';
    });
    return { from, to, href };
  }
  const child = $from.parent.childAfter($from.parentOffset);
  const before = $from.parent.childBefore($from.parentOffset);
  const found = [child, before].find(({ node }) => node && type.isInSet(node.marks));
  if (!found) return null;
  const mark = type.isInSet(found.node.marks);
  const start = $from.start();
  let first = found.offset;
  let last = found.offset + found.node.nodeSize;
  $from.parent.forEach((node, offset) => {
    if (offset + node.nodeSize === first && mark.isInSet(node.marks)) first = offset;
    if (offset === last && mark.isInSet(node.marks)) last = offset + node.nodeSize;
  });
  return { from: start + first, to: start + last, href: mark.attrs.href };
}

/** A command that asks for an address; without words to link it links the address itself. */
export function editLink(state, dispatch, view) {
  const { $from } = state.selection;
  if (!$from.parent.isTextblock || !$from.parent.type.allowsMarkType(type)) return false;
  if (!dispatch) return true;
  const found = linkAt(state);
  const dialog = document.getElementById('link-dialog');
  const form = dialog.querySelector('form');
  const input = form.elements.href;
  const problem = form.querySelector('[data-problem]');
  input.value = found?.href ?? '';
  problem.textContent = '';
  input.removeAttribute('aria-invalid');
  form.querySelector('[value="remove"]').hidden = !found?.href;
  form.onsubmit = (event) => {
    const how = event.submitter?.value;
    const href = completed(input.value);
    if (how === 'save' && !isAllowed(href)) {
      event.preventDefault();
      problem.textContent = word('link-problem');
      input.setAttribute('aria-invalid', 'true');
      input.focus();
      return;
    }
    if (how === 'save') write(view, found, href);
    if (how === 'remove') view.dispatch(view.state.tr.removeMark(found.from, found.to, type));
  };
  dialog.onclose = () => view.focus();
  dialog.showModal();
  input.select();
  return true;
}

function write(view, found, href) {
  const mark = type.create({ href });
  const { tr, selection } = view.state;
  if (found) tr.removeMark(found.from, found.to, type).addMark(found.from, found.to, mark);
  else tr.insert(selection.from, view.state.schema.text(href.replace(/^(https?:\/\/|mailto:)/, ''), [mark]));
  view.dispatch(tr);
}
