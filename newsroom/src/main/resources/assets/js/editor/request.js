// Requests to the console: with the token against forged forms, and with every answer told apart.
import { word } from 'stele/editor/words';


/** {ok, status, body | problem}; status 0 when there was no answer. */
export async function request(url, options = {}) {
  const answer = await once(url, options);
  return answer.status === 403 && (await isTokenNew()) ? once(url, options) : answer;
}

/** Whoever signed in again in another tab has another token; this page learns it and goes on. */
async function isTokenNew() {
  const answer = await fetch(location.pathname, { headers: { Accept: 'text/html' } }).catch(() => null);
  if (!answer?.ok) return false;
  const token = /data-csrf-token="([^"]+)"/.exec(await answer.text())?.[1];
  if (!token || token === document.body.dataset.csrfToken) return false;
  document.body.dataset.csrfToken = token;
  return true;
}

async function once(url, { method = 'GET', headers = {}, ...more }) {
  const all = new Headers(headers);
  if (method !== 'GET') all.set(document.body.dataset.csrfHeader, document.body.dataset.csrfToken);
  let response;
  try {
    response = await fetch(url, { method, headers: all, credentials: 'same-origin', redirect: 'manual', ...more });
  } catch {
    return { ok: false, status: 0, problem: { detail: word('no-connection') } };
  }
  // A redirect leads to the sign-in page: the session is over.
  if (response.type === 'opaqueredirect' || response.status === 401) {
    return { ok: false, status: 401, problem: { detail: word('signed-out') } };
  }
  const body = await response.json().catch(() => ({}));
  if (response.ok) return { ok: true, status: response.status, body };
  return { ok: false, status: response.status, problem: { detail: word('failed', response.status), ...body } };
}
