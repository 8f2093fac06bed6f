/* Tutor widget loader: puts a button on the page that opens the tutor in a frame of its own, or the tutor into the page.
   <script src="http://HOST/widget.js" async data-title="…" data-color="#0b6e69" data-position="right|left|top-right|top-left"
           data-language="en|es|fr|de|pt" data-theme="auto|light|dark" data-greeting="…" data-starters="One?|Two?"
           data-open="true" data-mount="#element"></script>
   Stores nothing, sets no cookie, talks to no host but its own, and loads the frame only when it is wanted. */
(function () {
  "use strict";
  var script = document.currentScript || document.querySelector('script[src*="/widget.js"]');
  if (!script || document.querySelector("tutor-widget")) return;
  var home = new URL(script.src).origin;
  var data = script.dataset;
  var WORDS = {
    en: ["Ask the tutor", "Close", "One moment…", "The tutor cannot be reached from this page just now.", "Try again"],
    es: ["Pregunte al tutor", "Cerrar", "Un momento…", "Ahora no se puede llegar al tutor desde esta página.", "Reintentar"],
    fr: ["Demander au tuteur", "Fermer", "Un instant…", "Le tuteur n’est pas joignable depuis cette page pour le moment.", "Réessayer"],
    de: ["Den Tutor fragen", "Schließen", "Einen Moment…", "Der Tutor ist von dieser Seite aus gerade nicht erreichbar.", "Erneut versuchen"],
    pt: ["Perguntar ao tutor", "Fechar", "Um momento…", "Não é possível chegar ao tutor a partir desta página agora.", "Tentar de novo"]
  };
  var language = (data.language || document.documentElement.lang || "en").slice(0, 2).toLowerCase();
  if (!WORDS[language]) language = "en";
  var words = WORDS[language];
  var title = (data.title || words[0]).slice(0, 60);
  var rightToLeft = getComputedStyle(script.parentElement || document.documentElement).direction === "rtl";
  var position = data.position || "";
  var side = /left/.test(position) ? "left" : /right/.test(position) ? "right" : rightToLeft ? "left" : "right";
  var edge = /top/.test(position) ? "top" : "bottom";
  var theme = /^(light|dark)$/.test(data.theme) ? data.theme : "auto";
  var narrow = matchMedia("(max-width:640px)");
  var place = edge + ":max(20px,env(safe-area-inset-" + edge + "));" + side + ":20px";
  var color, frame, timer;
  var loaded = false;
  var wanted = false; // whether the reader waits to type

  var css =
    ":host{all:initial}*{box-sizing:border-box}[hidden]{display:none!important}" +
    ".top{position:static;display:contents;margin:0;padding:0;border:0;background:none;overflow:visible}" +
    ".top:popover-open{position:fixed;inset:auto;display:block;width:0;height:0}" +
    "button{font:600 15px/1.2 system-ui,sans-serif;cursor:pointer}" +
    "button:focus-visible{outline:3px solid #fff;outline-offset:0;box-shadow:0 0 0 6px #111}" +
    ".launch{position:fixed;" + place + ";display:flex;align-items:center;gap:10px;max-width:calc(100vw - 40px);" +
    "min-height:52px;padding:0 20px 0 16px;border:0;border-radius:26px;background:var(--c);color:var(--t);text-align:start;" +
    "box-shadow:0 2px 6px rgba(16,24,40,.18),0 10px 28px rgba(16,24,40,.18);transition:transform .15s}" +
    ".launch:hover{transform:translateY(-2px)}" +
    ".launch svg{width:24px;height:24px;flex:none}" +
    ".panel{margin:0;padding:0;border:0;overflow:hidden;background:Canvas;color:CanvasText}" +
    "dialog.panel{position:fixed;inset:auto;" + place + ";width:min(416px,calc(100vw - 40px));max-width:none;" +
    "height:min(680px,calc(100dvh - 40px));max-height:none;border-radius:18px;" +
    "box-shadow:0 0 0 1px rgba(16,24,40,.08),0 12px 48px rgba(16,24,40,.28)}" +
    "section.panel{position:relative;width:100%;height:100%;border-radius:14px;box-shadow:0 0 0 1px rgba(127,127,127,.35)}" +
    "iframe{display:block;width:100%;height:100%;border:0}" +
    "iframe.out{visibility:hidden}" +
    ".note{position:absolute;inset:0;display:flex;flex-direction:column;align-items:center;justify-content:center;gap:16px;" +
    "padding:24px;font:15px/1.5 system-ui,sans-serif;text-align:center}.note p{margin:0}" +
    ".note button{min-height:44px;padding:0 18px;border:1px solid;border-radius:12px;background:none;color:inherit}" +
    "@media (max-width:640px){dialog.panel{inset:0;width:100%;height:100dvh;border-radius:0;box-shadow:none}" +
    ".launch{padding:0 14px}.launch span{display:none}}" +
    "@media (prefers-reduced-motion:reduce){.launch{transition:none}.launch:hover{transform:none}}" +
    "@media (forced-colors:active){.launch,.panel{border:2px solid ButtonText}}@media print{.launch,.panel{display:none!important}}";

  function make(name, attributes, parent, text) {
    var svg = name === "svg" || name === "path";
    var element = svg ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    if (text) element.textContent = text;
    parent.appendChild(element);
    return element;
  }

  var mount = data.mount ? document.querySelector(data.mount) : null;
  var host = document.createElement("tutor-widget");
  // The page's own style sheet must not move, hide or restyle the tutor, however strong its rules are.
  function pin(rules) {
    host.style.setProperty("all", "initial", "important");
    Object.keys(rules).forEach(function (key) { host.style.setProperty(key, rules[key], "important"); });
    host.style.setProperty("direction", host.dir, "important");
    host.style.setProperty("color-scheme", theme === "auto" ? "light dark" : theme, "important");
  }
  host.lang = language;
  host.dir = rightToLeft ? "rtl" : "ltr";
  var root = host.attachShadow({ mode: "open" });
  var sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  var top, launch, panel;
  function build() {
    // In the top layer no z-index, transform or overflow of the page reaches the button.
    top = make("div", { class: "top", role: "region", "aria-label": title, popover: "manual" }, root);
    launch = make("button", { class: "launch", type: "button", "aria-haspopup": "dialog", "aria-expanded": "false", "aria-label": title }, top);
    var icon = make("svg", { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round",
      "stroke-linejoin": "round", "aria-hidden": "true" }, launch);
    make("path", { d: "M4 5.5h16v11H11l-4.5 3.5v-3.5H4z" }, icon);
    make("path", { d: "M9.5 8.8H8v4.4h1.5M14.5 8.8H16v4.4h-1.5" }, icon);
    make("span", { dir: "auto" }, launch, title);
    panel = make("dialog", { class: "panel", "aria-label": title }, top);
    launch.addEventListener("click", function () { open(true); });
    panel.addEventListener("cancel", function (event) { event.preventDefault(); close(); });
    root.addEventListener("keydown", function (event) { if (event.key === "Escape") close(); });
  }

  var note, message, retry;
  function fill() {
    if (frame) return;
    note = make("div", { class: "note" }, panel);
    message = make("p", { role: "status", dir: "auto" }, note, words[2]);
    retry = make("button", { type: "button", hidden: "" }, note, words[4]);
    retry.addEventListener("click", load);
    if (!mount) make("button", { type: "button", class: "close" }, note, words[1]).addEventListener("click", close);
    var query = new URLSearchParams({ title: title, color: color, lang: language, theme: theme, host: location.origin });
    if (mount) query.set("inline", "1");
    if (rightToLeft) query.set("dir", "rtl");
    if (data.greeting) query.set("greeting", data.greeting.slice(0, 300));
    (data.starters || "").split("|").slice(0, 4).forEach(function (text) { if (text.trim()) query.append("ask", text.trim().slice(0, 200)); });
    frame = make("iframe", { class: "out", title: title, referrerpolicy: "strict-origin" }, panel);
    // Between two pages of one origin a sandbox that allows scripts protects nothing.
    if (home !== location.origin) frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms");
    frame.dataset.src = home + "/widget?" + query;
    load();
  }

  // A frame that is refused or unreachable says nothing; only the page inside can say that it is there.
  function load() {
    message.textContent = words[2];
    retry.hidden = true;
    frame.src = frame.dataset.src;
    clearTimeout(timer);
    timer = setTimeout(function () { message.textContent = words[3]; retry.hidden = false; }, 8000);
  }

  function arrive() {
    clearTimeout(timer);
    loaded = true;
    note.hidden = true;
    frame.className = "";
    if (wanted) enter();
  }

  function enter() {
    frame.focus();
    frame.contentWindow.postMessage({ tutor: "focus" }, home);
  }

  function fit() { // above a phone's keyboard
    var view = window.visualViewport;
    var full = view && panel.open && narrow.matches && view.scale === 1;
    panel.style.height = full ? view.height + "px" : "";
    panel.style.top = full ? view.offsetTop + "px" : "";
  }

  function open(focus) {
    wanted = focus;
    fill();
    launch.setAttribute("aria-expanded", "true");
    // Over the whole screen of a phone it is modal: nobody may tab into what cannot be seen.
    if (focus && narrow.matches) panel.showModal();
    else panel.setAttribute("open", "");
    launch.hidden = true;
    fit();
    if (focus && loaded) enter();
    else if (focus) note.lastChild.focus();
  }

  function close() {
    if (!panel.open) return;
    panel.close();
    launch.hidden = false;
    launch.setAttribute("aria-expanded", "false");
    launch.focus();
  }

  window.addEventListener("message", function (event) {
    if (!frame || event.source !== frame.contentWindow || event.origin !== home || !event.data) return;
    if (event.data.tutor === "ready") arrive();
    if (event.data.tutor === "close" && !mount) close();
  });

  // Any colour CSS knows, as #rrggbb, with the text colour that reads better on it (at least 4.5 to 1).
  function paint() {
    var probe = make("i", {}, root);
    probe.style.color = "#0b6e69";
    if (data.color || data.colour) probe.style.color = "color-mix(in srgb," + (data.color || data.colour) + " 100%,#000)";
    var value = getComputedStyle(probe).color;
    var parts = value.match(/-?[\d.]+(e-?\d+)?/g).slice(0, 3).map(function (part) {
      return Math.max(0, Math.min(1, value.slice(0, 3) === "rgb" ? part / 255 : part));
    });
    probe.remove();
    color = "#" + parts.map(function (part) { return ("0" + Math.round(part * 255).toString(16)).slice(-2); }).join("");
    var light = parts.reduce(function (sum, part, i) {
      return sum + (part > 0.04045 ? Math.pow((part + 0.055) / 1.055, 2.4) : part / 12.92) * [0.2126, 0.7152, 0.0722][i];
    }, 0);
    host.style.setProperty("--c", color, "important");
    host.style.setProperty("--t", light > 0.179 ? "#000" : "#fff", "important");
  }

  function start() {
    mount = mount || (data.mount ? document.querySelector(data.mount) : null);
    if (mount) {
      pin({ display: "block", width: "100%", height: mount.clientHeight > 240 ? "100%" : "min(640px,90vh)" });
      mount.appendChild(host);
      panel = make("section", { class: "panel", "aria-label": title }, root);
      paint();
      if (!window.IntersectionObserver) return fill();
      var seen = new IntersectionObserver(function (entries) {
        if (!entries.some(function (entry) { return entry.isIntersecting; })) return;
        seen.disconnect();
        fill();
      }, { rootMargin: "300px" });
      return seen.observe(host);
    }
    pin({ position: "fixed", display: "block", width: "0", height: "0", "z-index": "2147483647" });
    build();
    document.body.appendChild(host);
    if (top.showPopover) top.showPopover();
    paint();
    if (window.visualViewport) ["resize", "scroll"].forEach(function (name) { visualViewport.addEventListener(name, fit); });
    if (data.open === "true" && !narrow.matches) open(false); // a phone's whole screen is not ours to take
  }
  if (document.body && (!data.mount || mount || document.readyState !== "loading")) start();
  else document.addEventListener("DOMContentLoaded", start);
})();
