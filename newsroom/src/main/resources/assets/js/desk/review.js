// The reviewer's desk: the same field as the translator's, saved when the reviewer says so. The forms do it all alone too.
import { say } from "stele/notices";
import { send } from "stele/request";
import { Edits } from "stele/desk/edits";
import { Field } from "stele/desk/field";
import { showFindings } from "stele/desk/findings";
import { normal } from "stele/desk/inline";
import { listen } from "stele/desk/keys";
import { SegmentList } from "stele/desk/list";
import { isMarked, nameTags } from "stele/desk/markup";
import { LostTags } from "stele/desk/tags";
import { Phrases } from "stele/desk/words";
import { PreviewPane } from "stele/preview-pane";

const PAUSE = 500;

class ReviewedSegment {
  constructor(element, review) {
    this.element = element;
    this.id = element.dataset.segment;
    this.review = review;
    this.form = element.querySelector("[data-target-form]");
    this.list = element.querySelector("[data-findings]");
    this.acts = element.querySelector("[data-save-edit]");
    this.field = new Field({
      area: this.form.elements.target,
      source: element.dataset.source,
      marked: isMarked(element.dataset.format),
      line: element.dataset.format === "LINE",
      onChange: () => this.#changed(),
      onTagRefused: (tag) => say(review.phrases.say("tag-twice", { tag })),
    });
    this.tags = new LostTags(element.querySelector("[data-lost-tags]"), this.field, review.phrases);
    this.written = normal(element.dataset.target, isMarked(element.dataset.format));
    this.tags.show(true);
    this.#acts();
  }

  isDone() {
    return !this.isDirty();
  }

  isDirty() {
    return this.field.raw() !== this.written;
  }

  saved(text) {
    this.written = text;
    this.#acts();
  }

  #acts() {
    this.acts.hidden = !this.isDirty();
    this.acts.querySelector("[data-segment-saved]").textContent = this.review.phrases.say("edited");
  }

  #changed() {
    this.tags.show(true);
    this.#acts();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => this.#check(), PAUSE);
  }

  async #check() {
    const address = `${this.review.path}/segments/${this.id}/check`;
    const answer = await send("POST", address, { target: this.field.raw() }).catch(() => null);
    if (answer?.ok) {
      const { findings } = await answer.json();
      showFindings(this.list, findings, this.review.phrases);
      this.field.mark(findings);
    }
  }
}

class Review extends SegmentList {
  constructor(root) {
    super();
    this.path = root.dataset.review;
    this.phrases = new Phrases(root.dataset.words);
    nameTags((name) => this.phrases.texts[`tag.${name}`]);
    for (const element of root.querySelectorAll("[data-segment]")) {
      if (element.querySelector("[data-target-form]")) {
        this.editors.push(new ReviewedSegment(element, this));
      }
    }
    root.classList.toggle("scripted", this.editors.length > 0);
    for (const hidden of root.querySelectorAll("[data-script-only]")) {
      hidden.hidden = false;
    }
    this.activate(this.editors[0]);
    this.follow();
    listen(this);
    this.preview = new PreviewPane(root, {
      name: "stele-desk-preview",
      wide: "90rem",
      show: this.phrases.say("show-preview"),
      hide: this.phrases.say("hide-preview"),
    });
    root.querySelector("[data-trouble]")?.focus();
    this.edits = new Edits(root, this);
  }

  confirm(editor) {
    if (editor.isDirty()) {
      editor.form.requestSubmit();
    } else {
      this.move(1);
    }
  }

  toOpen() {
    this.move(1);
  }
}

const root = document.querySelector("[data-review]");
if (root) {
  new Review(root);
}
