// One sentence on the translator's desk: its field, how far it is saved, what is found in it.
import { problemOf, send } from "stele/request";
import { say } from "stele/notices";
import { Field } from "stele/desk/field";
import { showFindings } from "stele/desk/findings";
import { normal } from "stele/desk/inline";
import { isMarked } from "stele/desk/markup";
import { LostTags } from "stele/desk/tags";

const PAUSE = 700;
const KINDS = { APPROVED: "good", TRANSLATED: "good", MEND: "warm", DRAFT: "busy", PROPOSED: "warm", REJECTED: "warm", CHANGED: "warm" };

export class SegmentEditor {
  constructor(element, desk) {
    this.element = element;
    this.desk = desk;
    this.id = element.dataset.segment;
    this.number = element.dataset.number;
    this.state = element.dataset.state;
    this.sourceHash = element.dataset.sourceHash;
    this.address = `${desk.path}/segments/${this.id}`;
    this.form = element.querySelector("[data-target-form]");
    this.list = element.querySelector("[data-findings]");
    this.note = element.querySelector("[data-segment-saved]");
    this.origin = "HUMAN";
    this.queue = Promise.resolve(true);
    const marked = isMarked(element.dataset.format);
    this.saved = normal(element.dataset.target, marked);
    this.field = new Field({
      area: this.form.elements.target,
      source: element.dataset.source,
      marked,
      line: element.dataset.format === "LINE",
      onChange: () => this.changed(),
      onTagRefused: (tag) => say(desk.phrases.say("tag-twice", { tag })),
    });
    this.tags = new LostTags(element.querySelector("[data-lost-tags]"), this.field, desk.phrases);
    this.tags.show(this.field.raw() !== "");
    this.#wire();
  }

  #wire() {
    this.form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.desk.confirm(this);
    });
    this.element.querySelector("[data-no-script]")?.remove();
    const copy = this.element.querySelector("[data-copy-source]");
    copy.hidden = false;
    copy.addEventListener("click", () => this.copySource());
    this.element.addEventListener("submit", (event) => {
      if (event.target.dataset.suggestion !== undefined) {
        event.preventDefault();
        this.take(event.target.dataset.suggestion);
      }
    });
  }

  isDone() {
    return this.#confirmed() && !("mend" in this.element.dataset);
  }

  #confirmed() {
    return this.state === "TRANSLATED" || this.state === "APPROVED";
  }

  isDirty() {
    return this.field.raw() !== this.saved;
  }

  // Where the findings are is shown as soon as somebody looks at the sentence.
  met() {
    if (!this.seen && this.list.children.length) {
      this.check();
    }
    this.seen = true;
  }

  changed() {
    if (!this.taking) {
      this.origin = "HUMAN";
    }
    const text = this.field.raw();
    this.tags.show(text !== "");
    this.desk.kept.put(this.id, text, this.sourceHash, this.saved);
    this.note.textContent = "";
    this.desk.showUnsaved();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => (this.desk.claim.live ? this.save(false) : this.check()), PAUSE);
  }

  take(raw, origin = "MEMORY") {
    this.taking = true;
    this.origin = origin;
    this.field.set(raw);
    this.taking = false;
    this.field.focus();
    say(this.desk.phrases.say(origin === "MEMORY" ? "suggested" : "copied"));
  }

  takeSuggestion(number) {
    const offered = this.element.querySelectorAll("[data-suggestion]")[number - 1];
    if (offered) {
      this.take(offered.dataset.suggestion);
    } else {
      say(this.desk.phrases.say("no-suggestion"));
    }
  }

  copySource() {
    this.take(this.element.dataset.source, "HUMAN");
  }

  // One after the other, so that an older text never arrives behind a newer one. True when the server has it.
  save(confirmed) {
    clearTimeout(this.timer);
    this.queue = this.queue.catch(() => false).then(() => this.#save(confirmed));
    return this.queue;
  }

  async #save(confirmed) {
    const text = this.field.raw();
    if (!confirmed && text === this.saved) {
      this.desk.kept.drop(this.id);
      return true;
    }
    if (!this.desk.claim.live) {
      return false;
    }
    this.desk.showSaving();
    let answer;
    try {
      answer = await send("POST", this.address, {
        target: text,
        sourceHash: this.sourceHash,
        origin: this.origin,
        confirmed,
        token: this.desk.claim.token,
      });
    } catch {
      this.desk.offline();
      return false;
    }
    return answer.ok ? this.#accepted(await answer.json(), text) : this.#refused(answer.status, await problemOf(answer));
  }

  #accepted(result, text) {
    this.saved = text;
    if (this.field.raw() === text) {
      this.desk.kept.drop(this.id);
    }
    this.show(result.state, result.findings);
    this.form.elements.target.removeAttribute("aria-invalid");
    this.desk.showSaved();
    return true;
  }

  #refused(status, problem) {
    const type = (problem.type ?? "").replace("/problems/", "");
    if (status === 401) {
      this.desk.signedOut();
    } else if (type === "stale-claim") {
      this.desk.claim.lose(problem);
    } else if (type === "source-changed") {
      this.desk.sourceChanged(this);
    } else {
      const faults = (problem.errors ?? []).map((error) => error.message);
      this.fault(faults.length ? faults.join(" ") : problem.detail || problem.title);
    }
    return false;
  }

  fault(words) {
    this.note.textContent = words;
    this.note.className = "fault";
    say(words);
  }

  async check() {
    const answer = await send("POST", `${this.address}/check`, { target: this.field.raw() }).catch(() => null);
    if (answer?.ok) {
      this.show(this.state, (await answer.json()).findings);
    }
  }

  show(state, findings) {
    this.state = state;
    this.element.dataset.state = state;
    const mend = this.#confirmed() && findings.some(({ severity, waiver }) => severity === "BLOCKING" && !waiver);
    this.element.toggleAttribute("data-mend", mend);
    const badge = this.element.querySelector("[data-badge]");
    const changed = state === "NEEDS_TRANSLATION" && "changed" in this.element.dataset;
    const shown = mend ? "MEND" : changed ? "CHANGED" : state;
    badge.textContent = this.desk.phrases.say(`state.${shown}`);
    badge.className = `badge ${KINDS[shown] ?? ""}`;
    showFindings(this.list, findings, this.desk.phrases);
    this.field.mark(findings);
    this.note.textContent = "";
    this.note.className = "quiet";
    this.desk.showProgress();
  }
}
