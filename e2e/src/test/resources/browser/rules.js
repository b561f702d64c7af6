// WCAG 2.2 A and AA, as far as axe can tell.
async () => {
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa'];
  const found = await axe.run(document, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'] });
  return found.violations.flatMap(violation => violation.nodes.map(node =>
    `${violation.id}: ${node.html.slice(0, 160)} (${(node.any[0] || node.all[0] || node.none[0] || {}).message})`));
}
