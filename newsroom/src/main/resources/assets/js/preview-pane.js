// The whole article as readers will see it, beside what is written, on screens that have room for both.
import { PreviewFrame } from "stele/preview-frame";

// The page alone, without the frame that other screens have around it; nothing in it runs.
const SANDBOX = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";

export class PreviewPane {
  #frame = null;

  /** @param wide from which width it opens by itself, where it was open the last time */
  constructor(root, { name, wide, show, hide }) {
    Object.assign(this, { root, name, show, hide });
    this.pane = root.querySelector("[data-preview]");
    this.toggle = root.querySelector("[data-preview-toggle]");
    this.toggle.hidden = false;
    this.toggle.addEventListener("click", () => {
      remember(this.name, this.pane.hidden);
      this.#open(this.pane.hidden);
    });
    if (isRemembered(name) && matchMedia(`(min-width: ${wide})`).matches) {
      this.#open(true);
    }
  }

  /** What is shown has been saved anew. */
  refresh() {
    if (this.#frame && !this.pane.hidden) {
      this.#frame.refresh();
    }
  }

  #open(yes) {
    this.pane.hidden = !yes;
    this.root.classList.toggle("with-preview", yes);
    this.toggle.setAttribute("aria-expanded", String(yes));
    this.toggle.textContent = yes ? this.hide : this.show;
    if (yes && this.#frame) {
      this.#frame.refresh();
    } else if (yes) {
      const frame = document.createElement("iframe");
      frame.sandbox = SANDBOX;
      frame.src = `${this.pane.dataset.preview}/page`;
      frame.title = this.pane.getAttribute("aria-label");
      this.pane.append(frame);
      this.#frame = new PreviewFrame(frame);
    }
  }
}

function remember(name, yes) {
  try {
    localStorage.setItem(name, yes ? "1" : "");
  } catch {
    // Then it is asked for again.
  }
}

function isRemembered(name) {
  try {
    return localStorage.getItem(name) === "1";
  } catch {
    return false;
  }
}
