// Every view in a narrow pane, and by the keyboard alone.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch } from "../browser.js";
import { inScene, scenes } from "../scenes.js";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

for (const scene of scenes) {
    test(`${scene.name} fits into 320 px`, () => inScene(browser, scene, { width: 320, height: 640 }, async page => {
        const wide = await page.evaluate(() => [...document.querySelectorAll("body *")].filter(each => each.checkVisibility() && !each.closest(".unseen, .popup") && each.getBoundingClientRect().right > innerWidth + 0.5).map(each => each.outerHTML.slice(0, 80)));
        assert.deepEqual(wide, []);
        assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth));
    }));

    test(`The keyboard goes through ${scene.name} in the order of the page`, () => inScene(browser, scene, {}, async page => {
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

test("Arrows move between the tabs, and the panel follows", () => inScene(browser, scenes[0], {}, async page => {
    await page.locator("#tab-check").focus();
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.evaluate(() => document.activeElement.id), "tab-merge");
    assert.ok(await page.locator("#panel-merge").isVisible());
    await page.keyboard.press("Home");
    assert.equal(await page.locator("#tab-check").getAttribute("aria-selected"), "true");
}));
