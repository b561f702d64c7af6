// What the browser itself says of the load.
async () => {
  const largest = await new Promise(done => {
    const watching = new PerformanceObserver(list => done(list.getEntries().at(-1).startTime));
    watching.observe({ type: 'largest-contentful-paint', buffered: true });
    setTimeout(() => done(-1), 5000);
  });
  const first = performance.getEntriesByName('first-contentful-paint')[0];
  return {
    blocking: performance.getEntriesByType('resource').filter(entry => entry.renderBlockingStatus === 'blocking').length,
    shift: window.seen.shift,
    first: Math.round(first ? first.startTime : -1),
    largest: Math.round(largest),
  };
}
