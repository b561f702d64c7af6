// A link that says `data-dialog` shows its page in a dialog over this one. Without this script it simply leads there.
import { notify } from "stele/notices";

async function open(link) {
  const answer = await fetch(link.href, { headers: { Accept: "text/html" }, redirect: "manual" });
  if (!answer.ok) {
    location.assign(link.href);
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const content = page.querySelector("[data-dialog-content]");
  if (!content) {
    location.assign(link.href);
    return;
  }
  adoptStyles(page);
  const dialog = document.createElement("dialog");
  dialog.className = "of-page";
  dialog.setAttribute("aria-labelledby", content.getAttribute("aria-labelledby"));
  content.removeAttribute("aria-labelledby");
  dialog.append(document.adoptNode(content));
  dialog.addEventListener("close", () => {
    dialog.remove();
    now(link)?.focus();
  });
  document.body.append(dialog);
  window.htmx.process(dialog);
  dialog.showModal();
}

// What others did may have put another link in the place of the one that was followed.
function now(link) {
  return link.isConnected ? link : link.id && document.getElementById(link.id);
}

function adoptStyles(page) {
  for (const sheet of page.querySelectorAll('link[rel="stylesheet"]')) {
    if (!document.querySelector(`link[href="${CSS.escape(sheet.getAttribute("href"))}"]`)) {
      document.head.append(document.adoptNode(sheet));
    }
  }
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-dialog]");
  if (link && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey) {
    event.preventDefault();
    open(link).catch(() => notify(document.body.dataset.unsent));
    return;
  }
  // In a dialog "cancel" closes it; on a page of its own the same link leads back.
  if (event.target.closest("dialog a[data-closes]")) {
    event.preventDefault();
  }
});
