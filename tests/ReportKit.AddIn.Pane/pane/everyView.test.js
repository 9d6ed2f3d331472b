// Every view in both themes: axe-core finds nothing, nothing runs out of 320 px, the keyboard reaches all of it in order.
// SCREENSHOTS=folder keeps a picture of each.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { launch, open, serve } from "../browser.js";
import { fakeTool } from "../fakeTool.js";
import { dataset, schema as schemaOf, sheetsOf } from "../fixtures.js";
import { scenes } from "../scenes.js";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const schema = schemaOf();
const themes = {
    light: { bodyBackgroundColor: "#FFFFFF", isDarkTheme: false },
    dark: { bodyBackgroundColor: "#262626", isDarkTheme: true },
};
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function inScene(scene, look, action) {
    const data = dataset();
    const server = await serve(fakeTool(schema, data, scene.answers));
    const setup = { host: scene.host, theme: themes[look.theme] ?? null, workbook: { name: "statements.xlsx", sheets: sheetsOf(data, schema) }, document: scene.document };
    const pane = await open(browser, server.address, setup, { view: scene.view, ...look });
    try {
        await scene.arrange?.(pane.page);
        await action(pane.page);
        assert.deepEqual(pane.complaints, []);
    } finally {
        await pane.close();
        server.close();
    }
}

for (const scene of scenes) {
    for (const theme of Object.keys(themes)) {
        test(`axe finds nothing in ${scene.name}, ${theme}`, () => inScene(scene, { theme }, async page => {
            // The policy of the page lets no script in but its own, so axe goes in by way of the debugger.
            await page.evaluate(axe);
            const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ["violations"] }));
            if (process.env.SCREENSHOTS)
                await page.screenshot({ path: join(process.env.SCREENSHOTS, `${scene.name.replaceAll(/\W+/g, "-")}-${theme}.png`) });
            assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(" ")}`), []);
        }));
    }

    test(`${scene.name} fits into 320 px`, () => inScene(scene, { width: 320, height: 640 }, async page => {
        const wide = await page.evaluate(() => [...document.querySelectorAll("body *")].filter(each => each.checkVisibility() && !each.closest(".unseen, .popup") && each.getBoundingClientRect().right > innerWidth + 0.5).map(each => each.outerHTML.slice(0, 80)));
        assert.deepEqual(wide, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }));

    test(`The keyboard goes through ${scene.name} in the order of the page`, () => inScene(scene, {}, async page => {
        await page.evaluate(() => {
            const start = document.createElement("span");
            start.tabIndex = -1;
            document.body.prepend(start);
            start.focus();
        });
        for (let step = 0; step < 60; step++) {
            // What can have the keyboard, as the page stands now; of radio buttons the chosen one.
            const next = await page.evaluate(() => {
                const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(each =>
                    (each.type !== "radio" || each.checked) && each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }));
                const next = stops.findIndex(each => document.activeElement.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
                stops[next]?.setAttribute("data-next", "");
                return next < 0 ? null : stops[next].outerHTML.slice(0, 120);
            });
            if (next === null)
                break;
            await page.keyboard.press("Tab");
            assert.equal(await page.evaluate(() => document.querySelector("[data-next]") === document.activeElement), true, next);
            await page.evaluate(() => document.activeElement.removeAttribute("data-next"));
        }

        assert.ok(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== "none"), "what has the keyboard is marked");
    }));
}

test("The pane wears the program's theme, and the system's where the program names none", async () => {
    const scene = scenes[0];
    const back = page => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    await inScene(scene, { theme: "dark", colorScheme: "light" }, async page => assert.equal(await back(page), "rgb(31, 31, 31)"));
    await inScene(scene, { theme: "light", colorScheme: "dark" }, async page => assert.equal(await back(page), "rgb(255, 255, 255)"));
    await inScene(scene, { colorScheme: "dark" }, async page => assert.equal(await back(page), "rgb(31, 31, 31)"));
});

test("A theme that changes is worn when the person comes back to the pane", () => inScene(scenes[0], { theme: "light" }, async page => {
    await page.evaluate(() => {
        standIn.office.context.officeTheme = { bodyBackgroundColor: "#262626" };
        dispatchEvent(new Event("focus"));
    });
    assert.equal(await page.evaluate(() => document.documentElement.dataset.theme), "dark");
}));

test("With forced colours the chosen tab and the current row are still marked", () => inScene(scenes.find(scene => scene.name === "Preview"), { forcedColors: "active" }, async page => {
    const highlight = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement("p"));
        probe.style.color = "Highlight";
        return getComputedStyle(probe).color;
    });
    assert.equal(await page.locator("[role=tab][aria-selected=true]").evaluate(tab => getComputedStyle(tab).borderBottomColor), highlight);
    assert.equal(await page.locator("[aria-current]").evaluate(row => getComputedStyle(row).outlineColor), highlight);
}));

test("Arrows move between the tabs, and the panel follows", () => inScene(scenes[0], {}, async page => {
    await page.locator("#tab-check").focus();
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.evaluate(() => document.activeElement.id), "tab-merge");
    assert.ok(await page.locator("#panel-merge").isVisible());
    await page.keyboard.press("Home");
    assert.equal(await page.locator("#tab-check").getAttribute("aria-selected"), "true");
}));

test("Outside of Excel and Word the page says where it belongs", async () => {
    const server = await serve(fakeTool(schema, dataset()));
    const { page, close } = await open(browser, server.address, { host: null });
    await page.getByText("This page is a task pane.").waitFor();
    await close();
    server.close();
});
