// The language in which an article is written is not offered as one to translate into; the server leaves it out in any case.
const source = document.getElementById("sourceLocale");
const boxes = [...document.querySelectorAll("input[type=checkbox][name=targets]")];
let before = source.value;

function hideSource() {
  for (const box of boxes) {
    box.closest("label").hidden = box.value === source.value;
  }
}

// What was the source until now takes the place, and the tick, of what is the source now.
source.addEventListener("change", () => {
  const left = boxes.find((box) => box.value === before);
  const taken = boxes.find((box) => box.value === source.value);
  if (left && taken) {
    left.checked = taken.checked;
    taken.checked = false;
  }
  before = source.value;
  hideSource();
});

hideSource();
