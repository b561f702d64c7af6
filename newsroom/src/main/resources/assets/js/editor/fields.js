// The fields of an article outside its blocks: how each is written in its inputs, and read back.
const text = (value) => value ?? '';
const orNull = (value) => (value.trim() ? value.trim() : null);
const listOf = (value) => value.split(/[,\n]/).map((part) => part.trim()).filter(Boolean);

const group = (names) => ({
  names,
  show: (value) => names.map((name) => text(value?.[name])),
  read: (values) => (values.some((v) => v.trim()) ? Object.fromEntries(names.map((n, i) => [n, orNull(values[i])])) : null),
});
const one = (read) => ({ show: (value) => [text(value)], read: ([value]) => read(value) });
const line = (value) => value.replace(/\s*\n\s*/g, ' ');
const list = { show: (value) => [(value ?? []).join(', ')], read: ([value]) => listOf(value) };

/** By field: its inputs, and what they say. */
const KINDS = {
  headline: { inputs: ['headline'], ...one(line) },
  lead: { inputs: ['lead'], ...one(orNull) },
  dateline: { inputs: ['place', 'date'], ...group(['place', 'date']) },
  byline: { inputs: ['byline'], ...list },
  section: { inputs: ['section'], ...one(orNull) },
  tags: { inputs: ['tags'], ...list },
  slug: { inputs: ['slug'], ...one(orNull) },
  legal: { inputs: ['legalVersion', 'effectiveDate', 'bindingLocale'], ...group(['version', 'effectiveDate', 'bindingLocale']) },
};

export const FIELDS = Object.keys(KINDS);

/** The inputs of a form as fields of an article; what was not touched comes out exactly as it went in. */
export class Fields {
  #given = {};

  constructor(form) {
    this.form = form;
    this.present = FIELDS.filter((name) => KINDS[name].inputs.every((input) => form.elements[input]));
  }

  #inputs(name) {
    return KINDS[name].inputs.map((input) => this.form.elements[input]);
  }

  /** The input of a field, or of a part of it such as the place of the dateline. */
  input(name, part) {
    if (!this.present.includes(name)) return undefined;
    const at = KINDS[name].names?.indexOf(part) ?? 0;
    return this.#inputs(name)[Math.max(0, at)];
  }

  show(content) {
    for (const name of this.present) {
      const values = KINDS[name].show(content[name]);
      this.#inputs(name).forEach((input, i) => {
        if (input.value !== values[i]) put(input, values[i]);
      });
      this.#given[name] = { value: content[name], shown: this.#shown(name) };
    }
  }

  /** A value that the service made, unless the person wrote another meanwhile. */
  take(name, sent, value) {
    if (!this.present.includes(name) || this.read()[name] !== sent) return;
    this.show({ ...this.read(), [name]: value });
  }

  #shown(name) {
    return JSON.stringify(this.#inputs(name).map((input) => input.value));
  }

  read() {
    return Object.fromEntries(
      this.present.map((name) => {
        const given = this.#given[name];
        if (given.shown === this.#shown(name)) return [name, given.value];
        return [name, KINDS[name].read(this.#inputs(name).map((input) => input.value))];
      }),
    );
  }
}

function put(input, value) {
  if (input instanceof HTMLSelectElement && value && !Array.from(input.options).some((o) => o.value === value)) {
    input.append(new Option(value, value));
  }
  input.value = value;
  input.dispatchEvent(new Event('stele:shown'));
}
