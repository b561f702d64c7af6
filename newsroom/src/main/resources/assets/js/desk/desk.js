// The translator's desk. Without this script its forms do the same, one page at a time.
import { notify, say } from "stele/notices";
import { Claim } from "stele/desk/claim";
import { alike } from "stele/desk/inline";
import { Kept } from "stele/desk/kept";
import { listen } from "stele/desk/keys";
import { SegmentList } from "stele/desk/list";
import { nameTags } from "stele/desk/markup";
import { Phrases } from "stele/desk/words";
import { SegmentEditor } from "stele/desk/segment";
import { ClaimTrouble, offerKept, replaceSource } from "stele/desk/trouble";
import { PreviewPane } from "stele/preview-pane";

const RETRY = 10_000;

class Desk extends SegmentList {
  constructor(root) {
    super();
    this.root = root;
    this.path = root.dataset.desk;
    this.phrases = new Phrases(root.dataset.words);
    nameTags((name) => this.phrases.texts[`tag.${name}`]);
    this.kept = new Kept(root.dataset.translation, root.dataset.person);
    this.trouble = new ClaimTrouble(root.querySelector("[data-claim-trouble]"), this);
    this.claim = new Claim({
      desk: this.path,
      token: root.dataset.token ?? null,
      left: root.dataset.left,
      onChange: (claim, until) => this.#claimed(claim, until),
      onLost: (problem) => this.trouble.show(problem),
    });
    for (const hidden of root.querySelectorAll("[data-script-only]")) {
      hidden.hidden = false;
    }
    for (const element of root.querySelectorAll("[data-segment]")) {
      if (element.querySelector("[data-target-form]")) {
        this.editors.push(new SegmentEditor(element, this));
      }
    }
    this.follow();
    listen(this);
    this.#offerNext();
    this.preview = new PreviewPane(root, {
      name: "stele-desk-preview",
      wide: "90rem",
      show: this.phrases.say("show-preview"),
      hide: this.phrases.say("hide-preview"),
    });
    this.#flushBeforeForms();
    this.#begin();
    // Who leaves in the middle of a word finds it put back on return: nobody has to be asked.
    document.addEventListener("visibilitychange", () => document.hidden && this.saveAll());
    window.addEventListener("online", () => this.saveAll());
  }

  #claimed(claim, until) {
    for (const field of document.querySelectorAll("[data-token-field]")) {
      field.value = claim.token;
    }
    const place = this.root.querySelector("[data-claim]");
    if (place) {
      place.textContent = this.phrases.say("until", { time: until });
    }
  }

  // What Alt+N is on a keyboard. The sentence at hand keeps the focus, so that the next is one after it.
  #offerNext() {
    const button = this.root.querySelector("[data-next-open]");
    button?.addEventListener("mousedown", (event) => event.preventDefault());
    button?.addEventListener("click", () => this.toOpen());
  }

  #begin() {
    this.root.classList.toggle("scripted", this.editors.length > 0);
    let first;
    if (this.claim.live) {
      this.#putBack();
      const open = this.nextOpen(undefined);
      this.activate(open ?? this.editors[0]);
      // On a phone the focus would open the keyboard over the page before anybody has read it.
      first = matchMedia("(min-width: 48rem)").matches ? open : undefined;
    } else if (this.kept.all().length) {
      notify(this.phrases.say("kept-here"), "warm");
    }
    const at = location.hash ? this.of(location.hash.slice(1)) : first;
    if (at) {
      this.go(at);
    }
    this.root.querySelector("[data-trouble]")?.focus();
  }

  // Texts of an earlier visit that never reached the server.
  #putBack() {
    let count = 0;
    for (const [id, kept] of this.kept.all()) {
      const editor = this.of(id);
      if (!editor || alike(kept.text, editor.saved)) {
        this.kept.drop(id);
      } else if (this.claim.live && kept.sourceHash === editor.sourceHash && alike(kept.base ?? "", editor.saved)) {
        editor.field.set(kept.text);
        count += 1;
      } else {
        offerKept(editor, kept, this);
      }
    }
    if (count) {
      notify(this.phrases.say("put-back", { count }), "good");
    }
  }

  // Forms that leave the page wait until every text is on the server.
  #flushBeforeForms() {
    document.addEventListener("submit", async (event) => {
      const form = event.target;
      if (!("flush" in form.dataset) || form.dataset.flush === "done" || !this.editors.some((it) => it.isDirty())) {
        return;
      }
      event.preventDefault();
      event.stopImmediatePropagation();
      if (await this.saveAll()) {
        form.dataset.flush = "done";
        form.requestSubmit(event.submitter);
      }
    }, true);
  }

  async saveAll() {
    const results = await Promise.all(this.editors.filter((it) => it.isDirty()).map((it) => it.save(false)));
    return results.every(Boolean);
  }

  async confirm(editor) {
    if (!(await editor.save(true))) {
      return;
    }
    if (!editor.isDone()) {
      editor.field.focus();
      say(editor.list.querySelector(".bad")?.textContent ?? "");
      return;
    }
    const next = this.nextOpen(editor);
    const { done, total } = this.showProgress();
    if (next) {
      this.go(next);
      say(this.phrases.say("done", { done, total }));
    } else {
      this.root.querySelector("[data-submit-button]")?.focus();
      say(this.phrases.say("all-done"));
    }
  }

  toOpen() {
    const here = this.last();
    const waits = this.current() === null && here && !here.isDone();
    const next = waits ? here : this.nextOpen(here);
    if (next) {
      this.go(next);
    }
  }

  showProgress() {
    const total = this.editors.length;
    const done = this.editors.filter((editor) => editor.isDone()).length;
    this.root.querySelector("[data-progress]").value = done;
    this.root.querySelector("[data-progress-words]").textContent = this.phrases.say("done", { done, total });
    return { done, total };
  }

  #note(key, values) {
    this.root.querySelector("[data-saved]").textContent = this.phrases.say(key, values);
  }

  showUnsaved() {
    this.#note("unsaved");
  }

  showSaving() {
    this.#note("saving");
  }

  showSaved() {
    this.preview.refresh();
    if (!this.editors.some((editor) => editor.isDirty())) {
      const time = new Date().toLocaleTimeString(document.documentElement.lang, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
      this.#note("saved", { time });
    }
  }

  // The connection may be there and the server not: nothing tells when that ends.
  offline() {
    this.#note("offline");
    clearTimeout(this.retry);
    this.retry = setTimeout(() => this.saveAll(), RETRY);
  }

  signedOut() {
    notify(this.phrases.say("signed-out"));
  }

  sourceChanged(editor) {
    replaceSource(editor, this);
  }

  adopt(element) {
    const old = this.of(element.dataset.segment);
    const editor = new SegmentEditor(element, this);
    this.editors.splice(this.editors.indexOf(old), 1, editor);
    return editor;
  }
}

const root = document.querySelector("[data-desk]");
if (root) {
  new Desk(root);
}
