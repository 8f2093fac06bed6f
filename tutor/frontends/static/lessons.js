// The lessons: leads to the place that was asked for, keeps in this browser what was read, and carries a paragraph over
// to the chat. Nothing about reading is sent to the server.
const READ = "tutor-lessons-read";
let placed = ""; // the page that was last led to its place
let askedFrom = null; // what had the reader's attention when a lesson was asked for, until its page has it

function readList() {
  try { return JSON.parse(localStorage.getItem(READ) ?? "[]").filter((name) => typeof name === "string"); } catch { return []; }
}

function settleLessons(element) {
  if (element.querySelector(".contents, .page")) paintProgress();
  const page = element.querySelector("#page-panel .page, .page");
  if (page && page.isConnected) openPage(page);
}

function paintProgress() {
  const read = readList();
  const rows = [...document.querySelectorAll("#contents-panel li[data-lesson]")];
  for (const row of rows) {
    const done = read.includes(row.dataset.lesson);
    row.classList.toggle("read", done);
    const mark = row.querySelector(".place");
    mark.title = done ? "read" : "";
  }
  const count = document.querySelector("#contents-panel [data-count]");
  if (count) {
    const known = rows.filter((row) => row.classList.contains("read")).length;
    count.textContent = `${known} of ${count.dataset.count} read`;
    document.querySelector("#contents-panel progress").value = known / Math.max(1, count.dataset.count);
  }
  for (const button of document.querySelectorAll("[data-read]")) {
    const done = read.includes(button.dataset.read);
    button.setAttribute("aria-pressed", String(done));
    button.textContent = done ? "Read ✓" : "Mark as read";
  }
}

function openPage(page) {
  const source = page.dataset.source;
  const name = `#lessons?l=${encodeURIComponent(source)}`;
  const isOpen = document.getElementById("lessons")?.offsetParent;
  if (isOpen && (location.hash.startsWith("#lessons") || placed)) history.replaceState(null, "", name);
  const first = !placed;
  placed = source;
  const target = page.querySelector("mark") ?? (page.dataset.place && document.getElementById(page.dataset.place));
  const behavior = calm.matches ? "auto" : "smooth";
  if (first && !target) return;
  if (isFollowing(page)) takeAttention(page);
  requestAnimationFrame(() => requestAnimationFrame(() => {
    if (!isFollowing(page)) return;
    if (!page.contains(document.activeElement)) takeAttention(page); // it was not to be seen before
    if (target) target.scrollIntoView({ block: "center", behavior: "auto" });
    else page.scrollIntoView({ block: "start", behavior });
  }));
}

// A lesson comes a while after it was asked for. A reader who has gone on meanwhile, as back into the search, is left
// where they are: what they type must not end up beside the field.
function isFollowing(page) {
  return [document.body, askedFrom].includes(document.activeElement) || page.contains(document.activeElement);
}

function takeAttention(page) {
  page.focus({ preventScroll: true });
  if (document.activeElement === page) askedFrom = null;
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.('.inside a[href^="#part-"]');
  if (link) {
    event.preventDefault();
    const head = document.getElementById(link.getAttribute("href").slice(1));
    head.tabIndex = -1;
    head.focus({ preventScroll: true });
    head.scrollIntoView({ block: "start", behavior: calm.matches ? "auto" : "smooth" });
  }
  const button = event.target.closest?.("[data-read]");
  if (button) {
    const read = new Set(readList());
    if (!read.delete(button.dataset.read)) read.add(button.dataset.read);
    try { localStorage.setItem(READ, JSON.stringify([...read])); } catch { /* a browser that keeps nothing */ }
    paintProgress();
  }
  const asker = event.target.closest?.("[data-ask]");
  if (asker) askAbout(asker);
});

// The composer gets the question and the reader the last word on it.
function askAbout(button) {
  const words = button.dataset.ask.replace(/\s+/g, " ");
  const cut = words.length > 240 ? `${words.slice(0, 240).replace(/\s\S*$/, "")} …` : words;
  const field = document.querySelector("#question textarea");
  Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, "value").set.call(field, `What does this mean: “${cut}”`);
  field.dispatchEvent(new Event("input", { bubbles: true }));
  go("talk-tab");
  requestAnimationFrame(() => tutorFocus("#question textarea"));
}
