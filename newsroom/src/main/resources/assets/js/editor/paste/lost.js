// What an article has no place for, of what is pasted: whoever pastes it is told.
import { notify } from 'stele/notices';
import { passing } from 'stele/editor/passing';
import { harmless } from 'stele/editor/paste/styles';
import { word } from 'stele/editor/words';

const EMBEDDED = 'iframe, video, audio, object';

/** The kinds of things in pasted HTML that do not come along as they were: table, picture, embed. */
export function lost(html) {
  if (/data-pm-slice/.test(html)) return [];
  const { body } = new DOMParser().parseFromString(harmless(html), 'text/html');
  const kinds = [];
  if (Array.from(body.querySelectorAll('tr')).some((row) => row.cells.length > 1)) kinds.push('table');
  if (Array.from(body.querySelectorAll('img, svg')).some(isSeen)) kinds.push('picture');
  if (body.querySelector(EMBEDDED)) kinds.push('embed');
  return kinds;
}

/** Mails and pages carry pictures of one pixel that only count who looks. */
const isSeen = (picture) => !['width', 'height'].some((side) => /^[012]$/.test(picture.getAttribute(side) ?? ''));

/** Whether a picture alone was copied, as a screenshot is. */
export const isPicture = ({ types, files }) =>
  !types.some((type) => type.startsWith('text/')) && Array.from(files).some((file) => file.type.startsWith('image/'));

export function tellLost(kinds) {
  if (kinds.length) passing(notify(kinds.map((kind) => word(`pasted-${kind}`)).join(' '), 'warm'), (notice) => notice.remove());
}
