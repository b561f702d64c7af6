// Says how the saving stands, politely.
import { element, word } from 'stele/editor/words';

export class SaveState {
  #name = '';

  constructor(place) {
    this.place = place;
    this.time = new Intl.DateTimeFormat(document.documentElement.lang, {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
    });
  }

  show(name, { at, problem, status } = {}) {
    if (name === 'clean' && this.#name !== 'dirty') return;
    if (name === 'dirty' && this.#name === 'dirty') return;
    this.#name = name;
    this.place.dataset.state = name;
    this.place.replaceChildren(...this.#words(name, at, problem, status));
  }

  #words(name, at, problem, status) {
    if (name === 'saved') return [word('state-saved', this.time.format(new Date(at)))];
    if (name === 'refused' && status === 401) {
      return [`${problem.detail} `, element('a', { href: '/', target: '_blank', rel: 'opener' }, word('sign-in'))];
    }
    if (name === 'refused') return [word('state-refused', problem.detail)];
    if (name === 'failed') return [word('state-failed', problem.detail)];
    if (name === 'conflict') {
      return [`${word('state-conflict')} `, element('button', { type: 'button', 'data-resolve': true }, word('resolve'))];
    }
    return [word(`state-${name}`)];
  }
}
