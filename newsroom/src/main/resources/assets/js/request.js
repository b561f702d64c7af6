// Requests of scripts, with the form token. A session that has ended answers 401; nothing typed is thrown away for that.
export async function send(method, address, body, headers = {}) {
  const { csrfHeader, csrfToken } = document.body.dataset;
  const data = body === undefined || body instanceof FormData || body instanceof Blob || body instanceof URLSearchParams;
  return fetch(address, {
    method,
    body: data ? body : JSON.stringify(body),
    headers: {
      Accept: "application/json",
      ...(data ? {} : { "Content-Type": "application/json" }),
      [csrfHeader]: csrfToken,
      ...headers,
    },
  });
}

// What a refusal says, in the words of the service.
export async function problemOf(answer) {
  try {
    return await answer.json();
  } catch {
    return { status: answer.status, title: answer.statusText, detail: "" };
  }
}
