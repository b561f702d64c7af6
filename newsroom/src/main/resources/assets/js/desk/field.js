// The field in which a sentence is translated: words, and tags that are one piece each. It takes the place of a text area,
// which goes on holding the written form.
import { baseKeymap } from "prosemirror-commands";
import { history, redo, undo } from "prosemirror-history";
import { keymap } from "prosemirror-keymap";
import { Fragment, Slice } from "prosemirror-model";
import { EditorState, Plugin, TextSelection } from "prosemirror-state";
import { Decoration, DecorationSet, EditorView } from "prosemirror-view";
import { nodes, offsetOf, rawOf, schema, tagsIn } from "stele/desk/inline";
import { label, missing, tagsOf } from "stele/desk/markup";

export class Field {
  // options: area, source, marked, line (no line breaks), onChange(field), onTagRefused(tag)
  constructor(options) {
    Object.assign(this, options);
    this.wanted = tagsOf(this.source, this.marked);
    this.places = [];
    this.view = this.#view();
    this.area.hidden = true;
  }

  #view() {
    const attributes = {
      class: "target-text",
      role: "textbox",
      "aria-multiline": "true",
      "aria-label": this.area.getAttribute("aria-label"),
      "aria-describedby": this.area.getAttribute("aria-describedby"),
      lang: this.area.lang,
      dir: this.area.dir,
      spellcheck: "true",
      translate: "no",
    };
    const mount = document.createElement("div");
    mount.className = "target-field";
    this.area.before(mount);
    return new EditorView(mount, {
      state: EditorState.create({
        doc: schema.node("doc", null, nodes(this.area.value, this.marked)),
        plugins: [history(), this.#keys(), keymap(baseKeymap), this.#guard(), this.#marks()],
      }),
      attributes,
      dispatchTransaction: (transaction) => {
        this.view.updateState(this.view.state.apply(transaction));
        if (transaction.docChanged) {
          this.area.value = this.raw();
          this.onChange(this);
        }
      },
      transformPasted: (slice) => this.#flat(slice),
      clipboardTextParser: (text) => new Slice(Fragment.from(this.#words(text)), 0, 0),
    });
  }

  #keys() {
    const lineBreak = (state, dispatch) => {
      if (this.marked || this.line) {
        return true;
      }
      dispatch?.(state.tr.insertText("\n").scrollIntoView());
      return true;
    };
    return keymap({ "Mod-z": undo, "Mod-y": redo, "Mod-Shift-z": redo, Enter: lineBreak, "Shift-Enter": lineBreak });
  }

  // No tag gets in that the source does not have, and none twice.
  #guard() {
    return new Plugin({
      filterTransaction: (transaction) => {
        const extra = missing(tagsIn(transaction.doc), this.wanted);
        if (transaction.docChanged && extra.length) {
          this.onTagRefused?.(label(extra[0]));
          return false;
        }
        return true;
      },
    });
  }

  // Where findings are.
  #marks() {
    return new Plugin({
      props: {
        decorations: (state) =>
          DecorationSet.create(
            state.doc,
            this.places
              .map(({ start, end, kind }) => [offsetOf(state.doc, start, this.marked), offsetOf(state.doc, end, this.marked), kind])
              .filter(([start, end]) => start < end)
              .map(([start, end, kind]) => Decoration.inline(start, end, { class: `found ${kind}` })),
          ),
      },
    });
  }

  #words(text) {
    const plain = this.marked || this.line ? text.replace(/\s*\n\s*/g, " ") : text.replaceAll("\r", "");
    return plain ? [schema.text(plain)] : [];
  }

  // Whatever is pasted becomes words and those tags that are still missing here.
  #flat(slice) {
    const flat = [];
    const open = missing(this.wanted, tagsIn(this.view.state.doc));
    const { from, to } = this.view.state.selection;
    this.view.state.doc.nodesBetween(from, to, (node) => {
      if (node.type === schema.nodes.tag) {
        open.push(node.attrs.raw);
      }
    });
    slice.content.descendants((node) => {
      if (node.isText) {
        flat.push(...this.#words(node.text));
      } else if (node.type === schema.nodes.tag && open.includes(node.attrs.raw)) {
        open.splice(open.indexOf(node.attrs.raw), 1);
        flat.push(node);
      }
    });
    return new Slice(Fragment.from(flat), 0, 0);
  }

  // The written form.
  raw() {
    return rawOf(this.view.state.doc, this.marked);
  }

  set(raw) {
    const { tr, doc } = this.view.state;
    this.view.dispatch(tr.replaceWith(0, doc.content.size, nodes(raw, this.marked)));
    this.view.dispatch(this.view.state.tr.setSelection(TextSelection.atEnd(this.view.state.doc)));
  }

  lost() {
    return missing(this.wanted, tagsIn(this.view.state.doc));
  }

  // The selected words without the spaces at their edges; behind a tag that is selected alone.
  #selected() {
    const { doc, selection } = this.view.state;
    const text = doc.textBetween(selection.from, selection.to, "", "\ufffc");
    if (!text.replaceAll("\ufffc", "").trim()) {
      return { from: selection.to, to: selection.to };
    }
    const from = selection.from + text.length - text.trimStart().length;
    return { from, to: from + text.trim().length };
  }

  // Puts a tag at the caret, or at the selected words; a tag and its end go around them, or around the caret.
  insert([tag, end]) {
    const { tr } = this.view.state;
    const { from, to } = this.#selected();
    const chip = (raw) => schema.node("tag", { raw });
    if (end) {
      tr.insert(to, chip(end)).insert(from, chip(tag));
      tr.setSelection(TextSelection.create(tr.doc, from === to ? from + 1 : to + 2));
    } else {
      const at = tag.startsWith("</") ? to : from;
      tr.insert(at, chip(tag)).setSelection(TextSelection.create(tr.doc, at + 1));
    }
    this.view.dispatch(tr.scrollIntoView());
    this.view.focus();
  }

  // findings: [{ place: { side, start, end } }]
  mark(findings) {
    this.places = findings
      .filter((finding) => finding.place?.side === "TARGET" && !finding.waiver)
      .map((finding) => ({ ...finding.place, kind: finding.severity === "BLOCKING" ? "bad" : "warm" }));
    this.view.dispatch(this.view.state.tr.setMeta("addToHistory", false));
  }

  focus() {
    this.view.focus();
  }

  editable(yes) {
    this.view.setProps({ editable: () => yes });
  }
}
