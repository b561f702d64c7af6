// The steps and states beside the text: after a save a released text is a draft again, and readers have an older one.
export class Aside {
  #latest = 0;

  constructor(place, url) {
    Object.assign(this, { place, url });
  }

  async refresh() {
    const mine = ++this.#latest;
    const answer = await fetch(this.url, { headers: { Accept: 'text/html' }, redirect: 'manual' }).catch(() => null);
    if (!answer?.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    if (mine !== this.#latest) return;
    for (const old of this.place.querySelectorAll('[data-fresh]')) {
      const now = fresh.querySelector(`[data-fresh="${old.dataset.fresh}"]`);
      if (now && now.innerHTML !== old.innerHTML) replace(old, now);
    }
  }
}

function replace(old, now) {
  const focused = old.contains(document.activeElement) ? document.activeElement.getAttribute('href') : null;
  old.replaceChildren(...now.childNodes);
  if (focused) old.querySelector(`[href="${CSS.escape(focused)}"]`)?.focus();
}
