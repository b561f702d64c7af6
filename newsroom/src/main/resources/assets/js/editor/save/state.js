// Says how the saving stands, politely.
import { element, word } from 'stele/editor/words';

const MOST = 3;

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

  /** @param faults of a refusal: what is wrong in words, and a link to where */
  show(name, { at, problem, status, faults = [] } = {}) {
    if (name === 'clean' && !['dirty', 'refused'].includes(this.#name)) return;
    if (name === 'dirty' && this.#name === 'dirty') return;
    // What was refused stays in words until another try comes to another end.
    if (this.#name === 'refused' && ['dirty', 'saving'].includes(name)) return;
    const words = element('p', {}, ...this.#words(name, at, problem, status, faults));
    if (name === this.#name && words.innerHTML === this.place.innerHTML) return;
    this.#name = name;
    this.place.dataset.state = name;
    this.place.replaceChildren(...words.childNodes);
  }

  #words(name, at, problem, status, faults) {
    if (name === 'saved') return [word('state-saved', this.time.format(new Date(at)))];
    if (name === 'refused' && status === 401) {
      return [`${problem.detail} `, element('a', { href: '/', target: '_blank', rel: 'opener' }, word('sign-in'))];
    }
    if (name === 'refused' && faults.length) return refusal(faults);
    if (name === 'refused') return [word('state-refused', problem.detail)];
    if (name === 'failed') return [word('state-failed', problem.detail)];
    if (name === 'conflict') {
      return [`${word('state-conflict')} `, element('button', { type: 'button', 'data-resolve': true }, word('resolve'))];
    }
    return [word(`state-${name}`)];
  }
}

/** A line for each of the first, and how many there are besides. */
function refusal(faults) {
  const lines = faults.slice(0, MOST).map(({ link, message }) =>
    element('span', { class: 'save-fault' }, ...(link ? [link, ': '] : []), message),
  );
  const more = faults.length - lines.length;
  return [word('state-not-saved'), ...lines, more > 0 ? element('span', { class: 'save-fault' }, word('state-more', more)) : ''];
}
