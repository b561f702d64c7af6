// Where a JSON pointer into the text leads on the page: what people call the place, and how to get there.
import { element, word } from 'stele/editor/words';

// What a person can begin with in a part of the form.
const USABLE = 'input:not([type="hidden"]), select, button';

export class Where {
  constructor({ form, fields, blocks }) {
    Object.assign(this, { form, fields, blocks });
  }

  /** A link to the place, or nothing where the pointer means the text as a whole. @param content that it points into */
  link(pointer, content) {
    const place = this.#place(pointer, content);
    if (!place) return null;
    const go = (event) => {
      event.preventDefault();
      place.go();
    };
    return element('a', { href: `#${place.id}`, onclick: go }, place.name);
  }

  /** Leads there at once. */
  go(pointer, content) {
    this.#place(pointer, content)?.go();
  }

  #place(pointer, content) {
    const [name, ...path] = pointer.split('/').slice(1);
    if (name === 'blocks' && path.length) {
      return this.#block(content.blocks[Number(path[0])]?.id, path.slice(1));
    }
    const part = name && this.form.querySelector(`[data-part~="${CSS.escape(name)}"]`);
    if (!part) return null;
    const input = this.fields.input(name, path[0]) ?? fieldOf(part, path);
    if (input) return { id: input.id, name: nameOf(input), go: () => show(input) };
    return { id: part.id, name: word(`field-${name}`), go: () => show(part.querySelector(USABLE) ?? part) };
  }

  #block(id, path) {
    const block = id && this.blocks.find(id);
    if (!block) return null;
    const input = fieldOf(block.dom, path);
    const kind = word(block.kind);
    if (input) return { id: input.id, name: `${kind} – ${nameOf(input)}`, go: () => show(input) };
    return { id: 'blocks', name: kind, go: () => this.blocks.focus(id) };
  }
}

/** Of a gallery's picture the path is images/1/alt. */
function fieldOf(dom, path) {
  const inputs = dom.querySelectorAll(`[data-field="${CSS.escape(path.at(-1) ?? '')}"]`);
  return inputs[path[0] === 'images' ? Number(path[1]) : 0];
}

const nameOf = (input) => input.labels?.[0]?.textContent;

function show(input) {
  input.scrollIntoView({ block: 'center' });
  input.focus({ preventScroll: true });
}
