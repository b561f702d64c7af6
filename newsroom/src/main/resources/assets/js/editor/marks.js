// What is wrong, beside what it concerns: refusals of a save, and findings of the house rules.
import { noteList } from 'stele/editor/notes';

/** Notes by place. Each source is replaced as a whole: what was mended is marked no more. */
export class Marks {
  #sources = { refusals: [], findings: [] };

  constructor({ form, fields, blocks, hero, general }) {
    Object.assign(this, { form, fields, blocks, hero, general });
  }

  /** @param content the text that the pointers point into */
  refused(errors, content) {
    if (!errors.length && !this.#sources.refusals.length) return;
    this.#sources.refusals = errors.map((error) => ({ ...place(error.pointer, content), message: error.message, error: true }));
    this.#draw();
  }

  found(findings, content) {
    this.#sources.findings = findings.map((finding) => ({
      ...place(finding.pointer, content),
      message: finding.message,
      blocking: finding.severity === 'BLOCKING',
    }));
    this.#draw();
  }

  #draw() {
    const all = [...this.#sources.refusals, ...this.#sources.findings];
    const byBlock = Map.groupBy(all.filter((note) => note.block), (note) => note.block);
    this.blocks.note(byBlock);
    this.#fields(all.filter((note) => !note.block));
  }

  #fields(notes) {
    this.form.querySelectorAll('[data-notes], [data-general-notes]').forEach((list) => list.replaceChildren());
    this.form.querySelectorAll('[data-part] [aria-invalid]').forEach((input) => input.removeAttribute('aria-invalid'));
    for (const [name, mine] of Map.groupBy(notes, (note) => note.field.split('/')[0])) {
      const part = name ? this.form.querySelector(`[data-part~="${CSS.escape(name)}"]`) : null;
      const list = part?.querySelector('[data-notes]') ?? this.general;
      list.append(noteList(mine));
      for (const note of mine.filter((one) => one.error)) {
        this.fields.input(...note.field.split('/'))?.setAttribute('aria-invalid', 'true');
      }
    }
    this.hero.note(
      notes.filter((note) => note.field.startsWith('hero/')).map((note) => ({ ...note, field: note.field.slice(5) })),
    );
  }
}

/** JSON pointers into a text, by the block that stood there. */
function place(pointer, content) {
  const parts = pointer.split('/').slice(1);
  if (parts[0] !== 'blocks' || parts.length < 2) return { block: null, field: parts.join('/') };
  return { block: content.blocks[Number(parts[1])]?.id ?? null, field: parts.slice(2).join('/') };
}
