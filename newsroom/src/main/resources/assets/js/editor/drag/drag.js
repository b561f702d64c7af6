// One block under way, from the press on its handle to where it is let go; mouse, pen and finger alike.
import { moveTo } from 'stele/editor/commands';
import { element } from 'stele/editor/words';

const BEGUN = 4;
const EDGE = 72;
const FASTEST = 18;

export class Drag {
  #gap = null;
  #begun = false;
  #frame = 0;

  constructor({ event, handle, place, view, id, rows }) {
    Object.assign(this, { handle, place, view, id, rows, start: event.clientY, y: event.clientY });
    this.shade = element('span', { class: 'drag-shade', 'aria-hidden': 'true' });
    this.line = element('span', { class: 'drag-line', 'aria-hidden': 'true' });
    this.ended = new Promise((resolve) => (this.resolve = resolve));
    this.over = new AbortController();
    handle.setPointerCapture(event.pointerId);
    const on = (target, name, act) => target.addEventListener(name, act, { signal: this.over.signal });
    on(handle, 'pointermove', (moved) => this.#moved(moved.clientY));
    on(handle, 'pointerup', () => this.#end(true));
    on(handle, 'pointercancel', () => this.#end(false));
    on(handle, 'lostpointercapture', () => this.#end(false));
    on(window, 'scroll', () => this.#show());
    on(document, 'keydown', (key) => {
      if (key.key !== 'Escape') return;
      key.preventDefault();
      this.#end(false);
    });
  }

  #moved(y) {
    this.y = y;
    if (!this.#begun && Math.abs(y - this.start) > BEGUN) this.#begin();
    this.#show();
  }

  #begin() {
    this.#begun = true;
    this.place.classList.add('is-dragging');
    this.place.append(this.shade, this.line);
    this.#frame = requestAnimationFrame(() => this.#scroll());
  }

  /** Where it would go: before the first block whose middle is below the pointer. */
  #show() {
    if (!this.#begun) return;
    const rows = this.rows();
    const mine = rows.find((row) => row.id === this.id);
    if (!mine) return this.#end(false);
    const top = this.place.getBoundingClientRect().top;
    const below = rows.findIndex((row) => this.y < row.box.top + row.box.height / 2);
    this.#gap = below < 0 ? rows.length : below;
    this.shade.style.insetBlockStart = `${mine.box.top - top}px`;
    this.shade.style.blockSize = `${mine.box.height}px`;
    this.line.hidden = this.#gap === mine.index || this.#gap === mine.index + 1;
    this.line.style.insetBlockStart = `${between(rows, this.#gap) - top}px`;
    this.handle.style.insetBlockStart = `${this.y - top - this.handle.offsetHeight / 2}px`;
  }

  /** A page that is longer than the window comes along when the pointer is near an edge. */
  #scroll() {
    const above = EDGE + this.#covered() - this.y;
    const below = this.y - (window.innerHeight - EDGE);
    const by = Math.max(above, below, 0) * (above > 0 ? -1 : 1);
    if (by) window.scrollBy(0, Math.max(-FASTEST, Math.min(FASTEST, by / 4)));
    this.#frame = requestAnimationFrame(() => this.#scroll());
  }

  /** How much of the window's top is taken by what stays there while the page is scrolled. */
  #covered() {
    const [head, tools] = ['.frame-head', '.toolbar'].map((name) => document.querySelector(name).getBoundingClientRect());
    const taken = Math.max(0, head.bottom);
    return tools.top < taken + EDGE / 2 ? Math.max(taken, tools.bottom) : taken;
  }

  #end(dropped) {
    if (this.over.signal.aborted) return;
    this.over.abort();
    cancelAnimationFrame(this.#frame);
    this.place.classList.remove('is-dragging');
    this.shade.remove();
    this.line.remove();
    if (dropped && this.#begun) this.#drop();
    this.resolve(this.id);
  }

  // The text may have changed meanwhile, as when somebody else's was brought in: places are counted anew.
  #drop() {
    const from = this.rows().find((row) => row.id === this.id)?.index ?? -1;
    moveTo(from, this.#gap > from ? this.#gap - 1 : this.#gap)(this.view.state, this.view.dispatch);
    this.view.focus();
  }
}

function between(rows, gap) {
  if (gap === 0) return rows[0].box.top - 6;
  if (gap === rows.length) return rows[gap - 1].box.bottom + 6;
  return (rows[gap - 1].box.bottom + rows[gap].box.top) / 2;
}
