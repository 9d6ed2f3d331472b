// Every view in a narrow pane, and by the keyboard alone.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { atOnce, launch } from "../browser.js";
import { inScene, scenes } from "../scenes.js";

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

describe("Every view", { concurrency: atOnce }, () => {
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
            let next = await nextStop(page);
            for (let step = 0; step < 60 && next.stop !== null; step++) {
                const expected = next.stop;
                await page.keyboard.press("Tab");
                next = await nextStop(page);
                assert.equal(next.isReached, true, expected);
            }

            assert.ok(await page.evaluate(() => getComputedStyle(document.activeElement).outlineStyle !== "none"), "what has the keyboard is marked");
        }));
    }
});

/** Whether the keyboard has come to the stop that was next before, and what is next now: of radio buttons the chosen one. */
const nextStop = page => page.evaluate(() => {
    const isReached = document.activeElement.hasAttribute("data-next");
    document.querySelector("[data-next]")?.removeAttribute("data-next");
    const stops = [...document.querySelectorAll("a[href], button, input, select, textarea, summary, [tabindex]")].filter(each =>
        (each.type !== "radio" || each.checked) && each.tabIndex >= 0 && each.checkVisibility({ visibilityProperty: true }));
    const next = stops.find(each => document.activeElement.compareDocumentPosition(each) & Node.DOCUMENT_POSITION_FOLLOWING);
    next?.setAttribute("data-next", "");
    return { isReached, stop: next?.outerHTML.slice(0, 120) ?? null };
});

test("Arrows move between the tabs, and the panel follows", () => inScene(browser, scenes[0], {}, async page => {
    await page.locator("#tab-check").focus();
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.evaluate(() => document.activeElement.id), "tab-merge");
    assert.ok(await page.locator("#panel-merge").isVisible());
    await page.keyboard.press("Home");
    assert.equal(await page.locator("#tab-check").getAttribute("aria-selected"), "true");
}));
