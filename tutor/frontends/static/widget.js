/* Tutor widget loader. Puts a button on the page that opens the tutor in a frame of its own.
   <script src="http://HOST/widget.js" async data-title="…" data-color="#0b6e69" data-position="left|right"
           data-greeting="…" data-open="true"></script>
   Stores nothing, sets no cookie, talks to no host but its own, and only after the button is pressed. */
(function () {
  "use strict";
  var script = document.currentScript;
  if (!script || document.querySelector("tutor-widget")) return;
  var home = new URL(script.src).origin;
  var data = script.dataset;
  var title = (data.title || "Ask the tutor").slice(0, 60);
  var side = data.position === "left" ? "left" : "right";
  var color = data.color && CSS.supports("color", data.color) ? data.color : "#0b6e69";
  var frame = null;
  var loaded = false;

  var css =
    ":host{all:initial}*{box-sizing:border-box}" +
    ".launch{position:fixed;bottom:max(20px,env(safe-area-inset-bottom));" + side + ":20px;display:flex;align-items:center;gap:10px;" +
    "min-height:52px;padding:0 20px 0 16px;border:0;border-radius:26px;background:var(--c);color:var(--t);" +
    "font:600 15px/1.2 system-ui,sans-serif;cursor:pointer;box-shadow:0 2px 6px rgba(16,24,40,.18),0 10px 28px rgba(16,24,40,.18);" +
    "transition:transform .15s,box-shadow .15s}" +
    ".launch:hover{transform:translateY(-2px)}" +
    ".launch:focus-visible{outline:3px solid var(--c);outline-offset:3px;box-shadow:0 0 0 3px #fff}" +
    ".launch svg{width:24px;height:24px;flex:none}" +
    ".panel{position:fixed;bottom:max(20px,env(safe-area-inset-bottom));" + side + ":20px;width:min(416px,calc(100vw - 40px));" +
    "height:min(680px,calc(100dvh - 40px));border-radius:18px;overflow:hidden;background:Canvas;" +
    "box-shadow:0 0 0 1px rgba(16,24,40,.08),0 12px 48px rgba(16,24,40,.28)}" +
    "[hidden]{display:none!important}iframe{display:block;width:100%;height:100%;border:0;color-scheme:normal}" +
    "@media (max-width:640px){.panel{inset:0;width:100%;height:100dvh;border-radius:0}.launch{padding:0 14px}.launch span{display:none}}" +
    "@media (prefers-reduced-motion:reduce){.launch{transition:none}.launch:hover{transform:none}}" +
    "@media (forced-colors:active){.launch{border:2px solid ButtonText}}@media print{.launch,.panel{display:none}}";

  var host = document.createElement("tutor-widget");
  // The page's own style sheet must not move, hide or restyle the button, however strong its rules are.
  [["all", "initial"], ["position", "fixed"], ["z-index", "2147483000"], ["display", "block"], ["inset", "auto"], ["width", "0"], ["height", "0"]]
    .forEach(function (rule) { host.style.setProperty(rule[0], rule[1], "important"); });
  var root = host.attachShadow({ mode: "open" });
  var sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];

  function make(name, attributes, parent) {
    var svg = name === "svg" || name === "path";
    var element = svg ? document.createElementNS("http://www.w3.org/2000/svg", name) : document.createElement(name);
    Object.keys(attributes).forEach(function (key) { element.setAttribute(key, attributes[key]); });
    parent.appendChild(element);
    return element;
  }

  var panel = make("div", { class: "panel", id: "panel", role: "dialog", "aria-label": title, hidden: "" }, root);
  var launch = make("button", { class: "launch", type: "button", "aria-expanded": "false", "aria-controls": "panel", "aria-label": title }, root);
  var icon = make("svg", { viewBox: "0 0 24 24", fill: "none", stroke: "currentColor", "stroke-width": "2", "stroke-linecap": "round",
    "stroke-linejoin": "round", "aria-hidden": "true" }, launch);
  make("path", { d: "M4 5.5h16v11H11l-4.5 3.5v-3.5H4z" }, icon);
  make("path", { d: "M9.5 8.8H8v4.4h1.5M14.5 8.8H16v4.4h-1.5" }, icon);
  make("span", {}, launch).textContent = title;

  function colors() {
    launch.style.setProperty("color", color);
    var parts = getComputedStyle(launch).color.match(/[\d.]+/g) || [0, 0, 0];
    launch.style.removeProperty("color");
    // Dark text on light colours: relative luminance above 0.36 is where black starts to read better than white.
    var light = parts.slice(0, 3).reduce(function (sum, part, i) {
      return sum + Math.pow(part / 255, 2.2) * [0.2126, 0.7152, 0.0722][i];
    }, 0) > 0.36;
    host.style.setProperty("--c", color);
    host.style.setProperty("--t", light ? "#111" : "#fff");
  }

  function tell(word) {
    if (loaded) frame.contentWindow.postMessage({ tutor: word }, home);
  }

  function open(focus) {
    if (!frame) {
      var query = new URLSearchParams({ title: title, color: color, host: location.origin });
      if (data.greeting) query.set("greeting", data.greeting.slice(0, 300));
      frame = make("iframe", { src: home + "/widget?" + query, title: title, referrerpolicy: "strict-origin" }, panel);
      // Between two pages of one origin a sandbox that allows scripts protects nothing.
      if (home !== location.origin) frame.setAttribute("sandbox", "allow-scripts allow-same-origin allow-forms");
      frame.addEventListener("load", function () { loaded = true; if (focus) tell("focus"); });
    }
    panel.hidden = false;
    launch.hidden = true;
    launch.setAttribute("aria-expanded", "true");
    if (focus) { frame.focus(); tell("focus"); }
  }

  function close() {
    if (panel.hidden) return;
    panel.hidden = true;
    launch.hidden = false;
    launch.setAttribute("aria-expanded", "false");
    launch.focus();
  }

  launch.addEventListener("click", function () { open(true); });
  root.addEventListener("keydown", function (event) { if (event.key === "Escape") close(); });
  window.addEventListener("message", function (event) {
    if (!frame || event.source !== frame.contentWindow || event.origin !== home) return;
    if (event.data && event.data.tutor === "close") close();
  });

  function start() {
    document.body.appendChild(host);
    colors();
    if (data.open === "true") open(false);
  }
  if (document.body) start();
  else document.addEventListener("DOMContentLoaded", start);
})();
