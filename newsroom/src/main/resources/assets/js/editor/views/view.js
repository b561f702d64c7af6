// What all views of blocks share: their fields change the document, and the document their fields.
export class BlockView {
  constructor(node, view, getPos) {
    this.node = node;
    this.view = view;
    this.getPos = getPos;
    this.fields = [];
  }

  /** Writes one attribute of the block. */
  set(name, value) {
    const at = this.getPos();
    if (at !== undefined) this.view.dispatch(this.view.state.tr.setNodeAttribute(at, name, value));
  }

  update(node, decorations) {
    if (node.type !== this.node.type) return false;
    this.node = node;
    this.show(node.attrs);
    this.mark(decorations);
    return true;
  }

  show(attrs) {
    for (const field of this.fields) field.show(attrs[field.input.dataset.field]);
  }

  mark(decorations) {
    const notes = decorations.flatMap((decoration) => decoration.spec.notes ?? []);
    for (const field of this.fields) field.mark(notes);
  }

  selectNode() {
    this.dom.classList.add('is-selected');
  }

  deselectNode() {
    this.dom.classList.remove('is-selected');
  }

  /** Keys and clicks in fields and on buttons are theirs; keys that move the block are the editor's. */
  stopEvent(event) {
    if (event.type === 'keydown' && event.altKey && /^Arrow(Up|Down)$/.test(event.key)) return false;
    return event.target instanceof Element && !!event.target.closest('input, textarea, select, button, a, label');
  }

  ignoreMutation(mutation) {
    return !this.contentDOM || !this.contentDOM.contains(mutation.target);
  }
}
