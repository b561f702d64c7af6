// Two texts that grew from one: what only one side changed is taken, what both changed is asked.
import { freshId } from 'stele/editor/ids';
import { same } from 'stele/editor/same';

/** {content, conflicts}: a conflict has key, block?, mine and theirs; content has mine until it is decided. */
export function merge(base, mine, theirs) {
  const content = { ...theirs };
  const conflicts = [];
  const names = new Set([...Object.keys(mine), ...Object.keys(theirs)]);
  names.delete('blocks');
  names.delete('corrections');
  for (const name of names) {
    const chosen = pick(base[name], mine[name], theirs[name]);
    if (chosen.conflict) conflicts.push({ key: name, mine: mine[name], theirs: theirs[name] });
    content[name] = chosen.value;
  }
  content.blocks = blocks(base.blocks, mine.blocks, theirs.blocks, conflicts);
  return { content, conflicts };
}

function pick(base, mine, theirs) {
  if (same(mine, theirs) || same(mine, base)) return { value: theirs };
  if (same(theirs, base)) return { value: mine };
  return { value: mine, conflict: true };
}

function blocks(base, mine, theirs, conflicts) {
  const [b, m, t] = [base, mine, theirs].map((list) => new Map(list.map((block) => [block.id, block])));
  const merged = [];
  for (const id of order(base, mine, theirs)) {
    const chosen = pick(b.get(id), m.get(id), t.get(id));
    if (chosen.conflict) conflicts.push({ key: id, block: true, mine: m.get(id) ?? null, theirs: t.get(id) ?? null });
    // What one side took away stands here until it is decided.
    const value = chosen.value ?? (chosen.conflict ? t.get(id) : undefined);
    if (value) merged.push(value);
  }
  return merged;
}

/** All ids: in my order when only I moved any, else in theirs, each other one after what it stood behind. */
function order(base, mine, theirs) {
  const ids = (list) => list.map((block) => block.id);
  const [b, m, t] = [ids(base), ids(mine), ids(theirs)];
  const kept = t.filter((id) => b.includes(id));
  const unmoved = same(kept, b.filter((id) => kept.includes(id)));
  const [first, second] = unmoved ? [m, t] : [t, m];
  const all = [...first];
  second.forEach((id, i) => {
    if (all.includes(id)) return;
    const before = second.slice(0, i).reverse().find((other) => all.includes(other));
    all.splice(before === undefined ? 0 : all.indexOf(before) + 1, 0, id);
  });
  return all;
}

/** The merged text with what was chosen for each conflict: 'mine', 'theirs' or, for blocks, 'both'. */
export function decide({ content, conflicts }, choices) {
  const decided = { ...content, blocks: [...content.blocks] };
  conflicts.forEach((conflict, i) => {
    const { key, mine, theirs } = conflict;
    if (!conflict.block) {
      decided[key] = choices[i] === 'theirs' ? theirs : mine;
      return;
    }
    const at = decided.blocks.findIndex((block) => block.id === key);
    const kept = choices[i] === 'both' ? [mine, theirs && { ...theirs, id: freshId() }] : [conflict[choices[i]]];
    decided.blocks.splice(at, 1, ...kept.filter(Boolean));
  });
  return decided;
}
