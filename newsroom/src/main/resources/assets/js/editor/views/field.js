// A labelled field within a block.
import { element, uniqueId, word } from 'stele/editor/words';

/** A field: its element, and how to show a value and what is wrong with it. */
export function field({ name, label, value, lines = 1, hint, options, type = 'text', onInput }) {
  const id = uniqueId('field');
  const common = { id, 'data-field': name, oninput: (event) => onInput(event.target.value) };
  const input = options
    ? element('select', common, ...options.map(([v, text]) => element('option', { value: v }, text)))
    : lines > 1
      ? element('textarea', { ...common, rows: lines })
      : element('input', { ...common, type });
  const help = hint ? element('span', { id: `${id}-hint`, class: 'hint' }, hint) : null;
  input.value = value ?? '';
  if (help) input.setAttribute('aria-describedby', help.id);
  const dom = element('div', { class: `block-field block-field-${name}` }, element('label', { for: id }, label), input, help);
  return {
    dom,
    input,
    show(next) {
      if (input.value !== (next ?? '')) input.value = next ?? '';
    },
    mark(notes) {
      const mine = notes.filter((note) => note.field === name);
      input.toggleAttribute('aria-invalid', mine.some((note) => note.error));
      if (mine.some((note) => note.error)) input.setAttribute('aria-invalid', 'true');
    },
  };
}

/** The fields of a picture: what it shows is asked for, and never guessed. */
export const pictureFields = (picture, change) => [
  field({
    name: 'alt',
    label: word('alt'),
    hint: word('alt-hint'),
    value: picture.alt,
    lines: 2,
    onInput: (value) => change('alt', value),
  }),
  field({
    name: 'caption',
    label: word('caption'),
    value: picture.caption,
    lines: 2,
    onInput: (value) => change('caption', value),
  }),
  field({ name: 'credit', label: word('credit'), value: picture.credit, onInput: (value) => change('credit', value) }),
];

/** Where the file of a picture is shown to people who are signed in. */
export const pictureSource = (mediaId, width = 800) => `/pictures/${encodeURIComponent(mediaId)}/file?width=${width}`;
