// A handle beside the block under the pointer, else beside the one that is written in; it is drawn over the text, never into it.
import { currentBlock } from 'stele/editor/commands';
import { Drag } from 'stele/editor/drag/drag';
import { element, word } from 'stele/editor/words';

const DOTS = 'M8 5h1M8 12h1M8 19h1M15 5h1M15 12h1M15 19h1';

export class Handle {
  #id = null;
  #drag = null;

  constructor(place, view) {
    Object.assign(this, { place, view });
    // Whoever has no pointer moves blocks by the toolbar and by keys, so that nothing is said of it there.
    this.dom = element('span', { class: 'drag-handle', title: word('drag'), 'aria-hidden': 'true', hidden: true });
    this.dom.append(dots());
    place.append(this.dom);
    this.dom.addEventListener('pointerdown', (event) => this.#grab(event));
    // The cursor and the keyboard of a phone stay as they are.
    this.dom.addEventListener('mousedown', (event) => event.preventDefault());
    place.addEventListener('pointermove', (event) => {
      if (event.pointerType === 'mouse' && !this.#drag && !this.dom.contains(event.target)) this.#stand(this.#under(event.clientY));
    });
    place.addEventListener('pointerleave', () => this.update());
    ['focus', 'blur'].forEach((name) => view.dom.addEventListener(name, () => this.update()));
    new ResizeObserver(() => this.#follow()).observe(view.dom);
  }

  /** Where the cursor is now: fingers have nothing else to say which block they mean. */
  update() {
    if (!this.#drag) this.#stand(this.view.hasFocus() ? currentBlock(this.view.state)?.node.attrs.id : null);
  }

  /** The block of the handle may stand elsewhere now: what is said of a text comes late, and so do pictures. */
  #follow() {
    if (!this.#drag && this.#id) this.#stand(this.#id);
  }

  #under(y) {
    const rows = rowsOf(this.view);
    return (rows.find((row) => y < row.box.bottom) ?? rows.at(-1))?.id ?? null;
  }

  #stand(id) {
    const row = rowsOf(this.view).find((one) => one.id === id);
    this.#id = row?.id ?? null;
    this.dom.hidden = !row;
    if (row) this.dom.style.insetBlockStart = `${row.box.top - this.place.getBoundingClientRect().top}px`;
  }

  #grab(event) {
    if (event.button !== 0 || this.#drag) return;
    event.preventDefault();
    this.#drag = new Drag({ event, handle: this.dom, place: this.place, view: this.view, id: this.#id, rows: () => rowsOf(this.view) });
    this.#drag.ended.then((id) => {
      this.#drag = null;
      this.#stand(id);
    });
  }
}

/** The blocks as they stand on the screen: their ids and boxes. */
function rowsOf(view) {
  const rows = [];
  view.state.doc.forEach((node, offset, index) => {
    const dom = view.nodeDOM(offset);
    if (dom instanceof Element) rows.push({ id: node.attrs.id, index, box: dom.getBoundingClientRect() });
  });
  return rows;
}

function dots() {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  svg.setAttribute('viewBox', '0 0 24 24');
  const path = svg.appendChild(document.createElementNS('http://www.w3.org/2000/svg', 'path'));
  path.setAttribute('d', DOTS);
  return svg;
}
