// Opens a source when its number in an answer is pressed. Everything else is the page framework's.
document.addEventListener("click", (event) => {
  const chip = event.target.closest?.('#chat a[href*="#a"]');
  if (!chip) return;
  event.preventDefault();
  event.stopPropagation();
  event.stopImmediatePropagation();
  const id = decodeURIComponent(chip.getAttribute("href").split("#").pop());
  const tab = document.querySelector('#aside button[role="tab"]');
  if (tab && tab.getAttribute("aria-selected") !== "true") tab.click();
  requestAnimationFrame(() => requestAnimationFrame(() => show(id)));
}, true);

// A new question is brought into view even when its asker had scrolled up to read.
let asked = 0;
new MutationObserver(() => {
  const rows = document.querySelectorAll("#chat .user-row").length;
  const list = document.querySelector("#chat .bubble-wrap");
  if (rows > asked && list) list.scrollTop = list.scrollHeight;
  asked = rows;
}).observe(document.documentElement, { childList: true, subtree: true });

function show(id) {
  const source = document.getElementById(id);
  if (!source) return;
  source.parentElement.querySelectorAll("details[open]").forEach((other) => { if (other !== source) other.open = false; });
  source.open = true;
  source.querySelector("summary").focus({ preventScroll: true });
  const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
  (source.querySelector("mark") || source).scrollIntoView({ block: "center", behavior: calm ? "auto" : "smooth" });
}
