// The pane in headless Chromium, with the stand-in in place of Office.js.

import { createServer } from "node:http";
import { readFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const wwwroot = fileURLToPath(new URL("../../src/ReportKit.AddIn/wwwroot/", import.meta.url));
const standin = fileURLToPath(new URL("standin/", import.meta.url));
const types = { ".html": "text/html", ".js": "text/javascript", ".css": "text/css", ".json": "application/json" };

/** How long a test waits for what has to come, in milliseconds: nothing takes as long but what hangs. */
const patience = 600_000;

/** How many tests that share nothing but the browser run side by side: their pages are processes of their own. */
export const atOnce = Math.max(2, availableParallelism());

/** What the tool sends with the page. */
const policy = "default-src 'none'; script-src 'self' https://appsforoffice.microsoft.com; style-src 'self'; img-src 'self' data:; font-src 'self'; "
    + "connect-src 'self' https://appsforoffice.microsoft.com; form-action 'none'; base-uri 'none'";

export function launch() {
    return chromium.launch({
        timeout: patience,
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
    });
}

/** Serves the pane as the tool does, with a fake tool after it. */
export async function serve(tool) {
    const server = createServer((request, response) => {
        const { pathname } = new URL(request.url, "http://localhost");
        if (!pathname.startsWith("/api/")) {
            response.writeHead(200, { "Content-Type": types[extname(pathname)], "Content-Security-Policy": policy }).end(readFileSync(join(wwwroot, pathname)));
            return;
        }

        const chunks = [];
        request.on("data", chunk => chunks.push(chunk));
        request.on("end", () => {
            const { status, body } = answered(tool, pathname.slice(5), request.headers["x-reportkit-token"], chunks.length > 0 ? JSON.parse(Buffer.concat(chunks).toString()) : null);
            response.writeHead(status, { "Content-Type": "application/json" }).end(status === 204 ? "" : JSON.stringify(body));
        });
    });
    await new Promise(resolve => server.listen(0, "127.0.0.1", resolve));
    return { address: `http://localhost:${server.address().port}`, key: theKey, close: () => server.close() };
}

const theKey = "the-key";

/** The key gets the token, and the token everything else; the tool may have been started anew and know another one. */
function answered(tool, path, token, body) {
    const right = tool.token ?? "the-token";
    if (path === "token")
        return body.key === theKey ? { status: 200, body: { token: right } } : { status: 401, body: { message: "Another key." } };
    return token === right ? tool.answer(path, body) : { status: 401, body: { message: "No." } };
}

/**
 * Opens the pane. Whatever it complains of on the console fails the test.
 * @param {import("playwright-core").Browser} browser
 * @param {{address: string, key: string | null}} server Where the pane is served, and the key that its installed address carries.
 * @param {object | null} setup For the stand-in (see standin/install.js); null: Office.js does not arrive.
 * @param {{width?: number, height?: number, view?: string, colorScheme?: "light" | "dark", forcedColors?: "active"}} look
 */
export async function open(browser, { address, key }, setup, { width = 350, height = 800, view = "", ...look } = {}) {
    const context = await browser.newContext({ viewport: { width, height }, ignoreHTTPSErrors: true, ...look });
    context.setDefaultTimeout(patience);
    const page = await context.newPage();
    const complaints = [];
    page.on("console", message => message.type() === "error" && !message.text().startsWith("Failed to load resource") && complaints.push(message.text()));
    page.on("pageerror", error => complaints.push(String(error)));
    await page.route("https://appsforoffice.microsoft.com/**", route => setup === null ? route.abort() : route.fulfill({ contentType: "text/javascript", body: `${bundle()}install(${JSON.stringify(setup)});` }));
    await page.goto(`${address}/pane.html?${new URLSearchParams({ ...view && { view }, ...key && { key } })}`);
    await page.locator("[role=tablist], h1").first().waitFor({ state: "attached" });
    return { page, complaints, close: () => context.close() };
}

/** The stand-in's modules as one script, each after those that it imports. */
function bundle() {
    const done = new Set();
    const textOf = path => {
        if (done.has(path))
            return "";
        done.add(path);
        const text = readFileSync(path, "utf8");
        const imported = [...text.matchAll(/^import .* from "(.*)";$/gm)].map(([, name]) => textOf(join(dirname(path), name)));
        return imported.join("") + text.replace(/^import .*$/gm, "").replace(/^export /gm, "");
    };
    return textOf(join(standin, "install.js"));
}

/** Waits until something holds that the page does not show. */
export async function until(condition) {
    const end = Date.now() + patience;
    while (!await condition()) {
        if (Date.now() > end)
            throw new Error(`It never came to: ${condition}`);
        await new Promise(resolve => setTimeout(resolve, 20));
    }
}
