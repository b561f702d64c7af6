// Buttons and embeds: blocks that are fields alone.
import { element, word } from 'stele/editor/words';
import { completed } from 'stele/editor/links';
import { field } from 'stele/editor/views/field';
import { BlockView } from 'stele/editor/views/view';

class ObjectView extends BlockView {
  constructor(node, view, getPos, decorations, fieldsOf) {
    super(node, view, getPos);
    const set = (name) => (value) => this.set(name, value);
    this.fields = fieldsOf(node.attrs, set);
    this.dom = element(
      'div',
      { class: `block block-${node.type.name}`, contenteditable: 'false', 'data-block': node.attrs.id },
      element('p', { class: 'block-name' }, word(node.type.name)),
      ...this.fields.map((each) => each.dom),
    );
    this.mark(decorations);
  }
}

const completing = (one) => {
  one.input.addEventListener('change', () => {
    const href = completed(one.input.value);
    if (href === one.input.value) return;
    one.input.value = href;
    one.input.dispatchEvent(new Event('input'));
  });
  return one;
};

export class ButtonView extends ObjectView {
  constructor(node, view, getPos, decorations) {
    super(node, view, getPos, decorations, (attrs, set) => [
      field({ name: 'label', label: word('button-label'), value: attrs.label, onInput: set('label') }),
      completing(
        field({ name: 'href', label: word('href'), value: attrs.href, onInput: set('href'), hint: word('href-hint') }),
      ),
    ]);
  }
}

const PROVIDERS = 'youtube vimeo telegram x facebook instagram soundcloud spotify'.split(' ');
const NAMES = { youtube: 'YouTube', x: 'X', soundcloud: 'SoundCloud' };
const nameOf = (provider) => NAMES[provider] ?? provider[0].toUpperCase() + provider.slice(1);
const HOSTS = {
  'youtu.be': 'youtube',
  't.me': 'telegram',
  'twitter.com': 'x',
  'fb.watch': 'facebook',
};

/** Which provider an address is of, if it tells. */
function providerOf(url) {
  const host = /^https:\/\/([^/?#]+)/.exec(url)?.[1].replace(/^(www|m|player|w|open)\./, '');
  return HOSTS[host] ?? PROVIDERS.find((provider) => host === `${provider}.com`);
}

export class EmbedView extends ObjectView {
  constructor(node, view, getPos, decorations) {
    super(node, view, getPos, decorations, (attrs, set) => [
      field({
        name: 'url',
        label: word('embed-url'),
        value: attrs.url,
        type: 'url',
        hint: word('embed-hint'),
        onInput: (url) => {
          set('url')(url);
          const provider = providerOf(url);
          if (provider) set('provider')(provider);
        },
      }),
      field({
        name: 'provider',
        label: word('provider'),
        value: attrs.provider,
        options: PROVIDERS.map((provider) => [provider, nameOf(provider)]),
        onInput: set('provider'),
      }),
    ]);
  }
}
