// The tabs beside the chat: puts what a reader enters on the tab's wire, and keeps their place when a part is drawn anew.
// Which part of the page stands for what is said by data-edit, written by the server; nothing is worked out here.
const opened = new Map(); // id of a folded part -> whether the reader opened it
let draft = null; // {id, value}: what is being typed and not sent yet
let lastChip = null; // what opened the sheet, to return to
let hurried = false; // whether "Recommend" was pressed and the advice is not there yet
let focused = ""; // id of the control that has the reader's attention

function tutorWire(element, trigger, watch) {
  const wire = new Wire(element, trigger);
  const tab = findTab(element);
  wires.set(tab, wire);
  watch("value", () => wire.release());
  tab.addEventListener("change", onChange);
  tab.addEventListener("input", (event) => {
    if (event.target.matches("[data-live]")) onSlide(event.target);
    else draft = event.target.id ? { id: event.target.id, value: event.target.value } : null;
  });
  tab.addEventListener("focusin", (event) => { focused = event.target.id; });
  tab.addEventListener("focusout", (event) => { if (event.relatedTarget) focused = ""; });
  wire.send({ do: "show", panel: "", ...(tab.matches(".wired") ? readAddress() : {}) });
  for (const panel of tab.querySelectorAll('[id$="-panel"]')) announcePanel(panel, wire);
}

// A part of a tab that was not drawn before asks for its content when it appears.
function tutorPanel(element, watch, server) {
  watch("value", () => settle(element));
  if (server?.export) findTab(element).exporter = server.export;
  announcePanel(element.closest('[id$="-panel"]'), wires.get(findTab(element)));
}

function announcePanel(panel, wire) {
  if (!wire || panel.dataset.announced || !panel.classList.contains("lazy")) return;
  panel.dataset.announced = "true";
  wire.send({ do: "show", panel: panel.id.replace("-panel", "") });
}

function onChange(event) {
  const control = event.target.closest("[data-edit]");
  if (!control || !control.matches("input, select")) return;
  draft = null;
  send(control, { ...JSON.parse(control.dataset.edit), value: readControl(control) }, control);
}

function readControl(control) {
  if (control.type === "checkbox") return control.checked;
  if (control.dataset.powers === undefined) return control.value;
  return String(Number((10 ** (control.value / 100)).toPrecision(2))); // a slider in hundredths of a power of ten
}

// A slider or a search field: what depends on it follows while it is moved.
function onSlide(control) {
  const value = readControl(control);
  const field = document.getElementById(control.dataset.shown ?? "");
  if (field) {
    field.value = Number(value).toLocaleString("en-US");
    control.setAttribute("aria-valuetext", field.value);
  }
  send(control, { ...JSON.parse(control.dataset.edit), value, live: true }, control, field);
}

// After a part was drawn anew: what was open stays open, what is being typed or was not answered yet stays, the other
// controls show what the server says.
function settle(element) {
  for (const fold of element.querySelectorAll("details[id]")) if (opened.has(fold.id)) fold.open = opened.get(fold.id);
  for (const control of element.querySelectorAll("select, input")) settleControl(control);
  if (hurried && element.querySelector(".advice")) {
    hurried = false;
    if (innerWidth <= 800) document.getElementById("views").scrollIntoView({ block: "start" }); // on a phone it is far below
  }
  settleLessons(element);
  const sheet = element.querySelector(".reader");
  if (sheet && [document.body, lastChip].includes(document.activeElement)) sheet.focus(); // unless its reader has gone on
  const wanted = !sheet && focused && document.getElementById(focused);
  if (wanted && element.contains(wanted) && document.activeElement !== wanted) wanted.focus({ preventScroll: true });
}

function settleControl(control) {
  const own = draft?.id === control.id ? draft.value : wires.get(findTab(control))?.recall(control);
  if (control.type === "checkbox") control.checked = own ?? control.hasAttribute("checked");
  else if (control.matches("select")) control.value = own ?? (control.querySelector("option[selected]") ?? control.options[0])?.value;
  else if (["range", "text"].includes(control.type)) control.value = own ?? control.getAttribute("value");
}

function recommend() {
  const field = document.querySelector("#situation textarea");
  hurried = true;
  send(field, { do: "describe", text: field.value });
}

let aimed = ""; // what the button under the pointer stood for when it was pressed
document.addEventListener("pointerdown", (event) => { aimed = event.target.closest?.("button[data-edit]")?.dataset.edit ?? ""; }, true);
document.addEventListener("click", (event) => {
  const target = event.target;
  if (target.closest?.("#recommend")) recommend();
  closeMenus(target);
  if (!target.closest?.(TAB)) return;
  const summary = target.closest("summary");
  const fold = summary?.parentElement;
  if (fold?.id) opened.set(fold.id, !fold.open);
  if (fold?.dataset.edit && !fold.open) send(fold, JSON.parse(fold.dataset.edit));
  const note = target.closest('a[href^="#dispute-"]');
  if (note) showNote(event, note);
  if (target.closest("[data-close]")) closeSheet(target.closest(".reader"));
  if (target.closest("[data-copy]")) copy(target.closest("[data-copy]"));
  if (target.closest("[data-export]")) download(target.closest("[data-export]"));
  const button = target.closest("button[data-edit]");
  if (!button) return;
  // A part may be drawn anew between the press and the release: what counts is what was aimed at.
  const edit = JSON.parse((event.detail && aimed) || button.dataset.edit);
  if (edit.do === "read") lastChip = button;
  if (button.dataset.go) go(button.dataset.go, edit);
  else send(button, edit);
});

function closeSheet(sheet) {
  sheet.remove();
  lastChip?.focus();
}
document.addEventListener("keydown", (event) => {
  if (event.key === "Enter" && (event.ctrlKey || event.metaKey || event.shiftKey) && event.target.closest?.("#situation")) recommend();
  if (event.key !== "Escape") return;
  closeMenus(document.body);
  const sheet = document.querySelector(".reader");
  if (sheet) closeSheet(sheet);
});
function closeMenus(target) {
  for (const menu of document.querySelectorAll("details.model-menu[open]")) {
    if (menu.contains(target)) continue;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
    opened.set(menu.id, false);
  }
}

// Arrow keys lead from tab to tab, as they do elsewhere.
document.addEventListener("keydown", (event) => {
  const tab = event.target.closest?.('[role="tab"]');
  const step = { ArrowRight: 1, ArrowLeft: -1, Home: -99, End: 99 }[event.key];
  if (!tab || !step || event.ctrlKey || event.metaKey || event.altKey) return;
  const tabs = [...tab.closest('[role="tablist"]').querySelectorAll('[role="tab"]')].filter((other) => other.offsetParent);
  const place = tabs.indexOf(tab) + step;
  const next = tabs[Math.abs(step) > 1 ? Math.max(0, Math.min(place, tabs.length - 1)) : (place + tabs.length) % tabs.length];
  event.preventDefault();
  next.click();
  next.focus();
});

function showNote(event, link) {
  event.preventDefault();
  const note = document.getElementById(link.getAttribute("href").slice(1));
  note.open = true;
  opened.set(note.id, true);
  note.querySelector("summary").focus({ preventScroll: true });
  note.scrollIntoView({ block: "center" });
}

// The address names the open tab, for the calculator all its inputs, and a lesson: #calculator?c=…, #lessons?l=…
let handed = null; // an edit for a tab that is about to appear
function readAddress() {
  const token = new URLSearchParams(location.hash.split("?")[1] ?? "").get("c");
  const lesson = new URLSearchParams(location.hash.split("?")[1] ?? "").get("l");
  let edit = handed;
  handed = null;
  if (token && location.hash.startsWith("#calculator")) edit ??= { do: "load", token };
  if (lesson && location.hash.startsWith("#lessons")) edit ??= { do: "open", source: lesson };
  return edit ?? {};
}

function go(name, edit = null) {
  const wire = [...wires].find(([tab]) => tab.id === name)?.[1];
  if (!wire) handed = edit;
  else if (edit) wire.send(edit);
  document.getElementById(`${name}-button`)?.click();
  scrollTo({ top: 0 });
}

const TABS = ["talk-tab", "lessons", "advisor", "calculator", "about"];
function openAddress() {
  const name = location.hash.slice(1).split("?")[0];
  if (!TABS.includes(name)) return;
  const wire = [...wires].find(([tab]) => tab.id === name)?.[1];
  const edit = wire ? readAddress() : {};
  if (edit.do) wire.send(edit);
  document.getElementById(`${name}-button`)?.click();
}
addEventListener("hashchange", openAddress);
const arrival = new MutationObserver(() => {
  if (!document.getElementById("advisor-button")) return;
  arrival.disconnect();
  openAddress();
});
arrival.observe(document.documentElement, { childList: true, subtree: true });
document.addEventListener("click", (event) => {
  const name = event.target.closest?.('#tabs > .tab-wrapper button[role="tab"], #tabs > div button[role="tab"]')?.id?.replace("-button", "");
  if (TABS.includes(name) && !location.hash.startsWith(`#${name}`)) history.replaceState(null, "", name === TABS[0] ? location.pathname : `#${name}`);
});

async function copy(button) {
  const address = `${location.origin}${location.pathname}#calculator?c=${button.dataset.copy}`;
  history.replaceState(null, "", address);
  let done = true;
  try { await navigator.clipboard.writeText(address); } catch { done = false; }
  button.parentElement.querySelector(".copied").textContent = done ? "Copied." : "It is in the address bar now.";
}

async function download(button) {
  const kind = button.dataset.export;
  const text = await findTab(button).exporter({ token: button.dataset.token, kind });
  tutorSave(text, kind === "csv" ? "costs.csv" : "costs.md");
}

function tutorSave(text, name) {
  if (!text) return;
  const file = new Blob([text], { type: name.endsWith(".csv") ? "text/csv" : "text/markdown" });
  const link = Object.assign(document.createElement("a"), { href: URL.createObjectURL(file), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), WAIT);
}
