// Which words of two texts differ, for people to see at a glance.
const MOST = 1_500;

/** [{text, mark}] for each side; mark is true where the other side has it not. */
export function wordsApart(left, right) {
  const a = left.match(/\s+|[^\s]+/g) ?? [];
  const b = right.match(/\s+|[^\s]+/g) ?? [];
  if (a.length > MOST || b.length > MOST) return [[{ text: left, mark: true }], [{ text: right, mark: true }]];
  const longest = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--) {
    for (let j = b.length - 1; j >= 0; j--) {
      longest[i][j] = a[i] === b[j] ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
    }
  }
  const sides = [[], []];
  let [i, j] = [0, 0];
  while (i < a.length || j < b.length) {
    if (i < a.length && j < b.length && a[i] === b[j]) {
      add(sides[0], a[i++], false);
      add(sides[1], b[j++], false);
    } else if (j === b.length || (i < a.length && longest[i + 1][j] >= longest[i][j + 1])) {
      add(sides[0], a[i++], true);
    } else {
      add(sides[1], b[j++], true);
    }
  }
  return sides;
}

function add(side, text, mark) {
  const last = side.at(-1);
  if (last?.mark === mark) last.text += text;
  else side.push({ text, mark });
}
