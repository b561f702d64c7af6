// Words that go by themselves.

// Time enough to read them twice and to act on them (WCAG 2.2.1).
const STAY = 30_000;

/** Ends words after a while, but never while the person is at them. */
export function passing(box, end) {
  const look = () => {
    if (box.matches(':hover, :focus-within')) setTimeout(look, STAY);
    else end(box);
  };
  return setTimeout(look, STAY);
}
