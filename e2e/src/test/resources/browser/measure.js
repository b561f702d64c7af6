// After the page: loads what waits for the reader to scroll, then says what is wrong.
async () => {
  const frame = () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)));
  const faults = [];
  const pictures = [...document.images];
  pictures.forEach(picture => { picture.loading = 'eager'; });
  await Promise.all(pictures.map(picture => picture.decode().catch(() => faults.push(`picture not shown: ${picture.currentSrc}`))));
  await document.fonts.ready;
  await frame();
  const { scrollWidth, clientWidth } = document.documentElement;
  if (scrollWidth > clientWidth) {
    const wide = [...document.querySelectorAll('body *')]
      .filter(element => element.getBoundingClientRect().right > clientWidth + 1 || element.getBoundingClientRect().left < -1)
      .slice(0, 3).map(element => element.outerHTML.slice(0, 120));
    faults.push(`wider than the window by ${scrollWidth - clientWidth}: ${wide.join(' | ')}`);
  }
  // Within a shadow no sheet of the page holds: so a button looks where nobody has thought of it.
  const host = document.body.appendChild(document.createElement('div'));
  const bare = host.attachShadow({ mode: 'open' }).appendChild(document.createElement('button'));
  const { backgroundColor, fontFamily } = getComputedStyle(bare);
  for (const button of document.querySelectorAll('button')) {
    const style = getComputedStyle(button);
    if (button.checkVisibility() && style.backgroundColor === backgroundColor && style.fontFamily === fontFamily) {
      faults.push(`as the browser has it: ${button.outerHTML.slice(0, 120)}`);
    }
  }
  host.remove();
  return { faults: [...faults, ...window.seen.refused], shift: window.seen.shift };
}
