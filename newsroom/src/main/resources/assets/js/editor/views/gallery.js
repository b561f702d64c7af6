// Several pictures that belong together, each with its fields.
import { element, word } from 'stele/editor/words';
import { choosePicture } from 'stele/editor/pictures/picker';
import { pictureFields, pictureSource } from 'stele/editor/views/field';
import { BlockView } from 'stele/editor/views/view';

export class GalleryView extends BlockView {
  constructor(node, view, getPos, decorations) {
    super(node, view, getPos);
    this.list = element('ul', { class: 'gallery' });
    this.dom = element(
      'div',
      { class: 'block block-gallery', contenteditable: 'false', 'data-block': node.attrs.id },
      element('p', { class: 'block-name' }, word('gallery')),
      this.list,
      element('button', { type: 'button', onclick: () => this.add() }, word('gallery-add')),
    );
    this.show(node.attrs);
    this.mark(decorations);
  }

  /** Pictures that came, went or changed places are drawn anew; words are shown in the fields that are there. */
  show({ images }) {
    const ids = images.map((image) => image.mediaId).join();
    if (ids !== this.drawn) {
      this.drawn = ids;
      this.rows = images.map((image, i) => pictureFields(image, (name, value) => this.change(i, name, value)));
      this.list.replaceChildren(...images.map((image, i) => this.item(image, i)));
    }
    images.forEach((image, i) => this.rows[i].forEach((field) => field.show(image[field.input.dataset.field])));
  }

  mark(decorations) {
    const notes = decorations.flatMap((decoration) => decoration.spec.notes ?? []);
    this.rows.forEach((fields, i) => {
      const mine = notes
        .filter((note) => note.field.startsWith(`images/${i}/`))
        .map((note) => ({ ...note, field: note.field.split('/')[2] }));
      fields.forEach((field) => field.mark(mine));
    });
  }

  item(image, i) {
    const button = (key, by, off) =>
      element(
        'button',
        { type: 'button', class: 'plain small', disabled: off, 'aria-label': word(`${key}-nth`, i + 1), onclick: by },
        word(key),
      );
    return element(
      'li',
      {},
      element('img', { src: pictureSource(image.mediaId, 400), alt: '', loading: 'lazy' }),
      ...this.rows[i].map((field) => field.dom),
      element(
        'div',
        { class: 'gallery-buttons' },
        button('earlier', () => this.move(i, -1), i === 0),
        button('later', () => this.move(i, 1), i === this.node.attrs.images.length - 1),
        button('take-out', () => this.set('images', this.node.attrs.images.filter((_, at) => at !== i))),
      ),
    );
  }

  change(i, name, value) {
    this.set('images', this.node.attrs.images.map((image, at) => (at === i ? { ...image, [name]: value } : image)));
  }

  move(i, by) {
    const images = [...this.node.attrs.images];
    images.splice(i + by, 0, ...images.splice(i, 1));
    this.set('images', images);
  }

  async add() {
    const picture = await choosePicture();
    if (picture) this.set('images', [...this.node.attrs.images, picture]);
  }
}
