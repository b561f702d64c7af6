// A preview in a window of its own follows the text: whoever saves it, and wherever.
import { PreviewFrame } from "stele/preview-frame";

const place = document.querySelector("[data-article]");
const frame = new PreviewFrame(place.querySelector("iframe"));
place.addEventListener("changed", () => frame.refresh());
