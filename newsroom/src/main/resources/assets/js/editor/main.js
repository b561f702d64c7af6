// The editor of an article: joins the fields, the blocks, the saving and what is said of them.
import { Aside } from 'stele/editor/aside';
import { Blocks } from 'stele/editor/blocks';
import { datePlace } from 'stele/editor/dateline';
import { Handle } from 'stele/editor/drag/handle';
import { Fields } from 'stele/editor/fields';
import { grow, oneLine } from 'stele/editor/grow';
import { Hero } from 'stele/editor/hero';
import { Marks } from 'stele/editor/marks';
import { picturesIn } from 'stele/editor/pictures/picker';
import { PreviewPane } from 'stele/preview-pane';
import { Related } from 'stele/editor/related';
import { Removed } from 'stele/editor/removed';
import { SaveState } from 'stele/editor/save/state';
import { Session } from 'stele/editor/save/session';
import { Toolbar } from 'stele/editor/toolbar';
import { Where } from 'stele/editor/where';
import { learn, word } from 'stele/editor/words';

const form = document.getElementById('editor');
const given = (name) => JSON.parse(form.dataset[name]);

learn(given('words'));
picturesIn(form.dataset.locale);

const article = given('article');
let session = null;
let toolbar = null;
let handle = null;
let removed = null;
const changed = () => session?.touched();

const fields = new Fields(form);
const hero = new Hero(form.querySelector('[data-hero]'), changed);
const related = new Related(form.querySelector('[data-part=related]'), {
  url: `/articles/${article.id}/related`,
  locale: form.dataset.locale,
  onChange: changed,
});
const blocks = new Blocks({
  place: form.querySelector('[data-blocks]'),
  blocks: article.content.blocks,
  languages: given('languages'),
  editable: true,
  attributes: {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': word('text'),
    'aria-describedby': 'text-help',
    lang: form.dataset.locale,
    dir: form.dataset.direction,
    spellcheck: 'true',
  },
  onChange: (tr) => {
    toolbar?.update();
    if (tr.docChanged || tr.selectionSet) handle?.update();
    if (!tr.docChanged) return;
    removed?.forget();
    changed();
  },
});

handle = new Handle(form.querySelector('[data-blocks]'), blocks.view);

removed = new Removed(form.querySelector('[data-removed]'), blocks.view);
toolbar = new Toolbar(form.querySelector('[role="toolbar"]'), blocks.view, () => removed.tell());

form.querySelectorAll('textarea[data-grow]').forEach(grow);
oneLine(form.elements.headline, form.elements.lead);
datePlace(form.elements.place, form.elements.date, form.dataset.zone);

const where = new Where({ form, fields, blocks });
session = new Session({
  article,
  person: form.dataset.person,
  fields,
  hero,
  related,
  blocks,
  marks: new Marks({ form, fields, blocks, hero, general: form.querySelector('[data-general-notes]') }),
  where,
  state: new SaveState(form.querySelector('[data-save-state]')),
  followers: [
    new Aside(form.querySelector('.editor-side'), `/articles/${article.id}/aside`),
    new PreviewPane(form, { name: 'stele-editor-preview', wide: '62rem', show: word('show-preview'), hide: word('hide-preview') }),
  ],
});
form.classList.add('is-live');
// A list of findings elsewhere leads to the place of each.
const wanted = /^#at=(.+)/.exec(location.hash)?.[1];
if (wanted) where.go(decodeURIComponent(wanted), article.content);

form.addEventListener('input', (event) => {
  if (event.target.closest('[data-part]')) changed();
});
form.addEventListener('focusout', () => session.left());
form.addEventListener('submit', (event) => {
  event.preventDefault();
  session.save();
});
document.addEventListener('keydown', (event) => {
  if ((event.ctrlKey || event.metaKey) && event.key === 's') {
    event.preventDefault();
    session.save();
  }
});

// Whoever leaves by a link takes the text along: it is saved first.
document.addEventListener('click', async (event) => {
  const link = event.target.closest('a[href]');
  const elsewhere = !link || link.target || event.ctrlKey || event.metaKey || event.shiftKey || event.defaultPrevented;
  if (elsewhere || !session.dirty) return;
  event.preventDefault();
  await session.save();
  location.assign(link.href);
});
