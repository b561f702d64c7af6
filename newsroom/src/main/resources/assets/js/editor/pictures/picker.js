// Chooses a picture: one that is there, or one that is uploaded now.
import { element, word } from 'stele/editor/words';
import { request } from 'stele/editor/request';

let locale = '';

/** The language whose alternative text and caption may be suggested. */
export const picturesIn = (tag) => {
  locale = tag;
};

/** Resolves to a picture for a block, or to null when the person thought better of it. */
export function choosePicture() {
  const dialog = document.getElementById('picture-dialog');
  return new Promise((resolve) => {
    let chosen = null;
    const take = (picture) => {
      chosen = picture;
      dialog.close();
    };
    dialog.onclose = () => resolve(chosen);
    dialog.querySelector('[data-close]').onclick = () => dialog.close();
    upload(dialog.querySelector('form[data-upload]'), take);
    recent(dialog, take);
    dialog.showModal();
  });
}

const asBlock = (picture) => ({
  mediaId: picture.id,
  // Only what a person once wrote for this picture: a file name says nothing to somebody who cannot see it.
  alt: picture.alt?.[locale] ?? '',
  caption: picture.caption?.[locale] ?? '',
  credit: picture.credit ?? '',
});

function recent(dialog, take) {
  const list = dialog.querySelector('[data-pictures]');
  const search = dialog.querySelector('form[data-search]');
  const show = async (page = 0) => {
    const query = new URLSearchParams({ page, q: search.elements.q.value.trim() });
    const answer = await request(`/pictures?${query}`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return list.replaceChildren(element('li', {}, answer.problem.detail));
    const { items, total, size } = answer.body;
    const buttons = items.map((picture) => choice(picture, take));
    if (page === 0) list.replaceChildren(...buttons);
    else list.append(...buttons);
    if (!total) list.append(element('li', { class: 'hint' }, word('no-pictures')));
    more.hidden = (page + 1) * size >= total;
    more.onclick = () => show(page + 1);
  };
  const more = dialog.querySelector('[data-more]');
  search.onsubmit = (event) => {
    event.preventDefault();
    show();
  };
  show();
}

const page = document.documentElement;

/** A text in the person's language, else in that of the article, else in any. */
const said = (texts) => texts?.[page.lang] || texts?.[locale] || Object.values(texts ?? {}).find(Boolean);

const day = new Intl.DateTimeFormat(page.lang === 'en' ? 'en-GB' : page.lang, {
  dateStyle: 'medium',
  timeZone: page.dataset.zone,
});

/** What tells pictures apart that look alike: what they show, whose they are, how large, since when. */
function choice(picture, take) {
  const named = [said(picture.alt), said(picture.caption), picture.rights, picture.credit].filter(Boolean);
  const credit = named.length > 1 && picture.credit !== named[0] ? picture.credit : '';
  const taken = word('picture-taken', day.format(new Date(picture.createdAt)), picture.createdBy);
  return element(
    'li',
    {},
    element(
      'button',
      { type: 'button', class: 'picture-choice', onclick: () => take(asBlock(picture)) },
      element('img', { src: `/pictures/${picture.id}/file?width=320`, alt: '', loading: 'lazy' }),
      element('span', {}, named[0] ?? word('picture-unnamed')),
      ...(credit ? [element('span', { class: 'hint' }, credit)] : []),
      element('span', { class: 'hint' }, `${picture.width} × ${picture.height}, ${taken}`),
    ),
  );
}

function upload(form, take) {
  const state = form.querySelector('[data-problem]');
  const button = form.querySelector('button[type="submit"]');
  state.textContent = '';
  form.reset();
  form.onsubmit = async (event) => {
    event.preventDefault();
    const file = form.elements.file.files[0];
    const most = Number(form.dataset.most);
    if (file.size > most) {
      state.textContent = word('picture-too-large', Math.round(most / 1_048_576));
      return;
    }
    button.disabled = true;
    state.textContent = word('uploading');
    const answer = await request('/pictures', {
      method: 'POST',
      body: new FormData(form),
      headers: { Accept: 'application/json' },
    });
    button.disabled = false;
    if (answer.ok) take(asBlock(answer.body));
    else state.textContent = answer.problem.detail;
  };
}
