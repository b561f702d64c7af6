// What the scripts say, in the person's language, as the page brought it.
export class Phrases {
  constructor(json) {
    this.texts = JSON.parse(json);
  }

  say(key, values = {}) {
    const text = this.texts[key] ?? key;
    return Object.entries(values).reduce((said, [name, value]) => said.replaceAll(`{${name}}`, value), text);
  }
}
