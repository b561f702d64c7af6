// Somebody's words, and whose they are.
import { element, word } from 'stele/editor/words';
import { field } from 'stele/editor/views/field';
import { BlockView } from 'stele/editor/views/view';

export class QuoteView extends BlockView {
  constructor(node, view, getPos, decorations, languages) {
    super(node, view, getPos);
    this.contentDOM = element('p', { class: 'quote-text' });
    const make = (name, more) =>
      field({ name, label: word(name), value: node.attrs[name], onInput: (value) => this.set(name, value), ...more });
    this.fields = [
      make('speaker'),
      make('role'),
      make('originalLocale', { options: [['', word('same-language')], ...languages], hint: word('original-hint') }),
    ];
    this.dom = element(
      'blockquote',
      { class: 'block block-quote', 'data-block': node.attrs.id },
      this.contentDOM,
      element('footer', { contenteditable: 'false' }, ...this.fields.map((each) => each.dom)),
    );
    this.mark(decorations);
  }

  show(attrs) {
    const select = this.fields[2].input;
    const known = Array.from(select.options).some((option) => option.value === attrs.originalLocale);
    if (!known) select.append(element('option', { value: attrs.originalLocale }, attrs.originalLocale));
    super.show(attrs);
  }
}
