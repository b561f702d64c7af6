// What is pasted from word processors and web pages, as the blocks that an article has: no styles, no scripts.
import { completed, isAllowed } from 'stele/editor/links';
import { Run } from 'stele/editor/paste/run';
import { harmless, headingLevel, isHidden, marksOf, wordItem } from 'stele/editor/paste/styles';

const DROPPED = new Set(
  'head meta link style script noscript template title iframe object svg img picture video audio button select'
    .split(' ').concat('input textarea nav form hr'.split(' ')),
);
const BLOCKS = new Set(
  'p div section article main header footer aside figure figcaption address pre table tbody thead tr dl dt dd'
    .split(' ').concat('body html center details summary'.split(' ')),
);

/** Clean HTML of pasted HTML: p, h2 to h4, ul, ol and blockquote with inline markup. */
export function clean(html) {
  if (/data-pm-slice/.test(html)) return html;
  const page = new DOMParser().parseFromString(harmless(html), 'text/html');
  const out = new Cleaner();
  out.children(page.body, new Set(), null);
  return out.finish();
}

class Cleaner {
  #blocks = [];
  #run = new Run();

  children(parent, marks, href) {
    for (const node of parent.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) this.#run.text(node.data, marks, href);
      else if (node.nodeType === Node.ELEMENT_NODE) this.#element(node, marks, href);
    }
  }

  #element(element, marks, href) {
    const name = element.localName;
    if (DROPPED.has(name) || isHidden(element)) return;
    const level = headingLevel(element);
    const item = wordItem(element);
    if (name === 'br') this.#run.br();
    else if (level) this.#block(element, `h${level}`, marks);
    else if (item) this.#item(element, item);
    else if (name === 'ul' || name === 'ol') this.#list(element, name);
    else if (name === 'blockquote') this.#quote(element);
    else if (name === 'td' || name === 'th') this.#cell(element, marks, href);
    else if (BLOCKS.has(name)) this.#block(element, 'p', marks);
    else this.children(element, new Set([...marks, ...marksOf(element)]), linkOf(element) ?? href);
  }

  #block(element, tag, marks) {
    this.#flush();
    this.children(element, marks, null);
    this.#flush(tag);
  }

  #item(element, tag) {
    this.#flush();
    this.children(element, new Set(), null);
    this.#add(tag, this.#run.take().join('<br>'));
  }

  /** Lists within lists become one: an article has no deeper ones. */
  #list(list, tag) {
    this.#flush();
    for (const item of list.children) {
      if (item.localName === 'ul' || item.localName === 'ol') {
        this.#list(item, tag);
        continue;
      }
      const inner = Array.from(item.querySelectorAll('ul, ol')).filter((l) => l.parentElement.closest('li') === item);
      inner.forEach((l) => l.remove());
      this.#add(tag, lines(item));
      inner.forEach((l) => this.#list(l, tag));
    }
  }

  #quote(element) {
    this.#flush();
    const text = lines(element);
    if (text) this.#blocks.push({ tag: 'blockquote', parts: [text] });
  }

  #cell(element, marks, href) {
    if (element.previousElementSibling) this.#run.text(' | ', marks, null);
    for (const child of element.childNodes) {
      if (child.nodeType === Node.TEXT_NODE) this.#run.text(child.data, marks, href);
      else if (child.nodeType === Node.ELEMENT_NODE) this.children(child, marksOf(child), href);
    }
  }

  #add(tag, part) {
    if (!part) return;
    const last = this.#blocks.at(-1);
    if (last?.tag === tag) last.parts.push(part);
    else this.#blocks.push({ tag, parts: [part] });
  }

  #flush(tag = 'p') {
    for (const part of this.#run.take()) {
      // Headings are plain text.
      this.#blocks.push({ tag, parts: [tag.startsWith('h') ? part.replace(/<br>/g, ' ').replace(/<[^>]*>/g, '') : part] });
    }
  }

  finish() {
    this.#flush();
    return this.#blocks.map(({ tag, parts }) => `<${tag}>${inside(tag, parts)}</${tag}>`).join('');
  }
}

const inside = (tag, parts) =>
  tag === 'ul' || tag === 'ol' ? parts.map((part) => `<li>${part}</li>`).join('') : parts.join('');

/** The text of an element with its paragraphs as lines. */
function lines(element) {
  const inner = new Cleaner();
  inner.children(element, new Set(), null);
  const page = new DOMParser().parseFromString(inner.finish(), 'text/html');
  return Array.from(page.body.querySelectorAll('p, h2, h3, h4, li, blockquote'), (e) => e.innerHTML).join('<br>');
}

function linkOf(element) {
  if (element.localName !== 'a') return null;
  const href = completed(element.getAttribute('href') ?? '');
  return isAllowed(href) ? href : null;
}
