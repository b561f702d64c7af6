// Texts that the server does not have yet, in this browser, by translation and person: a claim that has run out or a
// connection that is gone costs nobody a sentence.
export class Kept {
  constructor(translation, person) {
    this.prefix = `stele-desk:${person}:${translation}:`;
  }

  put(segment, text, sourceHash, base) {
    try {
      localStorage.setItem(this.prefix + segment, JSON.stringify({ text, sourceHash, base, at: Date.now() }));
    } catch {
      // A full or forbidden storage takes this second copy away, not the one in the field.
    }
  }

  drop(segment) {
    try {
      localStorage.removeItem(this.prefix + segment);
    } catch {
      // As above.
    }
  }

  // [[segment, { text, sourceHash, base }], …]
  all() {
    try {
      return Object.keys(localStorage)
        .filter((key) => key.startsWith(this.prefix))
        .map((key) => [key.slice(this.prefix.length), JSON.parse(localStorage.getItem(key))]);
    } catch {
      return [];
    }
  }
}
