// Saves when the person pauses or leaves a field, never what has not changed, and one at a time.
import { request } from 'stele/editor/request';
import { same } from 'stele/editor/same';

const PAUSE = 3_000;
const LEFT = 700;
const AGAIN = 10_000;
const KEEPALIVE = 60_000;

/** States: clean, dirty, saving, saved, refused, conflict, failed. */
export class Saver {
  #timer;
  #busy = false;
  #again = false;
  #stopped = false;
  #refusedText = null;

  constructor({ url, version, content, read, draft, onState, onSaved, onConflict }) {
    Object.assign(this, { url, version, read, draft, onState, onSaved, onConflict });
    this.base = content;
    this.saved = content;
  }

  get dirty() {
    return !same(this.read(), this.saved);
  }

  /** Something may have changed. */
  touched(pause = PAUSE) {
    if (!this.dirty) {
      clearTimeout(this.#timer);
      this.draft.forget();
      if (!this.#busy) this.onState('clean');
      return;
    }
    this.draft.keep(this.version, this.base, this.read());
    if (!this.#stopped) this.onState('dirty');
    this.#later(pause);
  }

  left() {
    if (this.dirty && !same(this.read(), this.#refusedText)) this.#later(LEFT);
  }

  #later(pause) {
    clearTimeout(this.#timer);
    if (!this.#stopped) this.#timer = setTimeout(() => this.save(), pause);
  }

  /** Goes on from a text of the server, as after a merge. */
  rebase(version, content) {
    this.version = version;
    this.base = content;
    this.saved = content;
    this.#stopped = false;
  }

  async save({ leaving = false } = {}) {
    clearTimeout(this.#timer);
    this.#again = this.#busy;
    if (this.#busy || !this.dirty) return;
    this.#busy = true;
    this.onState('saving');
    const content = this.read();
    const body = JSON.stringify(content);
    const answer = await request(this.url, {
      method: 'PUT',
      body,
      keepalive: leaving && body.length < KEEPALIVE,
      headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'If-Match': `"${this.version}"` },
    });
    this.#busy = false;
    if (answer.ok) this.#done(content, answer.body);
    else this.#refused(answer, content);
  }

  #done(content, article) {
    this.#stopped = false;
    this.version = article.version;
    this.base = article.content;
    // The service makes an address where there is none.
    this.saved = { ...content, slug: article.content.slug };
    this.onSaved(article, content);
    if (this.dirty) {
      this.touched(this.#again ? 0 : PAUSE);
    } else {
      this.draft.forget();
      this.onState('saved', { at: article.updatedAt });
    }
  }

  #refused(answer, content) {
    this.draft.keep(this.version, this.base, this.read());
    if (answer.status === 412) {
      this.#stopped = true;
      this.onState('conflict');
      this.onConflict();
    } else if (answer.status === 0 || answer.status >= 500) {
      this.onState('failed', answer);
      this.#later(AGAIN);
    } else {
      this.#refusedText = content;
      this.onState('refused', answer);
    }
  }
}
