// The language in which an article is written is not offered as one to translate into; the server leaves it out in any case.
const source = document.getElementById("sourceLocale");
const rows = [...document.querySelectorAll("[data-target]")].map((row) => ({
  row,
  locale: row.dataset.target,
  wanted: row.querySelector("[name=targets]"),
  required: row.querySelector("[name=required]"),
}));
let before = source.value;

function hideSource() {
  for (const { row, locale } of rows) {
    row.hidden = locale === source.value;
  }
}

// What was the source until now takes the place, and the ticks, of what is the source now.
source.addEventListener("change", () => {
  const left = rows.find((row) => row.locale === before);
  const taken = rows.find((row) => row.locale === source.value);
  if (left && taken) {
    for (const box of ["wanted", "required"]) {
      left[box].checked = taken[box].checked;
      taken[box].checked = false;
    }
  }
  before = source.value;
  hideSource();
});

// A language that must not be missing is wanted, and one that is not wanted may be missing.
for (const { wanted, required } of rows) {
  required.addEventListener("change", () => (wanted.checked ||= required.checked));
  wanted.addEventListener("change", () => (required.checked &&= wanted.checked));
}

hideSource();
