/*
 * A second engine: Firefox, driven over WebDriver BiDi, which it speaks itself.
 * https://w3c.github.io/webdriver-bidi/
 */
import { spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onPath } from "../scripts/chromium.mjs";
import { fail } from "../scripts/run.mjs";

const NO_FIREFOX =
  "No Firefox was found: install one (Debian: apt install firefox-esr), or give its path in FIREFOX_PATH.";
/** What a page tells of itself: its status, and by how many pixels it goes sideways. */
const STATE = `JSON.stringify([
  performance.getEntriesByType("navigation")[0].responseStatus,
  document.documentElement.scrollWidth - document.documentElement.clientWidth])`;

/**
 * Opens templates in Firefox, light and dark, at 360 and 1280 px, and keeps a picture of each.
 *
 * @returns what is not as it should be, one sentence each
 */
export async function visitInFirefox(origin, templates, folder) {
  const path = process.env.FIREFOX_PATH || onPath(["firefox-esr", "firefox"]) || fail(NO_FIREFOX);
  mkdirSync(folder, { recursive: true });
  const faults = [];
  for (const [index, scheme] of ["sombre", "clair"].entries()) {
    const firefox = await start(path, index);
    let page = "";
    firefox.on("log.entryAdded", ({ text }) => faults.push(`${page}: the console says "${text}"`));
    const { context } = await firefox.send("browsingContext.create", { type: "tab" });
    for (const { name, address, status = 200 } of templates)
      for (const width of [360, 1280]) {
        page = `${name} (${scheme}, ${width} px)`;
        const viewport = { width, height: 900 };
        await firefox.send("browsingContext.setViewport", { context, viewport });
        const url = origin + address;
        await firefox.send("browsingContext.navigate", { context, url, wait: "complete" });
        const asked = { expression: STATE, target: { context }, awaitPromise: false };
        const { result } = await firefox.send("script.evaluate", asked);
        const [answered, sideways] = JSON.parse(result.value);
        if (answered !== status) faults.push(`${page}: status ${answered}`);
        if (sideways > 0) faults.push(`${page}: ${sideways} px go sideways`);
        const origins = { context, origin: "document" };
        const { data } = await firefox.send("browsingContext.captureScreenshot", origins);
        writeFileSync(join(folder, `${name}-${scheme}-${width}.png`), Buffer.from(data, "base64"));
      }
    await firefox.stop();
  }
  return faults;
}

/** A Firefox of its own profile; `scheme` is 0 for dark, 1 for light. */
async function start(path, scheme) {
  const profile = mkdtempSync(join(tmpdir(), "firefox-"));
  const preference = "layout.css.prefers-color-scheme.content-override";
  writeFileSync(join(profile, "user.js"), `user_pref("${preference}", ${scheme});`);
  const args = ["--headless", "--remote-debugging-port=0", "--profile", profile];
  const child = spawn(path, args, { stdio: ["ignore", "ignore", "pipe"] });
  process.once("exit", () => child.kill());
  const address = await new Promise((resolve, reject) => {
    child.once("exit", () => reject(new Error(`${path} ended before it could be driven.`)));
    child.stderr.on("data", (text) => {
      const found = /ws:\/\/\S+/.exec(text);
      if (found) resolve(found[0]);
    });
  });
  const socket = new WebSocket(`${address}/session`);
  await new Promise((resolve) => socket.addEventListener("open", resolve));
  const [waiting, listeners] = [new Map(), new Map()];
  socket.addEventListener("message", ({ data }) => {
    const { id, type, method, params, result, message } = JSON.parse(data);
    if (type === "event") listeners.get(method)?.(params);
    else if (type === "error") waiting.get(id)?.reject(new Error(message));
    else waiting.get(id)?.resolve(result);
  });
  const send = (method, params) =>
    new Promise((resolve, reject) => {
      const id = waiting.size + 1;
      waiting.set(id, { resolve, reject });
      socket.send(JSON.stringify({ id, method, params }));
    });
  await send("session.new", { capabilities: {} });
  await send("session.subscribe", { events: ["log.entryAdded"] });
  return {
    send,
    on: (event, listener) => listeners.set(event, listener),
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      await send("browser.close", {});
      await ended;
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
