// Words that scripts have for the person: urgent ones in the notices, others for who listens.
export function notify(text, kind = "bad") {
  const notice = document.createElement("div");
  notice.className = `notice ${kind}`;
  const words = document.createElement("p");
  words.textContent = text;
  notice.append(words);
  document.getElementById("notices").replaceChildren(notice);
  return notice;
}

export function say(text) {
  document.getElementById("said").textContent = text;
}
