// A picture in the text, whole, with its fields beside it.
import { element, word } from 'stele/editor/words';
import { choosePicture } from 'stele/editor/pictures/picker';
import { pictureFields, pictureSource } from 'stele/editor/views/field';
import { BlockView } from 'stele/editor/views/view';

export class ImageView extends BlockView {
  constructor(node, view, getPos, decorations) {
    super(node, view, getPos);
    this.image = element('img', { alt: '', loading: 'lazy' });
    this.fields = pictureFields(node.attrs, (name, value) => this.set(name, value));
    this.about = element('a', { class: 'button plain small', target: '_blank', rel: 'noopener' }, word('picture-about'));
    const change = element('button', { type: 'button', class: 'plain small', onclick: () => this.choose() }, word('picture-other'));
    this.dom = element(
      'figure',
      { class: 'block block-image', contenteditable: 'false', 'data-block': node.attrs.id },
      this.image,
      element(
        'figcaption',
        {},
        ...this.fields.map((field) => field.dom),
        element('div', { class: 'actions' }, change, this.about),
      ),
    );
    this.show(node.attrs);
    this.mark(decorations);
  }

  show(attrs) {
    super.show(attrs);
    this.about.href = `/pictures/${encodeURIComponent(attrs.mediaId)}`;
    const source = pictureSource(attrs.mediaId);
    if (this.image.getAttribute('src') !== source) this.image.setAttribute('src', source);
  }

  async choose() {
    const picture = await choosePicture();
    if (!picture) return;
    const at = this.getPos();
    const attrs = { ...this.node.attrs, ...picture };
    this.view.dispatch(this.view.state.tr.setNodeMarkup(at, null, attrs));
  }
}
