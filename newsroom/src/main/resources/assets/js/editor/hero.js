// The picture above the text.
import { element, word } from 'stele/editor/words';
import { choosePicture } from 'stele/editor/pictures/picker';
import { pictureFields, pictureSource } from 'stele/editor/views/field';

export class Hero {
  #value = null;
  #fields = [];

  constructor(place, onChange) {
    this.place = place;
    this.onChange = onChange;
  }

  show(hero) {
    const again = this.#value && hero && this.#value.mediaId === hero.mediaId;
    this.#value = hero ?? null;
    if (again) this.#fields.forEach((field) => field.show(hero[field.input.dataset.field]));
    else this.#draw();
  }

  read() {
    return this.#value;
  }

  note(notes) {
    this.#fields.forEach((field) => field.mark(notes));
  }

  #change(value) {
    this.#value = value;
    this.onChange();
  }

  #draw() {
    const hero = this.#value;
    this.#fields = hero ? pictureFields(hero, (name, text) => this.#change({ ...this.#value, [name]: text })) : [];
    const choose = element(
      'button',
      { type: 'button', onclick: () => this.#choose() },
      word(hero ? 'picture-other' : 'hero-choose'),
    );
    this.place.replaceChildren(
      ...(hero ? [element('img', { src: pictureSource(hero.mediaId, 1200), alt: '' })] : []),
      element(
        'div',
        { class: 'hero-fields' },
        ...this.#fields.map((field) => field.dom),
        element(
          'div',
          { class: 'actions' },
          choose,
          hero ? element('button', { type: 'button', class: 'plain', onclick: () => this.#remove() }, word('take-out')) : null,
        ),
      ),
    );
  }

  #remove() {
    this.#change(null);
    this.#draw();
    this.place.querySelector('button').focus();
  }

  async #choose() {
    const picture = await choosePicture();
    if (!picture) return;
    this.#change({ ...this.#value, ...picture });
    this.#draw();
    this.#fields[0].input.focus();
  }
}
