// Every view of the pane, filled in as in use.

import assert from "node:assert/strict";
import { open, serve } from "./browser.js";
import { fakeTool, finding } from "./fakeTool.js";
import { dataset, schema as schemaOf, sheetsOf } from "./fixtures.js";

const findings = [
    finding({ code: "RK203", severity: "error", sheet: "Statements", row: 42, cell: "K42", column: "Source", key: "S-0041", message: "There is no source “webtv-plenary-33” in the sheet Sources.", advice: "Did you mean “webtv-plenary-3”?", fix: { label: "Write “webtv-plenary-3”", cell: { text: "webtv-plenary-3" } } }),
    finding({ code: "RK206", severity: "warning", sheet: "Statements", row: 57, cell: "G57", column: "Speaker", key: "S-0056", message: "“Borelais” is not in the sheet Speakers.", advice: "Did you mean “Borealis”?", evidence: "Borelais and the Isles" }),
    finding({ code: "RK110", severity: "remark", sheet: "Sources", row: 3, cell: "D3", column: "Title", key: "tide-3", message: "The title ends in a space.", fix: { label: "Take the space away", cell: { text: "x" } } }),
    finding({ code: "RK001", severity: "warning", message: "The workbook was saved by a program that drops comments." }),
];

const question = { id: 0, sheet: "Statements", key: "S-0003", column: "Text", why: "Changed on both sides.", base: "We light one lamp.", mine: "We light two lamps.", theirs: "We light one lamp at dusk.", who: "Anna", canBeDecided: true, choices: ["Mine", "Theirs"] };
const merge = {
    merge: "2",
    taken: [{ sheet: "Statements", key: "S-0012", column: "Text", before: "We regret the draft before us.", after: "We regret the text before us.", words: { ahead: "We regret the ", before: "draft", after: "text", after: " before us." }, who: "Anna" }],
    added: [{ sheet: "Statements", key: "S-0145", words: "Speaker: Avaria Text: We thank the Chair.", who: "Anna" }],
    open: [question, { ...question, id: 1, key: "S-0004", column: null, why: "You deleted the row, Anna changed it.", mine: null, base: null, theirs: "Speaker: Avaria", canBeDecided: false, choices: [] }],
    comments: [{ sheet: "Statements", key: "S-0012", column: "Text", author: "Anna", text: "Is this the final wording?" }],
    warnings: ["anna.xlsx: Statements!B4: the text was cut at 32,767 characters."],
    edits: { cells: [], rows: [] },
};

const inserted = async page => {
    await page.locator(".result input").nth(0).check();
    await page.locator(".result input").nth(1).check();
    await page.getByRole("button", { name: "Insert 2 at the cursor" }).click();
    await page.getByText("2 statements inserted.").waitFor();
};

/** @type {{name: string, host: "Excel" | "Word", view: string, answers?: object, document?: object, arrange?: (page: import("playwright-core").Page) => Promise<void>}[]} */
export const scenes = [
    { name: "Check", host: "Excel", view: "check", answers: { check: { findings } }, arrange: page => page.getByText("1 error, 2 warnings and 1 remark.").waitFor() },
    {
        name: "Add", host: "Excel", view: "add",
        async arrange(page) {
            const field = label => page.getByRole("tabpanel").getByLabel(label, { exact: true });
            await field("Text").fill("The lamps of the outer harbour are lit at dusk.");
            await field("Locator").fill("1h14");
            await field("Speaker").fill("a");
            await page.getByRole("listbox").first().waitFor();
            await page.getByText("“The lamps of the outer harbour are lit at dusk.”").waitFor();
        },
    },
    { name: "Preview", host: "Excel", view: "preview", arrange: async page => { await page.evaluate(() => standIn.book.goTo("Statements", "J12")); await page.locator("[aria-current]").first().waitFor(); } },
    { name: "Build", host: "Excel", view: "build", arrange: async page => { await page.getByRole("button", { name: "Build the report" }).click(); await page.getByRole("button", { name: "Download" }).waitFor(); } },
    { name: "Build that is stopped", host: "Excel", view: "build", answers: { "jobs/1": { job: "1", state: "failed", log: ["Reading statements.xlsx …"], file: null, message: "TR-002 was not made: 1 error would print wrong text. Correct it, or make a draft." } },
        arrange: async page => { await page.getByRole("button", { name: "Build the report" }).click(); await page.getByText("TR-002 was not made").waitFor(); } },
    { name: "Share", host: "Excel", view: "share", arrange: page => page.getByText("The usual columns").click() },
    {
        name: "Merge", host: "Excel", view: "merge", answers: { merge },
        async arrange(page) {
            await page.getByLabel("Files that came back").setInputFiles({ name: "anna.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK") });
            await page.getByText("1 change, 1 new row, 2 to be decided.").waitFor();
            await page.getByText("Own text").click();
        },
    },
    { name: "Insert", host: "Word", view: "insert", arrange: async page => { await page.locator(".result input").first().check(); } },
    {
        name: "Refresh", host: "Word", view: "insert",
        async arrange(page) {
            await inserted(page);
            await page.evaluate(() => standIn.document.type(standIn.document.controls()[0].children[0], ", by hand"));
            await page.click("#tab-refresh");
            await page.getByRole("button", { name: "Look for changes" }).click();
            await page.getByText("Edited here by hand").waitFor();
        },
    },
    {
        name: "Where from", host: "Word", view: "insert",
        async arrange(page) {
            await inserted(page);
            await page.click("#tab-where");
            await page.evaluate(() => standIn.document.goTo(standIn.document.controls()[0]));
            await page.getByText("sheet Statements, row").waitFor();
        },
    },
];

const schema = schemaOf();

export const themes = {
    light: { bodyBackgroundColor: "#FFFFFF", isDarkTheme: false },
    dark: { bodyBackgroundColor: "#262626", isDarkTheme: true },
};

/** Opens a view as in use, in the program's theme where one is named, and fails on whatever the page complains of. */
export async function inScene(browser, scene, look, action) {
    const data = dataset();
    const tool = fakeTool(schema, data, scene.answers);
    const server = await serve(tool);
    const setup = { host: scene.host, theme: themes[look.theme] ?? null, workbook: { name: "statements.xlsx", sheets: sheetsOf(data, schema) }, document: scene.document };
    const pane = await open(browser, server, setup, { view: scene.view, ...look });
    try {
        await scene.arrange?.(pane.page);
        await action(pane.page, tool);
        assert.deepEqual(pane.complaints, []);
    } finally {
        await pane.close();
        server.close();
    }
}
