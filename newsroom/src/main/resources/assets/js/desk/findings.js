// The list of findings under a sentence.
export function showFindings(list, findings, phrases) {
  const seen = findings.filter(({ code }) => code !== "empty" && code !== "unconfirmed");
  list.replaceChildren(
    ...seen.map((finding) => {
      const kind = finding.waiver ? "waived" : finding.severity === "BLOCKING" ? "bad" : "warm";
      const item = document.createElement("li");
      item.className = kind;
      item.dataset.code = finding.code;
      const name = document.createElement("b");
      name.textContent = phrases.say(`finding.${kind}`);
      item.append(name, ` ${finding.message}`);
      return item;
    }),
  );
}
