// Somebody else saved meanwhile: both texts side by side, field by field, and the person chooses.
import { element, word } from 'stele/editor/words';
import { wordsApart } from 'stele/editor/save/words-apart';

/** Resolves to a choice for each conflict, or to null when the person puts it off. */
export function askWhich(conflicts, theirs) {
  const dialog = document.getElementById('conflict-dialog');
  const form = dialog.querySelector('form');
  dialog.querySelector('[data-who]').textContent = word('conflict-who', theirs.updatedBy);
  dialog.querySelector('[data-conflicts]').replaceChildren(...conflicts.map((conflict, i) => row(conflict, i)));
  return new Promise((resolve) => {
    let choices = null;
    form.onsubmit = (event) => {
      event.preventDefault();
      choices = conflicts.map((_, i) => new FormData(form).get(`choice-${i}`));
      dialog.close();
    };
    dialog.querySelector('[data-close]').onclick = () => dialog.close();
    dialog.onclose = () => resolve(choices);
    dialog.showModal();
  });
}

function row({ key, block, mine, theirs, mineWords, theirsWords }, i) {
  const [left, right] = wordsApart(mineWords ?? inWords(mine), theirsWords ?? inWords(theirs));
  const name = block ? word((mine ?? theirs).type) : word(`field-${key}`);
  return element(
    'fieldset',
    { class: 'conflict' },
    element('legend', {}, name),
    element('div', { class: 'conflict-sides' }, side('mine', left, mine, i), side('theirs', right, theirs, i)),
    block && mine && theirs ? choice('both', i) : null,
  );
}

const side = (which, parts, value, i) =>
  element(
    'div',
    { class: `conflict-${which}` },
    choice(which, i),
    value === null && parts.every((part) => !part.text)
      ? element('p', { class: 'hint' }, word('taken-away'))
      : element('p', {}, ...parts.map(({ text, mark }) => (mark ? element('mark', {}, text) : text))),
  );

const choice = (which, i) =>
  element(
    'label',
    { class: 'conflict-choice' },
    element('input', { type: 'radio', name: `choice-${i}`, value: which, required: true }),
    ` ${word(`keep-${which}`)}`,
  );

/** A value as people read it: its texts, each on a line, without ids and markup. */
export function inWords(value) {
  if (value === null || value === undefined) return '';
  if (Array.isArray(value)) return value.map(inWords).filter(Boolean).join('\n');
  if (typeof value === 'object') {
    const fields = Object.entries(value).filter(([name]) => !['id', 'type', 'ordered', 'level'].includes(name));
    return fields.map(([, part]) => inWords(part)).filter(Boolean).join('\n');
  }
  return new DOMParser().parseFromString(String(value).replace(/<br>/g, '\n'), 'text/html').body.textContent;
}
