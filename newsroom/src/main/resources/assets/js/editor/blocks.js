// The blocks of an article as one document that is written in place.
import { EditorState, NodeSelection, TextSelection } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { history } from 'prosemirror-history';
import { toBlock, toBlocks, toDocument } from 'stele/editor/content';
import { blockIds, identified } from 'stele/editor/ids';
import { keys } from 'stele/editor/keys';
import { blockNotes, showNotes } from 'stele/editor/notes';
import { clean } from 'stele/editor/paste/clean';
import { isPicture, lost, tellLost } from 'stele/editor/paste/lost';
import { isList } from 'stele/editor/schema';
import { GalleryView } from 'stele/editor/views/gallery';
import { ImageView } from 'stele/editor/views/image';
import { ButtonView, EmbedView } from 'stele/editor/views/object';
import { QuoteView } from 'stele/editor/views/quote';

const view = (View, ...more) => (node, editor, getPos, decorations) => new View(node, editor, getPos, decorations, ...more);

/** The editor of the blocks. Blocks that were not touched come out exactly as they went in. */
export class Blocks {
  #given = new Map();

  constructor({ place, blocks, attributes, languages, editable, onChange }) {
    const plugins = [...keys(), history(), blockIds(), blockNotes()];
    const state = identified(EditorState.create({ doc: toDocument(blocks), plugins }));
    this.view = new EditorView(place, {
      state,
      attributes,
      editable: () => editable,
      transformPastedHTML: (html) => {
        tellLost(lost(html));
        return clean(html);
      },
      handlePaste: (_view, { clipboardData }) => {
        const alone = isPicture(clipboardData);
        if (alone) tellLost(['picture']);
        return alone;
      },
      nodeViews: {
        quote: view(QuoteView, languages),
        image: view(ImageView),
        gallery: view(GalleryView),
        button: view(ButtonView),
        embed: view(EmbedView),
      },
      dispatchTransaction: (tr) => {
        this.view.updateState(this.view.state.apply(tr));
        onChange(tr);
      },
    });
    this.#keep(blocks);
  }

  #keep(blocks) {
    const nodes = new Map();
    this.view.state.doc.forEach((node) => nodes.set(node.attrs.id, node));
    for (const block of blocks) {
      const node = nodes.get(block.id);
      if (node) this.#given.set(block.id, { block, written: JSON.stringify(toBlock(node)) });
    }
  }

  read() {
    return toBlocks(this.view.state.doc).map((block) => {
      const given = this.#given.get(block.id);
      return given && given.written === JSON.stringify(block) ? given.block : block;
    });
  }

  /** Shows other blocks; only what differs is replaced, so the cursor stays where it can, and undo leads back. */
  show(blocks) {
    const { doc } = this.view.state;
    const next = toDocument(blocks);
    const start = doc.content.findDiffStart(next.content);
    if (start !== null) {
      const end = doc.content.findDiffEnd(next.content);
      const overlap = Math.max(0, start - Math.min(end.a, end.b));
      const slice = next.slice(start, end.b + overlap);
      this.view.dispatch(this.view.state.tr.replace(start, end.a + overlap, slice));
      if (!this.view.state.doc.eq(next) && blocks.length) this.#replaceAll(next);
    }
    this.#keep(blocks);
  }

  #replaceAll(next) {
    const tr = this.view.state.tr.replaceWith(0, this.view.state.doc.content.size, next.content);
    this.view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(0))));
  }

  /** The block's element and its kind, as the words call it. */
  find(id) {
    const at = this.#at(id);
    if (at < 0) return null;
    const node = this.view.state.doc.nodeAt(at);
    return { dom: this.view.nodeDOM(at), kind: isList(node) ? 'list' : node.type.name };
  }

  /** Puts the cursor into the block. */
  focus(id) {
    const at = this.#at(id);
    if (at < 0) return;
    const { doc, tr } = this.view.state;
    const atom = doc.nodeAt(at).isAtom;
    tr.setSelection(atom ? NodeSelection.create(doc, at) : TextSelection.near(doc.resolve(at + 1)));
    this.view.dispatch(tr.scrollIntoView());
    this.view.focus();
    this.view.nodeDOM(at).scrollIntoView({ block: 'center' });
  }

  #at(id) {
    let found = -1;
    this.view.state.doc.forEach((node, offset) => {
      if (node.attrs.id === id) found = offset;
    });
    return found;
  }

  note(notes) {
    showNotes(this.view, notes);
  }
}
