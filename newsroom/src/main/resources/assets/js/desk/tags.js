// Tells at once which tags of the source the text has lost, and puts them back.
import { say } from "stele/notices";
import { label, pairs } from "stele/desk/markup";

export class LostTags {
  constructor(place, field, phrases) {
    this.place = place;
    this.field = field;
    this.phrases = phrases;
    this.before = 0;
  }

  // An empty text has lost nothing yet.
  show(begun) {
    const lost = begun ? this.field.lost() : [];
    if (lost.length > this.before && this.before !== undefined && this.shown) {
      say(this.phrases.say("tag-lost", { tag: label(lost[0]) }));
    }
    this.before = lost.length;
    this.shown = true;
    this.place.replaceChildren();
    if (!lost.length) {
      return;
    }
    const words = document.createElement("span");
    words.textContent = this.phrases.say("tag-lost", { tag: "" });
    this.place.append(words, ...pairs(lost).map((pair) => this.#button(pair)));
  }

  #button(pair) {
    const [tag] = pair;
    const button = document.createElement("button");
    button.type = "button";
    button.className = "small tag-button";
    button.dataset.insert = tag;
    button.textContent = label(tag);
    button.title = pair.join("…");
    button.setAttribute("aria-label", this.phrases.say("tag-insert", { tag: label(tag) }));
    button.addEventListener("click", () => this.field.insert(pair));
    return button;
  }

  insertNext() {
    const [next] = pairs(this.field.lost());
    if (next) {
      this.field.insert(next);
    }
    return Boolean(next);
  }
}
