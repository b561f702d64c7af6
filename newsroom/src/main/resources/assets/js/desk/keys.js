// The keyboard of a desk: moves by sentence, and what is done in one. Codes of keys, not letters: Alt makes other letters
// on some keyboards.
export function listen(desk) {
  document.addEventListener("keydown", (event) => {
    if (document.querySelector("dialog[open]") || event.isComposing) {
      return;
    }
    const done = event.altKey && !event.ctrlKey && !event.metaKey ? alt(event, desk) : control(event, desk);
    if (done) {
      event.preventDefault();
    }
  });
}

function control(event, desk) {
  if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.altKey) {
    return false;
  }
  const current = desk.current();
  if (!current) {
    return false;
  }
  desk.confirm(current);
  return true;
}

function alt(event, desk) {
  const current = desk.current();
  const { code } = event;
  if (code === "ArrowDown" || code === "ArrowUp") {
    desk.move(code === "ArrowDown" ? 1 : -1);
    return true;
  }
  if (code === "KeyN") {
    desk.toOpen();
    return true;
  }
  if (code === "KeyH") {
    document.getElementById("keys")?.showModal();
    return true;
  }
  if (code === "KeyE") {
    document.querySelector("[data-submit-button], [data-approve] button.primary")?.focus();
    return true;
  }
  if (!current) {
    return false;
  }
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code);
  if (digit && current.takeSuggestion) {
    current.takeSuggestion(Number(digit[1]));
    return true;
  }
  if (code === "KeyS" && current.copySource) {
    current.copySource();
    return true;
  }
  if (code === "KeyT") {
    current.tags.insertNext();
    return true;
  }
  if (code === "KeyC") {
    current.element.querySelector("[data-aids]").open = true;
    current.element.querySelector(".comments input[name=text]")?.focus();
    return true;
  }
  return false;
}
