// One stretch of inline text as clean markup.
const ORDER = ['strong', 'em', 'sup', 'sub'];

/** Collects pieces of text with their marks; white space is what a reader would see of it. */
export class Run {
  #pieces = [];

  text(text, marks, href) {
    const piece = text.replace(/[\s\u200b]+/g, (space) => (space === '\u00a0' ? space : ' '));
    if (piece) this.#pieces.push({ piece, key: ORDER.filter((mark) => marks.has(mark)), href });
  }

  br() {
    this.#pieces.push({ br: true });
  }

  /** Clean markup, split where an empty line was. */
  take() {
    const lines = [];
    let line = [];
    let breaks = 0;
    for (const piece of this.#pieces) {
      if (piece.br) {
        breaks++;
        continue;
      }
      if (!piece.piece.trim() && !line.length) continue;
      if (breaks > 1 && line.length) {
        lines.push(line);
        line = [];
      } else if (breaks === 1 && line.length) {
        line.push({ br: true });
      }
      breaks = 0;
      line.push(piece);
    }
    if (line.length) lines.push(line);
    this.#pieces = [];
    return lines.map(markup).filter((html) => html.replace(/<[^>]*>|[\s\u00a0]/g, ''));
  }
}

function markup(pieces) {
  const element = document.createElement('p');
  for (const { piece, br, key, href } of pieces) {
    if (br) {
      element.append(document.createElement('br'));
      continue;
    }
    let node = document.createTextNode(piece);
    for (const mark of [...key].reverse()) node = wrapped(document.createElement(mark), node);
    if (href) {
      const link = document.createElement('a');
      link.setAttribute('href', href);
      node = wrapped(link, node);
    }
    element.append(node);
  }
  return element.innerHTML.replace(/ {2,}/g, ' ').replace(/^ +| +$/g, '');
}

function wrapped(element, node) {
  element.append(node);
  return element;
}
