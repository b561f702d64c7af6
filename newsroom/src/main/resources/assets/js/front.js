// Slots by keyboard: Alt with an arrow moves the one in which the focus is. The buttons do the same without this.
import { say } from "stele/notices";

document.addEventListener("keydown", (event) => {
  const slot = event.target.closest("[data-slot]");
  const way = { ArrowUp: "up", ArrowDown: "down" }[event.key];
  if (!slot || !event.altKey || !way) {
    return;
  }
  event.preventDefault();
  const button = document.getElementById(`slots.${slot.dataset.slot}.${way}`);
  if (button.getAttribute("aria-disabled") !== "true") {
    button.focus();
    button.click();
  }
});

// The focus goes along with the slot that was moved, and who listens hears where it is now.
let moving = null;
// What came of an order stands at the top, which may be far from its button.
let ordering = false;

document.addEventListener("htmx:configRequest", (event) => {
  const [verb, list, index] = (event.detail.parameters.do ?? "").split(":");
  ordering = verb === "save" || verb === "schedule";
  moving = list === "slots" && (verb === "up" || verb === "down") ? { verb, to: Number(index) + (verb === "up" ? -1 : 1) } : null;
});

document.addEventListener("htmx:afterSettle", () => {
  const button = moving && document.getElementById(`slots.${moving.to}.${moving.verb}`);
  if (button) {
    button.focus();
    say(button.closest("[role=group]").getAttribute("aria-label"));
  }
  moving = null;
  const told = ordering && document.querySelector("#front > .notice");
  if (told) {
    told.tabIndex = -1;
    told.focus();
  }
  ordering = false;
});
