// The related articles. The console draws the list as it is to be; what is chosen is saved with the text.
import { same } from 'stele/editor/same';
import { say } from 'stele/notices';

export class Related {
  #given = null;
  #now = [];
  #names = new Map();
  #latest = 0;

  constructor(part, { url, locale, onChange }) {
    Object.assign(this, { part, url, locale, onChange });
    part.addEventListener('click', (event) => {
      const button = event.target.closest('button[name="do"]');
      if (!button) return;
      event.preventDefault();
      if (button.getAttribute('aria-disabled') !== 'true') this.#act(button.value);
    });
    part.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.target.type !== 'search') return;
      event.preventDefault();
      this.#act('find:related');
    });
    this.#now = idsOf(this.#box);
    this.#learn(this.#box);
  }

  get #box() {
    return this.part.querySelector('[data-related]');
  }

  read() {
    return same(this.#now, this.#given) ? this.#given : this.#now;
  }

  /** Shows what was read or merged elsewhere. */
  show(ids) {
    const drawn = same(ids, this.#now);
    this.#given = ids;
    this.#now = ids ?? [];
    if (!drawn) this.#draw(this.#now);
  }

  /** The headlines of articles, as a person knows them; those that are not shown here are asked for. */
  async names(ids) {
    if (ids.some((id) => !this.#names.has(id))) {
      const fresh = await this.#ask(ids);
      if (fresh) this.#learn(fresh);
    }
    return ids.map((id) => this.#names.get(id) ?? id);
  }

  async #act(what) {
    const before = this.#now;
    const words = this.part.querySelector('input[type="search"]')?.value ?? '';
    if (!(await this.#draw(before, what, words))) return;
    this.#now = idsOf(this.#box);
    this.#follow(what);
    if (!same(before, this.#now)) this.onChange();
  }

  async #draw(ids, what = '', words = '') {
    const mine = ++this.#latest;
    const fresh = await this.#ask(ids, what, words);
    if (!fresh || mine !== this.#latest) return false;
    this.#box.replaceWith(fresh);
    this.#learn(fresh);
    return true;
  }

  async #ask(ids, what = '', words = '') {
    const query = new URLSearchParams({ locale: this.locale, do: what, relatedWords: words });
    ids.forEach((id) => query.append('related', id));
    const answer = await fetch(`${this.url}?${query}`, { headers: { Accept: 'text/html' }, redirect: 'manual' }).catch(() => null);
    if (!answer?.ok) return null;
    return new DOMParser().parseFromString(await answer.text(), 'text/html').querySelector('[data-related]');
  }

  #learn(box) {
    for (const row of box.querySelectorAll('[data-related-id]')) {
      this.#names.set(row.dataset.relatedId, row.querySelector('a').textContent);
    }
  }

  /** The focus stays with the article that was moved, and who listens hears where it is now. */
  #follow(what) {
    const [verb, , at] = what.split(':');
    const to = Number(at) + { up: -1, down: 1 }[verb];
    const moved = document.getElementById(`related.${to}.${verb}`);
    const words = this.part.querySelector('input[type="search"]');
    (moved ?? words ?? this.part.querySelector('.order button:last-child')).focus();
    const found = this.part.querySelector('[data-nothing]') ?? this.part.querySelector('ul.related');
    if (moved) say(moved.closest('[role="group"]').getAttribute('aria-label'));
    else if (verb === 'find' && found) say(found.getAttribute('aria-label') ?? found.textContent);
  }
}

const idsOf = (box) => Array.from(box.querySelectorAll('input[name="related"]'), (input) => input.value).filter(Boolean);
