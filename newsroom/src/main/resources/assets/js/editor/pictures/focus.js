// The point that must stay in sight, chosen by a click on the picture; its two fields say the same in numbers.
const place = document.querySelector('[data-focus]');
const point = place.querySelector('.focus-point');
const fields = ['focusX', 'focusY'].map((id) => document.getElementById(id));

function show() {
  const [x, y] = fields.map((field) => `${Math.min(100, Math.max(0, Number(field.value)))}%`);
  point.hidden = false;
  point.style.insetInlineStart = x;
  point.style.insetBlockStart = y;
}

place.addEventListener('click', (event) => {
  const box = place.getBoundingClientRect();
  const shares = [(event.clientX - box.left) / box.width, (event.clientY - box.top) / box.height];
  fields.forEach((field, i) => (field.value = Math.round(100 * Math.min(1, Math.max(0, shares[i])))));
  show();
});
fields.forEach((field) => field.addEventListener('input', show));
show();
