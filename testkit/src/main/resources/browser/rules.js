// The rules with these tags, as far as axe can tell.
async tags => {
  // What a frame shows is a page of its own: it is looked at as one.
  const options = { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], iframes: false };
  const found = await axe.run(document, options);
  return found.violations.flatMap(violation => violation.nodes.map(node =>
    `${violation.id}: ${node.html.slice(0, 160)} (${(node.any[0] || node.all[0] || node.none[0] || {}).message})`));
}
