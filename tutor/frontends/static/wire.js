// A tab's wire to the server: sends what its reader does, one message at a time, so that no answer is older than what it
// is drawn over, and knows what is entered and not answered yet.
const wires = new Map(); // tab's element -> its wire
const WAIT = 15000; // ms until a message without an answer is given up

class Wire {
  constructor(element, trigger) {
    [this.element, this.trigger, this.waiting, this.sent, this.busy] = [element, trigger, [], [], 0];
    this.entered = new Map(); // id of a control -> the edit that it made last, and what it showed then
  }
  send(edit, ...controls) {
    if (edit.do === "open" && edit.source) askedFrom = document.activeElement;
    // Of what is being slid or typed only the newest matters.
    if (edit.live) this.waiting = this.waiting.filter((other) => !(other.live && other.do === edit.do && other.name === edit.name));
    this.waiting.push(edit);
    for (const control of controls) if (control?.id) this.entered.set(control.id, { edit, shown: showing(control) });
    queueMicrotask(() => this.flush()); // what belongs together goes out together
  }
  flush() {
    if (this.busy || !this.waiting.length) return;
    this.busy = setTimeout(() => this.release(), WAIT);
    findTab(this.element).setAttribute("aria-busy", "true");
    this.sent = this.waiting.splice(0);
    this.trigger("submit", { edits: this.sent });
  }
  release() {
    clearTimeout(this.busy);
    [this.busy, this.sent] = [0, []];
    if (!this.waiting.length) findTab(this.element)?.removeAttribute("aria-busy");
    setTimeout(() => this.flush());
  }
  // What a control showed when its reader last changed it, as long as the server does not know of it.
  recall(control) {
    const last = this.entered.get(control.id);
    return last && (this.waiting.includes(last.edit) || this.sent.includes(last.edit)) ? last.shown : undefined;
  }
}

const TAB = ".wired, .linked"; // what has a wire of its own; the first is also styled as one of our tabs
const findTab = (element) => element.closest(TAB);
const send = (element, edit, ...controls) => wires.get(findTab(element))?.send(edit, ...controls);
const showing = (control) => (control.type === "checkbox" ? control.checked : control.value);
