// Tells the server the browser's time zone, so that times are those of the person's own clock.
export function tellZone() {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  if (!zone) {
    return;
  }
  const told = `stele-zone=${encodeURIComponent(zone)}`;
  const isTold = () => document.cookie.split("; ").includes(told);
  const page = document.documentElement;
  const isNews = !isTold();
  // The first page of all came before the server could know; what can ask for itself anew does so, other pages are loaded again.
  page.toggleAttribute("data-zone-is-news", isNews);
  document.cookie = `${told}; path=/; max-age=31536000; samesite=lax`;
  if (isNews && isTold() && zone !== page.dataset.zone && document.querySelector("time") && !document.querySelector("[data-live-list]")) {
    location.reload();
  }
}
