// One sitting at an article: what is written, saved, refused, in conflict or kept from the last time.
import { request } from 'stele/editor/request';
import { same } from 'stele/editor/same';
import { word } from 'stele/editor/words';
import { askWhich } from 'stele/editor/save/conflict';
import { LocalDraft } from 'stele/editor/save/draft';
import { decide, merge } from 'stele/editor/save/merge';
import { Saver } from 'stele/editor/save/saver';

export class Session {
  #sent;

  /** @param followers what else of the page shows the text as it was saved last */
  constructor({ article, person, fields, hero, related, blocks, marks, where, state, followers }) {
    Object.assign(this, { article, fields, hero, related, blocks, marks, where, state, followers });
    this.#sent = article.content;
    this.draft = new LocalDraft(person, article.id);
    this.show(article.content);
    this.saver = new Saver({
      url: `/articles/${article.id}/content`,
      version: article.version,
      content: article.content,
      read: () => this.read(),
      draft: this.draft,
      onState: (name, more) => this.#told(name, more),
      onSaved: (saved, sent) => this.#saved(saved, sent),
      onConflict: () => this.resolve(),
    });
    this.#listen();
    this.#offer(this.draft.read());
    this.check();
  }

  read() {
    const apart = { hero: this.hero.read(), related: this.related.read(), blocks: this.blocks.read() };
    return { ...this.article.content, ...this.fields.read(), ...apart };
  }

  show(content) {
    this.article.content = content;
    this.fields.show(content);
    this.hero.show(content.hero);
    this.related.show(content.related);
    this.blocks.show(content.blocks);
  }

  touched() {
    this.saver?.touched();
  }

  get dirty() {
    return this.saver.dirty;
  }

  left() {
    this.saver.left();
  }

  save() {
    return this.saver.save();
  }

  #listen() {
    window.addEventListener('beforeunload', (event) => {
      if (this.saver.dirty) event.preventDefault();
    });
    document.addEventListener('visibilitychange', () => {
      if (document.visibilityState === 'hidden') this.saver.save({ leaving: true });
    });
    this.state.place.addEventListener('click', (event) => {
      if (event.target.closest('[data-resolve]')) this.resolve();
    });
  }

  #told(name, more) {
    if (name === 'saving') this.#sent = this.read();
    if (name === 'clean') this.marks.refused([], this.#sent);
    if (name !== 'refused') return this.state.show(name, more);
    const errors = more.problem.errors ?? [];
    this.marks.refused(errors, this.#sent);
    const faults = errors.map(({ pointer, message }) => ({ message, link: this.where.link(pointer, this.#sent) }));
    this.state.show(name, { ...more, faults });
  }

  #saved(saved, sent) {
    this.marks.refused([], sent);
    this.fields.take('slug', sent.slug ?? null, saved.content.slug);
    this.article.content = { ...this.article.content, slug: saved.content.slug };
    this.followers.forEach((follower) => follower.refresh());
    this.check();
  }

  /** Asks the house rules about what was saved last. */
  async check() {
    const content = this.saver.base;
    const answer = await request(`/articles/${this.article.id}/findings`, { headers: { Accept: 'application/json' } });
    if (answer.ok) this.marks.found(answer.body.findings, content);
  }

  /** Brings together what two people wrote. */
  async resolve(mine = this.read(), base = this.saver.base) {
    const answer = await request(`/articles/${this.article.id}/content`, { headers: { Accept: 'application/json' } });
    if (!answer.ok) return this.state.show('failed', answer);
    const theirs = answer.body;
    const merged = merge(base, mine, theirs.content);
    await this.#name(merged.conflicts);
    const choices = merged.conflicts.length ? await askWhich(merged.conflicts, theirs) : [];
    if (!choices) return this.state.show('conflict');
    this.saver.rebase(theirs.version, theirs.content);
    this.show(decide(merged, choices));
    this.state.show('merged');
    await this.saver.save();
  }

  /** People choose between headlines, not between ids. */
  async #name(conflicts) {
    const conflict = conflicts.find(({ key }) => key === 'related');
    if (!conflict) return;
    for (const side of ['mine', 'theirs']) {
      conflict[`${side}Words`] = (await this.related.names(conflict[side] ?? [])).join('\n');
    }
  }

  #offer(kept) {
    const box = document.getElementById('kept-draft');
    if (!kept || same(kept.content, this.article.content)) {
      this.draft.forget();
      this.draft.forgetAside();
      return;
    }
    this.draft.setAside();
    const decided = (then) => async () => {
      box.hidden = true;
      await then();
      this.draft.forgetAside();
    };
    box.hidden = false;
    box.querySelector('[data-when]').textContent = word('kept-when', this.state.time.format(new Date(kept.at)));
    box.querySelector('[data-take]').onclick = decided(() => this.#goOn(kept));
    box.querySelector('[data-drop]').onclick = decided(() => {});
  }

  /** Takes up what was kept; what was written since stays too. */
  async #goOn(kept) {
    await this.saver.save();
    if (kept.version !== this.saver.version) return this.resolve(kept.content, kept.base);
    this.show(kept.content);
    this.saver.touched();
  }
}
