// A page of the site in a frame, shown anew as it was scrolled: the new one is loaded behind the old, and then takes its place.
export class PreviewFrame {
  #coming = false;
  #again = false;

  constructor(frame) {
    this.frame = frame;
  }

  /** Any number of times: one is on its way, and one after it where something has changed since. */
  refresh() {
    this.#again = this.#coming;
    if (this.#coming) return;
    this.#coming = true;
    const next = this.frame.cloneNode();
    next.classList.add("is-coming");
    next.addEventListener("load", () => this.#show(next), { once: true });
    this.frame.after(next);
  }

  #show(next) {
    const { scrollX, scrollY } = this.frame.contentWindow;
    next.contentWindow.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    const hadFocus = document.activeElement === this.frame;
    this.frame.remove();
    next.classList.remove("is-coming");
    this.frame = next;
    if (hadFocus) next.focus();
    this.#coming = false;
    if (this.#again) this.refresh();
  }
}
