// Where a link may lead: the same forms that the content API takes.
const ALLOWED = /^(https?:\/\/[\p{L}\p{N}\p{M}.[\]:-]+([/?#]\S*)?|mailto:[^\s@]+@[^\s@]+|\/(?!\/)\S*|#\S*)$/iu;
const BARE = /^[\p{L}\p{N}-]+(\.[\p{L}\p{N}-]+)+([/?#]\S*)?$/u;

export const isAllowed = (href) => !!href && href.length <= 2000 && ALLOWED.test(href) && !/[\\"<>`]/.test(href);

/** What a person wrote as an address: a bare host gets its scheme, a bare mail address too. */
export function completed(written) {
  const href = written.trim();
  if (BARE.test(href)) return `https://${href}`;
  if (/^[^\s@/:]+@[^\s@/]+\.[^\s@/]+$/.test(href)) return `mailto:${href}`;
  return href;
}
