// What is done when a text cannot be saved where it was written: the claim has run out, the source has changed, somebody
// else has written. In each case both texts are seen and neither is lost.
import { notify, say } from "stele/notices";
import { send } from "stele/request";
import { alike, normal } from "stele/desk/inline";

export class ClaimTrouble {
  constructor(place, desk) {
    this.place = place;
    this.desk = desk;
  }

  show(problem) {
    const { phrases } = this.desk;
    const notice = element("div", "notice bad");
    notice.setAttribute("role", "alert");
    const words = element("p");
    words.textContent = problem.holder
      ? phrases.say("claim-lost-to", { holder: problem.holder })
      : `${phrases.say("claim-lost")} ${phrases.say("kept-here")}`;
    const again = element("button", "primary");
    again.type = "button";
    again.dataset.claimAgain = "";
    again.textContent = phrases.say("claim-again");
    again.addEventListener("click", () => this.#again(again));
    notice.append(words, again);
    this.place.replaceChildren(notice);
  }

  async #again(button) {
    button.disabled = true;
    const refused = await this.desk.claim.again();
    button.disabled = false;
    if (refused) {
      const holder = refused.holder ?? refused.assignee;
      notify(holder ? this.desk.phrases.say("claimed-by-other", { holder }) : refused.detail || this.desk.phrases.say("offline"));
      return;
    }
    this.place.replaceChildren();
    await this.#meanwhile();
    await this.desk.saveAll();
    say(this.desk.phrases.say("claimed-again"));
    this.desk.last()?.field.focus();
  }

  // Others may have written while the claim was theirs: what they wrote is shown beside what was typed here.
  async #meanwhile() {
    const dirty = this.desk.editors.filter((editor) => editor.isDirty());
    for (const editor of dirty) {
      const now = await current(editor);
      if (now && now.dataset.sourceHash !== editor.sourceHash) {
        exchange(editor, now, this.desk);
      } else if (now && !alike(normal(now.dataset.target, editor.field.marked), editor.saved)) {
        const kept = { text: editor.field.raw() };
        const fresh = take(editor, now, this.desk);
        offerKept(fresh, kept, this.desk);
      }
    }
  }
}

// A text that was kept here, beside the one that is there now.
export function offerKept(editor, kept, desk) {
  const { phrases } = desk;
  const box = element("div", "notice warm kept");
  const words = element("div");
  const title = element("b");
  title.textContent = phrases.say("kept-text");
  const text = element("p");
  text.lang = editor.form?.elements.target.lang ?? "";
  text.dir = "auto";
  text.textContent = kept.text;
  words.append(title, text);
  const use = button(phrases.say("use-kept"), () => {
    box.remove();
    editor.field.set(kept.text);
    editor.field.focus();
  });
  use.dataset.useKept = "";
  const drop = button(phrases.say("drop-kept"), () => {
    box.remove();
    desk.kept.drop(editor.id);
  });
  box.append(words, use, drop);
  editor.element.querySelector(".target-side").prepend(box);
}

// The source is another now: show it with what changed, and put the text that was typed for the old one into the field.
export async function replaceSource(editor, desk) {
  const now = await current(editor);
  if (now) {
    exchange(editor, now, desk);
  }
}

function exchange(editor, now, desk) {
  const typed = editor.field.raw();
  const fresh = take(editor, now, desk);
  const box = element("p", "notice warm");
  box.textContent = desk.phrases.say("source-changed");
  fresh.element.querySelector(".target-side").prepend(box);
  const usable = typed !== fresh.saved;
  if (usable) {
    try {
      fresh.field.set(typed);
    } finally {
      if (fresh.field.raw() !== typed) {
        offerKept(fresh, { text: typed }, desk);
      }
    }
  }
  say(desk.phrases.say("source-changed"));
  fresh.field.focus();
}

function take(editor, now, desk) {
  editor.element.replaceWith(now);
  return desk.adopt(now);
}

async function current(editor) {
  const answer = await send("GET", editor.address, undefined, { Accept: "text/html" }).catch(() => null);
  if (!answer?.ok) {
    return null;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const found = page.querySelector("[data-segment]");
  const adopted = found && document.importNode(found, true);
  if (adopted?.querySelector("[data-target-form]")) {
    return adopted;
  }
  return null;
}

function element(name, className = "") {
  const made = document.createElement(name);
  made.className = className;
  return made;
}

function button(words, pressed) {
  const made = element("button", "small");
  made.type = "button";
  made.textContent = words;
  made.addEventListener("click", pressed);
  return made;
}
