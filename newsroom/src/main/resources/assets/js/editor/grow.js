// Text areas that are as high as their text.
export function grow(area) {
  const fit = () => {
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight}px`;
  };
  area.addEventListener('input', fit);
  area.addEventListener('stele:shown', fit);
  new ResizeObserver(fit).observe(area.parentElement);
  fit();
}

/** One line only, whatever is pasted: Enter leads on instead. */
export function oneLine(area, next) {
  area.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    next?.focus();
  });
  area.addEventListener('input', () => {
    if (area.value.includes('\n')) area.value = area.value.replace(/\s*\n\s*/g, ' ');
  });
}
