// Unsaved work in this browser: it survives a reload, a crash and a lost connection.
export class LocalDraft {
  #key;

  /** For one person and one article; another person at the same browser does not see it. */
  constructor(person, article) {
    this.#key = `stele.draft.${person}.${article}`;
  }

  /** {version, base, content, at}, or null: the newest, else one that was set aside and never decided upon. */
  read() {
    try {
      return JSON.parse(localStorage.getItem(this.#key) ?? localStorage.getItem(this.#aside));
    } catch {
      return null;
    }
  }

  get #aside() {
    return `${this.#key}.aside`;
  }

  /** Makes room for what is written now, while the person has not yet said what becomes of this one. */
  setAside() {
    try {
      const kept = localStorage.getItem(this.#key);
      if (kept) localStorage.setItem(this.#aside, kept);
    } catch {
      // Nothing could be kept, so nothing is in the way.
    }
    this.forget();
  }

  forgetAside() {
    try {
      localStorage.removeItem(this.#aside);
    } catch {
      // As above.
    }
  }

  keep(version, base, content) {
    try {
      localStorage.setItem(this.#key, JSON.stringify({ version, base, content, at: new Date().toISOString() }));
    } catch {
      // A full or forbidden store loses nothing that was saved; the page still warns before it is left.
    }
  }

  forget() {
    try {
      localStorage.removeItem(this.#key);
    } catch {
      // As above.
    }
  }
}
