// Says in words, in the language of the page, which day the field before it holds: browsers show such fields as their own
// language has it, and 3/4 is two days.
const page = document.documentElement.lang;
const language = page === "en" ? "en-GB" : page;

class DateWords extends HTMLElement {
  connectedCallback() {
    const input = this.parentElement.querySelector('input[type="date"], input[type="datetime-local"]');
    const say = () => {
      this.textContent = words(input.value, this.dataset);
    };
    // The second is how the editor's scripts tell that they have put a value in.
    for (const change of ["input", "change", "stele:shown"]) {
      input.addEventListener(change, say);
    }
    say();
  }
}

function words(value, { zone, place }) {
  const moment = new Date(value.includes("T") ? `${value}Z` : `${value}T00:00Z`);
  if (!value || Number.isNaN(moment.getTime())) {
    return "";
  }
  const day = { dateStyle: "full", timeZone: "UTC" };
  const style = value.includes("T") ? { ...day, timeStyle: "short" } : day;
  const said = new Intl.DateTimeFormat(language, style).format(moment);
  const where = zone ? [place, offset(moment, zone)].filter(Boolean).join(", ") : "";
  return where ? `${said} (${where})` : said;
}

// How far the zone's clocks are from UTC then, to the few hours around a change of clocks.
function offset(moment, zone) {
  const parts = new Intl.DateTimeFormat("en", { timeZone: zone, timeZoneName: "shortOffset" }).formatToParts(moment);
  return parts.find((part) => part.type === "timeZoneName").value.replace("GMT", "UTC").replace(/\+0$/, "");
}

customElements.define("date-words", DateWords);
