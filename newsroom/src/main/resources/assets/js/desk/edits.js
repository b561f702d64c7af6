// What a reviewer changed is saved before anything is decided about the text, and before any form leaves the page: as the
// sentence's own form would do it, without leaving.
import { notify, say } from "stele/notices";

export class Edits {
  #busy = false;

  constructor(root, review) {
    this.root = root;
    this.review = review;
    // Before everybody else who listens to forms.
    root.addEventListener("submit", (event) => this.#hold(event), true);
  }

  #hold(event) {
    const form = event.target;
    if (form.method === "dialog" || form.hasAttribute("hx-post")) {
      return;
    }
    const open = this.#open().filter((editor) => editor.form !== form);
    if (!this.#busy && open.length === 0) {
      return;
    }
    event.preventDefault();
    event.stopImmediatePropagation();
    if (!this.#busy) {
      this.#saveThen(open, () => form.requestSubmit(event.submitter));
    }
  }

  #open() {
    return this.review.editors.filter((editor) => editor.isDirty());
  }

  async #saveThen(open, go) {
    this.#busy = true;
    say(this.review.phrases.say("saving"));
    let failed = null;
    for (const editor of open) {
      const fault = await this.#save(editor).catch(() => this.review.phrases.say("not-decided"));
      if (fault) {
        failed = { editor, fault };
        break;
      }
    }
    this.#busy = false;
    if (failed) {
      this.review.go(failed.editor);
      notify(failed.fault);
    } else {
      go();
    }
  }

  // Nothing, or why it is not saved or nothing may be decided.
  async #save(editor) {
    const text = editor.field.raw();
    const body = new URLSearchParams(new FormData(editor.form));
    body.set("target", text);
    const answer = await fetch(editor.form.action, { method: "POST", body });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.querySelector("[data-review]");
    if (!answer.ok || !now) {
      const trouble = page.querySelector("[data-trouble] p")?.textContent ?? "";
      return `${trouble} ${this.review.phrases.say("not-decided")}`.trim();
    }
    editor.saved(text);
    return this.#adopt(now, editor) ? null : this.review.phrases.say("text-changed");
  }

  // An approval names the text that was read: the page's with this edit, where nobody else has changed anything in it.
  #adopt(now, edited) {
    const { sourceRevision } = this.root.dataset;
    edited.element.dataset.target = now.querySelector(`#${CSS.escape(edited.id)}`)?.dataset.target;
    const same = [...now.querySelectorAll("[data-segment]")].every((segment) => {
      const here = this.root.querySelector(`#${CSS.escape(segment.id)}`);
      return here ? here.dataset.target === segment.dataset.target : segment.dataset.state === "APPROVED";
    });
    if (!same || now.dataset.sourceRevision !== sourceRevision) {
      return false;
    }
    const form = this.root.querySelector("[data-approve]");
    if (form) {
      form.elements.textHash.value = now.dataset.textHash;
    }
    return true;
  }
}
