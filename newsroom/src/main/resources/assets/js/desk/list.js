// The sentences of a page as one list that people move through.
export class SegmentList {
  constructor() {
    this.editors = [];
  }

  of(id) {
    return this.editors.find((editor) => editor.id === id);
  }

  // The one in which the person is, or last was.
  current() {
    const element = document.activeElement?.closest?.("[data-segment]");
    return (element && this.of(element.dataset.segment)) || null;
  }

  last() {
    return this.current() ?? this.lastActive ?? this.editors[0];
  }

  follow() {
    document.addEventListener("focusin", (event) => {
      const element = event.target.closest?.("[data-segment]");
      const editor = element && this.of(element.dataset.segment);
      if (editor) {
        this.activate(editor);
      }
    });
    // What is to be mended is written in the field, not in the sentence around it.
    document.querySelector("[data-trouble]")?.addEventListener("click", (event) => {
      const link = event.target.closest("a[href^='#']");
      const editor = link && this.of(link.hash.slice(1));
      if (editor) {
        event.preventDefault();
        this.go(editor);
      }
    });
  }

  // What helps is shown of one sentence at a time.
  activate(editor) {
    if (!editor || editor.element.classList.contains("active")) {
      return;
    }
    for (const active of document.querySelectorAll("[data-segment].active")) {
      active.classList.remove("active");
    }
    editor.element.classList.add("active");
    editor.element.querySelector("[data-aids]").open = true;
    this.lastActive = editor;
    editor.met?.();
  }

  go(editor) {
    editor.field.focus();
    editor.element.scrollIntoView({ block: "nearest" });
  }

  move(step) {
    const from = this.editors.indexOf(this.last());
    const inside = this.current() !== null;
    const to = inside ? from + step : from;
    if (this.editors[to]) {
      this.go(this.editors[to]);
    }
  }

  // The next sentence that is not done, from here on and then from the beginning.
  nextOpen(from) {
    const at = this.editors.indexOf(from);
    return [...this.editors.slice(at + 1), ...this.editors.slice(0, at)].find((editor) => !editor.isDone());
  }
}
