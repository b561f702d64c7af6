// The whole article in its language beside the sentences, on screens that have room for both.
const REMEMBERED = "stele-desk-preview";

export function preview(root, phrases) {
  const pane = root.querySelector("[data-preview]");
  const toggle = root.querySelector("[data-preview-toggle]");
  if (!pane || !toggle) {
    return;
  }
  toggle.hidden = false;
  const show = (yes) => {
    pane.hidden = !yes;
    root.classList.toggle("with-preview", yes);
    toggle.setAttribute("aria-expanded", String(yes));
    toggle.textContent = phrases.say(yes ? "hide-preview" : "show-preview");
    if (yes && !pane.firstChild) {
      const frame = document.createElement("iframe");
      // The page alone, without the frame that other screens have around it; nothing in it runs.
      frame.sandbox = "allow-same-origin allow-popups allow-popups-to-escape-sandbox";
      frame.src = `${pane.dataset.preview}/page`;
      frame.title = pane.getAttribute("aria-label");
      pane.append(frame);
    }
  };
  toggle.addEventListener("click", () => {
    const yes = pane.hidden;
    remember(yes);
    show(yes);
  });
  if (remembered() && matchMedia("(min-width: 90rem)").matches) {
    show(true);
  }
}

function remember(yes) {
  try {
    localStorage.setItem(REMEMBERED, yes ? "1" : "");
  } catch {
    // Then it is asked for again.
  }
}

function remembered() {
  try {
    return localStorage.getItem(REMEMBERED) === "1";
  } catch {
    return false;
  }
}
