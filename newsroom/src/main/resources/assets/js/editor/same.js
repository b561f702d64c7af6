// Whether two texts are the same, whatever the order of their fields and whether nothing is null, absent or empty.
export function canonical(value) {
  if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
  if (value === null || typeof value !== 'object') return JSON.stringify(value ?? null);
  const fields = Object.keys(value)
    .filter((name) => !isNothing(value[name]))
    .sort()
    .map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
  return `{${fields.join()}}`;
}

const isNothing = (value) => value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

export const same = (a, b) => (isNothing(a) && isNothing(b)) || canonical(a) === canonical(b);
