// One source, opened over the conversation at the quoted place; the focus goes back to where it came from.
import { readSource } from "./stream.js";
import { cutSection, make, markdown } from "./render.js";
import { say } from "./words.js";

const sheet = document.getElementById("sheet");
let opener = null; // what had the focus before the sheet opened

export const isOpen = () => !sheet.hidden;

export function openSource(source, from) {
  opener = from;
  const [lesson, ...rest] = (source.section || source.source).split(" > ");
  const close = make("button", { type: "button", class: "quiet", "aria-label": say("close_source"), onclick: closeSource }, "✕");
  const more = make("button", { type: "button", class: "textual", onclick: () => showLesson(source, more) }, say("show_lesson"));
  const path = rest.length ? `${rest.join(" › ")} · ${source.source}` : source.source;
  sheet.replaceChildren(
    make("header", {}, make("h2", { id: "sheet-title", tabindex: "-1", dir: "auto" }, lesson), close),
    make("p", { class: "path", dir: "auto" }, path),
    source.quote ? make("blockquote", { dir: "auto" }, source.quote) : "",
    more,
  );
  sheet.hidden = false;
  document.getElementById("sheet-title").focus();
}

async function showLesson(source, button) {
  button.disabled = true;
  try {
    const lesson = await readSource(source.source);
    const text = make("div", { class: "lesson", dir: "auto", tabindex: "0", role: "group", "aria-label": say("lesson") }, ...markdown(cutSection(lesson.text, source.section), { quote: source.quote || "", heading: "h3" }));
    button.replaceWith(text);
    text.querySelector("mark")?.scrollIntoView({ block: "center" });
    text.focus({ preventScroll: true });
  } catch {
    button.replaceWith(make("p", { class: "note" }, say("lesson_gone")));
    document.getElementById("sheet-title")?.focus();
  }
}

export function closeSource() {
  if (sheet.hidden) return;
  sheet.hidden = true;
  sheet.replaceChildren();
  if (opener?.isConnected) opener.focus();
}
