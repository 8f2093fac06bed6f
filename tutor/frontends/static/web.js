// Light, dark or as the system is: the reader's choice, kept in this browser. The page framework sets its own idea of it
// on the body whenever it likes; ours wins.
const THEME = "tutor-theme";
const night = matchMedia("(prefers-color-scheme: dark)");
let theme = "system";
try { theme = localStorage.getItem(THEME) ?? theme; } catch { /* a browser that keeps nothing */ }

function applyTheme() {
  if (!["light", "dark"].includes(theme)) theme = "system";
  const dark = theme === "dark" || (theme === "system" && night.matches);
  for (const [name, wanted] of [["dark", dark], ["tutor-light", !dark]]) {
    if (document.body && document.body.classList.contains(name) !== wanted) document.body.classList.toggle(name, wanted);
  }
  document.documentElement.style.colorScheme = dark ? "dark" : "light";
  const field = document.getElementById("theme");
  if (field && field.value !== theme) field.value = theme;
}
new MutationObserver(applyTheme).observe(document.documentElement, { childList: true, subtree: true, attributes: true, attributeFilter: ["class"] });
night.addEventListener("change", applyTheme);
document.addEventListener("change", (event) => {
  if (event.target.id !== "theme") return;
  theme = event.target.value;
  try { localStorage.setItem(THEME, theme); } catch { /* then it holds for this visit */ }
  applyTheme();
});

// Opens a source when its number in an answer is pressed, and keeps the start of an answer in view. Everything else is
// the page framework's.
document.addEventListener("click", (event) => {
  const chip = event.target.closest?.('#chat a[href*="#a"]');
  if (!chip) return;
  event.preventDefault();
  event.stopPropagation();
  event.stopImmediatePropagation();
  [touched, away] = [performance.now(), true]; // on a phone the source is elsewhere on the page
  const id = decodeURIComponent(chip.getAttribute("href").split("#").pop());
  const tab = document.querySelector('#aside button[role="tab"]');
  if (tab && tab.getAttribute("aria-selected") !== "true") tab.click();
  requestAnimationFrame(() => requestAnimationFrame(() => show(id)));
}, true);

// The reader sees the start of an answer: the view follows the text until the question reaches the top, and rests there.
const calm = matchMedia("(prefers-reduced-motion: reduce)");
const SETTLE = 1500; // ms in which a finished answer may still get its cards and suggestions
const PAUSE = 300; // ms
let asked = 0; // questions in the conversation
let until = 0; // until when the view follows
let touched = 0; // when, since the question, the reader last scrolled by hand
let away = false; // and whether that led away from where we would be

function findPlace() {
  const list = document.querySelector("#chat .bubble-wrap");
  const question = [...document.querySelectorAll("#chat .user-row")].pop();
  if (!list?.offsetParent || !question) return null; // another tab is open: the page is not ours to scroll
  // On a phone the whole page scrolls, and below the chat there is more than the chat.
  const inner = list.scrollHeight > list.clientHeight + 1;
  const scroller = inner ? list : document.scrollingElement;
  const below = question.getBoundingClientRect().top - (inner ? list.getBoundingClientRect().top : 0);
  const composer = document.querySelector("#question").getBoundingClientRect().bottom;
  const end = inner ? list.scrollHeight - list.clientHeight : scroller.scrollTop + composer + 12 - innerHeight;
  return { scroller, top: Math.max(0, Math.floor(Math.min(scroller.scrollTop + below - 8, end))) };
}

function follow() {
  const count = document.querySelectorAll("#chat .user-row").length;
  if (count > asked) [touched, away] = [0, false];
  if (count > asked || document.querySelector("#question .stop-button")) until = performance.now() + SETTLE;
  asked = count;
  const now = performance.now();
  // Two hands on one wheel: ours waits until the reader's has come to rest.
  const place = away || now > until || (touched && now < touched + PAUSE) ? null : findPlace();
  if (!place || Math.abs(place.scroller.scrollTop - place.top) < 2) return;
  place.scroller.scrollTo({ top: place.top, behavior: touched || calm.matches ? "auto" : "smooth" });
}

// A card that was drawn anew while its reader works on it gives them their place back.
function keepFocus() {
  const control = focused && document.activeElement === document.body && document.getElementById(focused);
  if (control && control.closest("#chat")) control.focus({ preventScroll: true });
}

new MutationObserver(() => { follow(); keepFocus(); }).observe(document.documentElement, { childList: true, characterData: true, subtree: true });
const take = (event) => {
  if (event.type === "keydown" && event.target.closest("textarea")) return;
  if (event.type === "pointerdown" && !event.target.matches("html, .bubble-wrap")) return; // not on a scroll bar
  const place = touched ? null : findPlace();
  place?.scroller.scrollTo({ top: place.scroller.scrollTop, behavior: "instant" }); // ends our own motion
  touched = performance.now();
};
for (const name of ["wheel", "touchmove", "pointerdown", "keydown"]) document.addEventListener(name, take, { capture: true, passive: true });
document.addEventListener("scroll", () => {
  const place = touched && performance.now() < until ? findPlace() : null;
  if (place) away = Math.abs(place.scroller.scrollTop - place.top) > 8;
}, { capture: true, passive: true });

function tutorFocus(selector) {
  const field = document.querySelector(selector);
  field?.focus();
  field?.setSelectionRange?.(field.value.length, field.value.length);
}

function show(id) {
  const source = document.getElementById(id);
  if (!source) return;
  source.closest(".turn").querySelectorAll("details.source[open]").forEach((other) => { if (other !== source) other.open = false; });
  for (let box = source; box; box = box.parentElement.closest("details")) box.open = true;
  source.querySelector("summary").focus({ preventScroll: true });
  (source.querySelector("mark") || source).scrollIntoView({ block: "center", behavior: calm.matches ? "auto" : "smooth" });
}
