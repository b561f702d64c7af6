// Before the page: notes what moves and what the content policy refuses.
window.seen = { shift: 0, refused: [] };
new PerformanceObserver(list => {
  for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.seen.shift += entry.value;
}).observe({ type: 'layout-shift', buffered: true });
document.addEventListener('securitypolicyviolation', event =>
  window.seen.refused.push(`${event.violatedDirective} refused ${event.blockedURI} ${event.sample}`));
