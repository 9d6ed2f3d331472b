// Every view in both themes: axe-core finds nothing. SCREENSHOTS=folder keeps a picture of each.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { atOnce, launch, open, serve, until } from "../browser.js";
import { fakeTool } from "../fakeTool.js";
import { dataset, schema } from "../fixtures.js";
import { inScene, scenes, themes } from "../scenes.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

describe("Every view", { concurrency: atOnce }, () => {
    for (const scene of scenes) {
        for (const theme of Object.keys(themes)) {
            test(`axe finds nothing in ${scene.name}, ${theme}`, () => inScene(browser, scene, { theme }, async page => {
                // The policy of the page lets no script in but its own, so axe goes in by way of the debugger.
                await page.evaluate(axe);
                const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
                if (process.env.SCREENSHOTS)
                    await page.screenshot({ path: join(process.env.SCREENSHOTS, `${scene.name.replaceAll(/\W+/g, "-")}-${theme}.png`) });
                assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" ")}`), []);
            }));
        }
    }
});

test("The pane wears the program's theme, and the system's where the program names none", async () => {
    const scene = scenes[0];
    const back = page => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await inScene(browser, scene, { theme: "dark", colorScheme: "light" }, async page => assert.equal(await back(page), "rgb(31, 31, 31)"));
    await inScene(browser, scene, { theme: "light", colorScheme: "dark" }, async page => assert.equal(await back(page), "rgb(255, 255, 255)"));
    await inScene(browser, scene, { colorScheme: "dark" }, async page => assert.equal(await back(page), "rgb(31, 31, 31)"));
});

test("A theme that changes is worn when the person comes back to the pane", () => inScene(browser, scenes[0], { theme: "light" }, async page => {
    await page.evaluate(() => {
        standIn.office.context.officeTheme = { bodyBackgroundColor: "#262626" };
        dispatchEvent(new Event("focus"));
    });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
}));

test("With forced colours the chosen tab and the current row are still marked", () => inScene(browser, scenes.find(scene => scene.name === "Preview"), { forcedColors: "active" }, async page => {
    const highlight = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("p"));
        probe.style.color = "Highlight";
        return getComputedStyle(probe).color;
    });
    assert.equal(await page.locator("[role=tab][aria-selected=true]").evaluate(tab => getComputedStyle(tab).borderBottomColor), highlight);
    assert.equal(await page.locator("[aria-current]").evaluate(row => getComputedStyle(row).outlineColor), highlight);
}));

for (const [where, setup, key] of [["Outside of Excel and Word", { host: null }, null], ["Without Office.js", null, "the-key"]]) {
    test(`${where} the page says what to do`, async () => {
        const tool = fakeTool(schema(), dataset());
        const server = await serve(tool);
        const { page, complaints, close } = await open(browser, { ...server, key }, setup);
        await page.getByText("This page is the task pane of Excel and Word").waitFor();
        await page.getByText("reportkit addin install").waitFor();
        assert.equal(await page.getByText("connected to the internet").count(), setup === null ? 1 : 0);
        assert.doesNotMatch(await page.locator("body").textContent(), /not defined/);
        if (process.env.SCREENSHOTS)
            await page.screenshot({ path: join(process.env.SCREENSHOTS, `${where.replaceAll(" ", "-")}.png`) });
        assert.deepEqual([complaints, tool.calls], [[], []]);
        await close();
        server.close();
    });
}

for (const [key, words] of [[null, "installed by an earlier ReportKit"], ["a-wrong-key", "Another key."]]) {
    test(`With ${key ?? "no key"} in its address the pane says what to do, and gets nothing of the workbook`, async () => {
        const tool = fakeTool(schema(), dataset());
        const server = await serve(tool);
        const { page, close } = await open(browser, { ...server, key }, { host: "Excel" });
        await page.getByText(words).waitFor();
        assert.deepEqual(tool.calls, []);
        await close();
        server.close();
    });
}

test("A tool that was started anew is asked for its new token, and the pane goes on", () => inScene(browser, scenes[0], {}, async (page, tool) => {
    tool.token = "the-next-token";
    const before = tool.calls.length;
    await page.getByRole("button", { name: "Check again" }).click();
    await until(() => tool.calls.slice(before).some(call => call.path === "check"));
}));
