// What every page needs: the browser's time zone, days in words, dialogs, menus, notices.
import { tellZone } from "stele/zone";
import { notify } from "stele/notices";
import "stele/date-words";

tellZone();

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-opens]");
  if (opener) {
    document.getElementById(opener.dataset.opens)?.showModal();
  }
  const closer = event.target.closest("[data-closes]");
  if (closer) {
    closer.closest("dialog")?.close();
  }
  event.target.closest("[data-dismiss]")?.closest("." + event.target.closest("[data-dismiss]").dataset.dismiss)?.remove();
  for (const menu of document.querySelectorAll("details.menu[open]")) {
    if (!menu.contains(event.target)) {
      menu.open = false;
    }
  }
});

document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") {
    const menu = document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  }
});

// A form is sent once, however often its button is pressed.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (event.defaultPrevented || form.method === "dialog" || "noBusy" in form.dataset) {
    return;
  }
  if (form.getAttribute("aria-busy") === "true") {
    event.preventDefault();
    return;
  }
  form.setAttribute("aria-busy", "true");
  event.submitter?.setAttribute("aria-busy", "true");
});

// The browser may show a page again that it kept as it was when a form left it.
window.addEventListener("pageshow", () => {
  for (const busy of document.querySelectorAll("[aria-busy]")) {
    busy.removeAttribute("aria-busy");
  }
});

document.addEventListener("htmx:beforeRequest", () => document.getElementById("notices").replaceChildren());
for (const failure of ["htmx:sendError", "htmx:timeout"]) {
  document.addEventListener(failure, () => notify(document.body.dataset.unsent));
}
