// The toolbar: buttons for what the keyboard can do too. One stop of the Tab key, arrows within.
import { toggleMark } from 'prosemirror-commands';
import { redo, undo } from 'prosemirror-history';
import { currentBlock, insert, move, remove, split, turnInto } from 'stele/editor/commands';
import { lineBreak } from 'stele/editor/keys';
import { editLink } from 'stele/editor/link-dialog';
import { choosePicture } from 'stele/editor/pictures/picker';
import { schema } from 'stele/editor/schema';
import { word } from 'stele/editor/words';

const { nodes, marks } = schema;
const picture = (make) => (state, dispatch, view) => {
  if (dispatch) choosePicture().then((chosen) => chosen && insert(make(chosen))(view.state, view.dispatch));
  return true;
};

const COMMANDS = {
  strong: toggleMark(marks.strong),
  em: toggleMark(marks.em),
  sup: toggleMark(marks.sup),
  sub: toggleMark(marks.sub),
  link: editLink,
  br: lineBreak,
  undo,
  redo,
  split,
  remove,
  up: move(-1),
  down: move(1),
  'add-paragraph': insert(nodes.paragraph.create()),
  'add-image': picture((chosen) => nodes.image.create(chosen)),
  'add-gallery': picture((chosen) => nodes.gallery.create({ images: [chosen] })),
  'add-button': insert(nodes.button.create()),
  'add-embed': insert(nodes.embed.create()),
};

const KINDS = {
  paragraph: [nodes.paragraph],
  h2: [nodes.heading, { level: 2 }],
  h3: [nodes.heading, { level: 3 }],
  h4: [nodes.heading, { level: 4 }],
  bullets: [nodes.bullets],
  numbers: [nodes.numbers],
  quote: [nodes.quote],
};

export class Toolbar {
  constructor(bar, view, tell) {
    this.bar = bar;
    this.view = view;
    this.tell = tell;
    this.kind = bar.querySelector('select');
    this.buttons = Array.from(bar.querySelectorAll('button[data-command]'));
    this.stops = Array.from(bar.querySelectorAll('button, select'));
    this.#listen();
    this.update();
  }

  #listen() {
    this.bar.addEventListener('mousedown', (event) => {
      // The cursor stays in the text.
      if (event.target.closest('button')) event.preventDefault();
    });
    this.bar.addEventListener('click', (event) => {
      const button = event.target.closest('button[data-command]');
      if (button && button.getAttribute('aria-disabled') !== 'true') this.#run(button.dataset.command);
    });
    this.kind.addEventListener('change', () => {
      turnInto(...KINDS[this.kind.value])(this.view.state, this.view.dispatch);
      this.view.focus();
    });
    this.bar.addEventListener('keydown', (event) => this.#arrows(event));
    this.stops.forEach((stop, i) => (stop.tabIndex = i ? -1 : 0));
    this.view.dom.addEventListener('keydown', (event) => {
      if (event.altKey && event.key === 'F10') this.stops.find((stop) => stop.tabIndex === 0).focus();
    });
  }

  #run(name) {
    const block = currentBlock(this.view.state);
    COMMANDS[name](this.view.state, this.view.dispatch, this.view);
    if (!document.querySelector('dialog[open]')) this.view.focus();
    if (name === 'remove' && block) this.tell('removed');
  }

  #arrows(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const at = this.stops.indexOf(document.activeElement);
    if (event.key === 'Escape') this.view.focus();
    if (!by || at < 0) return;
    event.preventDefault();
    const next = this.stops[(at + by + this.stops.length) % this.stops.length];
    this.stops.forEach((stop) => (stop.tabIndex = stop === next ? 0 : -1));
    next.focus();
  }

  /** Buttons tell what holds at the cursor, and what cannot be done there. */
  update() {
    const { state } = this.view;
    for (const button of this.buttons) {
      const name = button.dataset.command;
      button.setAttribute('aria-disabled', String(!COMMANDS[name](state)));
      if (marks[name]) button.setAttribute('aria-pressed', String(isActive(state, marks[name])));
    }
    const node = currentBlock(state)?.node;
    const name = node?.type === nodes.heading ? `h${node.attrs.level}` : node?.type.name;
    this.kind.value = KINDS[name] ? name : '';
    this.kind.disabled = !KINDS[name];
    this.kind.title = KINDS[name] ? '' : word('kind-fixed');
  }
}

function isActive(state, mark) {
  const { from, to, $from, empty } = state.selection;
  return empty ? !!mark.isInSet(state.storedMarks ?? $from.marks()) : state.doc.rangeHasMark(from, to, mark);
}
