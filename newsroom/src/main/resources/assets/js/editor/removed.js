// What was deleted last can be brought back by a button, until something else is written.
import { undo } from 'prosemirror-history';
import { passing } from 'stele/editor/passing';

export class Removed {
  #timer;

  constructor(bar, view) {
    Object.assign(this, { bar, view });
    bar.querySelector('button').addEventListener('click', () => {
      undo(view.state, view.dispatch);
      view.focus();
    });
  }

  tell() {
    clearTimeout(this.#timer);
    this.bar.hidden = false;
    this.#timer = passing(this.bar, () => this.forget());
  }

  /** The text has changed since: undoing would bring back something else. */
  forget() {
    clearTimeout(this.#timer);
    this.bar.hidden = true;
  }
}
