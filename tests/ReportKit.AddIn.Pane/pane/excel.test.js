// The pane in Excel: what a person does, and what then stands in the workbook.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, serve, until } from "../browser.js";
import { fakeTool, finding } from "../fakeTool.js";
import { cellAt, dataset, schema as schemaOf, serialOf, sheetsOf } from "../fixtures.js";

const schema = schemaOf();
const sourceColumn = schema.sheets.find(({ name }) => name === "Statements").columns.findIndex(({ name }) => name === "Source");
const sourceOf5 = cellAt(schema, "Statements", "Source", 5);
const textOf = row => cellAt(schema, "Statements", "Text", row);
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const wrongSource = finding({
    code: "RK203", severity: "error", sheet: "Statements", row: 5, cell: sourceOf5, column: "Source", key: "S-0004",
    message: "There is no source “webtv-9” in the sheet Sources.", fix: { label: "Write “webtv-8”", cell: { text: "webtv-8" } },
});
const spaces = finding({ code: "RK110", sheet: "Sources", row: 3, cell: "D3", column: "Title", message: "The title ends in a space.", fix: { label: "Take it away", cell: { text: "1:30" } } });

/** Does something in the pane with a workbook, and fails on whatever the page complains of. */
async function inExcel(action, { data = dataset(), answers = {}, view = "", ...look } = {}) {
    const tool = fakeTool(schema, data, answers);
    const server = await serve(tool);
    const pane = await open(browser, server, { host: "Excel", workbook: { name: "statements.xlsx", sheets: sheetsOf(data, schema) } }, { view, ...look });
    try {
        const book = (action, given) => pane.page.evaluate(action, given);
        await action({ ...pane, tool, server, book, data });
        assert.deepEqual(pane.complaints, []);
    } finally {
        await pane.close();
        server.close();
    }
}

const calls = (tool, path) => tool.calls.filter(call => call.path === path).map(call => call.body);
const selection = book => book(() => ({ ...standIn.book.selection }));
const lastRow = book => book(() => {
    const sheet = standIn.book.sheet("Statements");
    const { row, rows } = sheet.tables[0];
    return Object.fromEntries(sheet.cells[0].map((header, column) => [header.value, sheet.cells[row + rows - 1][column].value]).filter(([, value]) => value !== ""));
});

test("The tables are sent as they are open, numbers with their formats", () => inExcel(async ({ page, tool }) => {
    await page.getByText("Nothing found.").waitFor();
    const [{ tables, revision }] = calls(tool, "tables");
    assert.equal(revision, null);
    assert.deepEqual(tables.map(table => table.sheet), schema.sheets.map(sheet => sheet.name));
    const statements = tables.find(table => table.sheet === "Statements");
    assert.deepEqual([statements.firstRow, statements.firstColumn, statements.headerRow, statements.totalsRow], [1, 0, 1, null]);
    assert.deepEqual(statements.values[0].slice(0, 3), ["ID", "Report", "Section"]);
    const dated = statements.values.slice(1).map(row => row[4]).find(cell => typeof cell === "object");
    assert.equal(dated.f, "d mmmm yyyy");
}));

test("A click on a finding selects its cell", () => inExcel(async ({ page, book }) => {
    await page.getByRole("button", { name: /There is no source/ }).click();
    await page.waitForFunction(() => standIn.book.selection.sheet === "Statements");
    const { row, column } = await selection(book);
    assert.deepEqual([row, column], [4, sourceColumn]);
}, { answers: { check: { findings: [wrongSource] } } }));

test("One click corrects a cell, as text, and the workbook is checked again", () => inExcel(async ({ page, book, tool }) => {
    await page.getByRole("button", { name: "Take it away" }).click();
    tool.answers.check = { findings: [] };
    await page.getByText("Nothing found.").waitFor();
    assert.equal(await book(() => standIn.book.value("Sources", "D3")), "1:30");
    const [, second] = calls(tool, "tables");
    assert.deepEqual(second.rows.map(row => [row.sheet, row.row, row.values[0][3]]), [["Sources", 3, "1:30"]]);
    await book(() => standIn.book.undo());
    assert.notEqual(await book(() => standIn.book.value("Sources", "D3")), "1:30");
}, { answers: { check: { findings: [spaces] } } }));

test("All that is safe is corrected at once, and one undo takes it back", () => inExcel(async ({ page, book }) => {
    await page.getByRole("button", { name: "Correct all 2 that are safe" }).click();
    await page.waitForFunction(cell => standIn.book.value("Statements", cell) === "webtv-8" && standIn.book.value("Sources", "D3") === "1:30", sourceOf5);
    assert.equal(await book(() => standIn.book.undoSteps.length), 1);
}, { answers: { check: { findings: [wrongSource, spaces] } } }));

test("An edit is checked after a moment, and only its row is sent", () => inExcel(async ({ page, book, tool }) => {
    await page.getByText("Nothing found.").waitFor();
    tool.answers.check = { findings: [wrongSource] };
    await book(cell => standIn.book.type("Statements", cell, "webtv-9"), sourceOf5);
    await page.getByText("There is no source").waitFor();
    const [, second] = calls(tool, "tables");
    assert.deepEqual(second.tables, []);
    assert.deepEqual(second.rows.map(row => [row.sheet, row.row, row.values.length, row.values[0][sourceColumn]]), [["Statements", 5, 1, "webtv-9"]]);
}));

test("While a person types in a cell, the check waits until it is left", () => inExcel(async ({ page, book, tool }) => {
    await page.getByText("Nothing found.").waitFor();
    await book(cell => {
        standIn.book.type("Statements", cell, "webtv-9");
        standIn.book.beginTyping();
    }, sourceOf5);
    await page.waitForFunction(() => standIn.book.waiting > 0);
    assert.equal(calls(tool, "check").length, 1);
    await book(() => standIn.book.leaveCell());
    await until(() => calls(tool, "check").length === 2);
}));

test("What a person does in a sheet of their own is sent only where the tool says that it is one of its own now", () => inExcel(async ({ page, book, tool }) => {
    await page.getByText("Nothing found.").waitFor();
    await book(() => {
        standIn.book.sheets.push({ id: "{own}", name: "My list", visibility: "Visible", cells: [], tables: [] });
        standIn.book.type("My list", "A1", "Remember");
    });
    await until(() => calls(tool, "sheets").length === 2);
    tool.answers.sheets = { sheets: [...schema.sheets.map(({ name }) => ({ sheet: name, is: name })), { sheet: "My list", is: "Statements" }] };
    await book(() => standIn.book.type("My list", "A30", "Far below"));
    await book(() => standIn.book.type("My list", "A1", "ID"));
    await until(() => calls(tool, "tables").length === 2);
    assert.equal(calls(tool, "sheets").length, 4, "asked once for the edit of the header, and once for all that is sent");
    assert.deepEqual(calls(tool, "sheets").at(-1).sheets.find(top => top.sheet === "My list").values[0], ["ID"]);
    assert.equal(calls(tool, "sheets").at(-1).sheets.every(top => top.values.length <= schema.deepestHeader), true);
    assert.deepEqual(calls(tool, "tables").at(-1).tables.at(-1).sheet, "My list");
}));

test("A row is never written into nowhere", () => inExcel(async ({ page, book }) => {
    await book(() => { standIn.book.sheet("Statements").tables = []; });
    await page.getByRole("tabpanel").getByLabel("Text", { exact: true }).fill("Words.");
    await page.getByRole("button", { name: "Add to the workbook" }).click();
    await page.getByText("The sheet Statements has no table, so that no row can be added.").waitFor();
}, { view: "add" }));

test("A workbook that the tool has forgotten is sent anew", () => inExcel(async ({ page, book, tool }) => {
    await page.getByText("Nothing found.").waitFor();
    let isForgotten = true;
    tool.answers.tables = ({ revision }) => revision !== null && isForgotten ? (isForgotten = false, { status: 409, body: { message: "Send all." } }) : { revision: "9" };
    await book(cell => standIn.book.type("Statements", cell, "webtv-9"), sourceOf5);
    await until(() => calls(tool, "check").length === 2);
    assert.deepEqual(calls(tool, "tables").map(body => body.revision), [null, "1", null]);
    assert.equal(calls(tool, "check").at(-1).revision, "9");
}));

test("Findings are filtered by severity and by words, and counted in the tab", () => inExcel(async ({ page }) => {
    const messages = () => page.locator(".finding-message").allTextContents();
    await page.getByText("There is no source").waitFor();
    assert.equal(await page.locator("#tab-check .badge").textContent(), "2");
    assert.deepEqual(await page.locator(".group h3").allTextContents(), ["Statements 1", "Sources 1"]);
    await page.getByRole("button", { name: "Errors 1" }).click();
    assert.deepEqual(await messages(), ["The title ends in a space."]);
    await page.getByRole("button", { name: "Errors 1" }).click();
    await page.getByLabel("Filter the findings").fill("rk203");
    await page.waitForFunction(() => document.querySelectorAll(".finding").length === 1);
    assert.deepEqual(await messages(), ["There is no source “webtv-9” in the sheet Sources."]);
}, { answers: { check: { findings: [wrongSource, spaces] } } }));

const lists = {
    reports: [{ number: "TR-002", title: "T", status: "Draft" }],
    sections: [{ key: "lamps", report: "TR-002", level: 1, title: "The lamps" }],
    speakers: [{ name: "Federation of Avaria", shortName: "Avaria", aliases: [], kind: "Member State" }],
    sources: [{ id: "webtv-3", kind: "Video", citation: "Third meeting", date: null, url: "https://www.youtube.com/watch?v=abc", row: 2 }],
    tags: [],
};

const link = "https://youtu.be/abc?t=4460";
const understood = statement => statement.locator === link
    ? [{ column: "source", words: "webtv-3", said: "Understood as webtv-3." }, { column: "locator", words: "1:14:20", said: "Understood as 1:14:20." }] : [];

test("A statement is added as a row of the table with every cell right", () => inExcel(async ({ page, book }) => {
    const field = label => page.getByRole("tabpanel").getByLabel(label, { exact: true });
    await field("Report").fill("TR-002");
    await field("Section").fill("lam");
    await page.getByRole("option", { name: "The lamps" }).click();
    await field("Kind").selectOption("Statement");
    await field("Date").fill("2025-03-03");
    await field("Speaker").fill("avar");
    await field("Speaker").press("ArrowDown");
    await field("Speaker").press("Enter");
    await field("Text").fill("=We thank the keeper.\nSecond paragraph.");
    await field("Locator").fill(link);
    await page.getByText("Understood as webtv-3.").waitFor();
    assert.equal(await field("Locator").inputValue(), link, "while somebody is in the field, its words are left alone");
    await field("Locator").blur();
    await page.waitForFunction(() => [...document.querySelectorAll("input")].some(input => input.value === "1:14:20"));
    await page.getByText("“=We thank the keeper.").waitFor();

    const rows = await book(() => standIn.book.sheet("Statements").tables[0].rows);
    await page.getByRole("button", { name: "Add to the workbook" }).click();
    await page.getByText(/Added in row/).waitFor();
    assert.equal(await book(() => standIn.book.sheet("Statements").tables[0].rows), rows + 1);
    assert.deepEqual(await lastRow(book), {
        Report: "TR-002", Section: "lamps", Kind: "Statement", Date: serialOf("2025-03-03"), Speaker: "Avaria", Text: "=We thank the keeper.\nSecond paragraph.", Source: "webtv-3", Locator: "1:14:20",
    });
    assert.deepEqual(await selection(book), { sheet: "Statements", row: rows, column: 0, rows: 1, columns: 22 });
    assert.deepEqual([await field("Section").inputValue(), await field("Date").inputValue(), await field("Source").inputValue(), await field("Text").inputValue()], ["lamps", "2025-03-03", "webtv-3", ""]);

    assert.equal(await book(() => standIn.book.undoSteps.length), 1);
    await book(() => standIn.book.undo());
    assert.equal(await book(() => standIn.book.sheet("Statements").tables[0].rows), rows);
}, { view: "add", answers: { lists, understood } }));

test("What is typed and added at once is written as it is understood", () => inExcel(async ({ page, book }) => {
    const field = label => page.getByRole("tabpanel").getByLabel(label, { exact: true });
    await field("Text").fill("We thank the keeper.");
    await field("Locator").fill(link);
    await field("Locator").press("Control+Enter");
    await page.getByText(/Added in row/).waitFor();
    assert.deepEqual(await lastRow(book), { Text: "We thank the keeper.", Source: "webtv-3", Locator: "1:14:20" });
    assert.equal(await field("Source").inputValue(), "webtv-3");
}, { view: "add", answers: { lists, understood } }));

test("The first statement of a new workbook goes into the blank row that waits for it", () => inExcel(async ({ page, book }) => {
    await page.getByRole("tabpanel").getByLabel("Text", { exact: true }).fill("The first.");
    await page.getByRole("button", { name: "Add to the workbook" }).click();
    await page.getByText("Added in row 2.").waitFor();
    assert.equal(await book(() => standIn.book.sheet("Statements").tables[0].rows), 2);
    assert.deepEqual(await lastRow(book), { Text: "The first." });
}, { view: "add", data: { ...dataset(), statements: [] } }));

test("The source of the last row is one click away", () => inExcel(async ({ page, data }) => {
    const last = data.statements.findLast(statement => statement.source).source;
    await page.getByRole("button", { name: `Source: same as last, ${last}` }).click();
    assert.equal(await page.getByRole("tabpanel").getByLabel("Source", { exact: true }).inputValue(), last);
}, { view: "add" }));

test("The list of a search field follows the keyboard, and says so", () => inExcel(async ({ page }) => {
    const speaker = page.getByRole("tabpanel").getByRole("combobox", { name: "Speaker" });
    await speaker.press("ArrowDown");
    assert.equal(await speaker.getAttribute("aria-expanded"), "true");
    const active = await speaker.getAttribute("aria-activedescendant");
    assert.equal(await page.locator(`#${active}`).getAttribute("aria-selected"), "true");
    await speaker.press("Escape");
    assert.equal(await speaker.getAttribute("aria-expanded"), "false");
    assert.equal(await speaker.getAttribute("aria-activedescendant"), null);
    await speaker.fill("x; y; ");
    await speaker.press("ArrowDown");
    await speaker.press("Enter");
    assert.match(await speaker.inputValue(), /^x; y; \S/);
}, { view: "add" }));

/** Whether it lies in the part of the desk that is seen. */
const isInSight = locator => locator.evaluate(block => {
    const [inner, outer] = [block.getBoundingClientRect(), block.closest(".desk")?.getBoundingClientRect()];
    return outer !== undefined && inner.top >= outer.top && inner.bottom <= outer.bottom;
});

test("The preview goes to the row that the person is on, and back to the row of a paragraph", () => inExcel(async ({ page, book }) => {
    await page.getByText("TR-002: 50 statements.").waitFor();
    await book(() => standIn.book.goTo("Statements", "J40"));
    const current = page.locator(".printed[aria-current=true]").first();
    await current.waitFor();
    assert.equal(await current.getAttribute("data-row"), "40");
    assert.ok(await isInSight(current));
    await current.dblclick();
    await page.waitForFunction(() => standIn.book.selection.column === 0);
    assert.deepEqual((await selection(book)).row, 39);
}, { view: "preview" }));

test("A preview that holds what this page does not know is refused in a sentence", () => inExcel(async ({ page }) => {
    await page.getByRole("alert").getByText("does not know how to show “table”").waitFor();
}, {
    view: "preview",
    answers: {
        preview: {
            report: "TR-002", statements: 1, errors: 0, language: "en-GB", cover: { number: "TR-002" }, contents: [],
            closing: { organisation: null, function: null, tagline: null, website: null, socialLinks: [] },
            blocks: [{ type: "table", rows: [[{ type: "words", text: "Lamps" }]] }],
        },
    },
}));

test("Build saves the workbook first, shows how far it is, and offers the folder and the file", () => inExcel(async ({ page, book, tool }) => {
    await page.getByText("A draft in spite of errors").click();
    await page.getByRole("button", { name: "Build the report" }).click();
    await page.getByText("TR-002.docx: 12 pages, 50 statements.").waitFor();
    assert.equal(await book(() => standIn.book.saves), 1);
    assert.deepEqual(calls(tool, "build"), [{ report: "TR-002", draft: true, layout: true }]);
    await page.getByRole("button", { name: "Open the folder" }).click();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
    assert.equal(download.suggestedFilename(), "TR-002.docx");
    assert.equal(calls(tool, "open-folder").length, 1);
}, { view: "build" }));

test("What stops a build is said in the tool's words", () => inExcel(async ({ page }) => {
    await page.getByRole("button", { name: "Build the report" }).click();
    assert.equal(await page.getByRole("alert").filter({ hasText: "TR-002 was not made" }).textContent(), "TR-002 was not made: 1 error would print wrong text.");
}, { view: "build", answers: { "jobs/1": { job: "1", state: "failed", log: [], file: null, message: "TR-002 was not made: 1 error would print wrong text." } } }));

test("Share gives IDs to new rows, saves, and makes the copy that was asked for", () => inExcel(async ({ page, book, tool }) => {
    await page.getByLabel("For", { exact: true }).fill("Anna Berg");
    assert.equal(await page.getByLabel("File", { exact: true }).inputValue(), "anna-berg.xlsx");
    await page.getByRole("group", { name: "Rows" }).getByLabel("Status").selectOption("Ready");
    await page.getByText("The usual columns").click();
    await page.getByRole("group", { name: "Columns" }).getByText("Text", { exact: true }).click();
    await page.getByRole("button", { name: "Make the copy" }).click();
    await page.getByText("Made anna.xlsx for Anna: 12 statements.").waitFor();
    assert.deepEqual(await book(() => [standIn.book.value("Statements", "A2"), standIn.book.saves]), ["S-7777", 1]);
    assert.deepEqual(calls(tool, "share"), [{ to: "anna-berg.xlsx", for: "Anna Berg", report: null, section: null, speaker: null, status: "Ready", since: null, columns: ["Text"] }]);
}, { view: "share", answers: { ids: { edits: { cells: [{ sheet: "Statements", row: 2, cell: "A2", column: "ID", text: "S-7777" }], rows: [] } } } }));

const returned = {
    merge: "2",
    taken: [{ sheet: "Statements", key: "S-0012", column: "Text", before: "the draft before us", after: "the text before us", words: { ahead: "the ", before: "draft", after: "text", after: " before us" }, who: "Anna" }],
    added: [{ sheet: "Statements", key: "S-0145", words: "Speaker: Avaria Text: We thank the Chair.", who: "Anna" }],
    open: [
        { id: 0, sheet: "Statements", key: "S-0003", column: "Text", why: "Changed on both sides.", base: "one lamp", mine: "two lamps", theirs: "three lamps", who: "Anna", canBeDecided: true, choices: ["Mine", "Theirs"] },
        { id: 1, sheet: "Statements", key: "S-0004", column: "Note", why: "Changed on both sides.", base: null, mine: "a", theirs: "b", who: "Anna", canBeDecided: true, choices: ["Mine", "Theirs"] },
    ],
    comments: [{ sheet: "Statements", key: "S-0012", column: "Text", author: "Anna", text: "Is this right?" }],
    warnings: ["anna.xlsx: Statements!B4: cut at 32,767 characters."],
    edits: { cells: [{ sheet: "Statements", row: 13, cell: textOf(13), column: "Text", text: "the text before us" }], rows: [{ sheet: "History", cells: [{ column: "Date", text: "2026-03-09 14:30" }, { column: "Who", text: "Anna" }] }] },
};

test("Merge shows what came back, writes it when told, and applies what is decided", () => inExcel(async ({ page, book, tool }) => {
    await page.getByLabel("Files that came back").setInputFiles({ name: "anna.xlsx", mimeType: "application/octet-stream", buffer: Buffer.from("PK-content") });
    await page.getByText("1 change, 1 new row, 2 to be decided.").waitFor();
    assert.deepEqual(calls(tool, "merge")[0].files, [{ name: "anna.xlsx", content: Buffer.from("PK-content").toString("base64") }]);
    assert.equal(await book(() => standIn.book.undoSteps.length), 0);

    await page.getByRole("button", { name: "Write these into the workbook" }).click();
    await page.getByText("Written.").waitFor();
    assert.equal(await book(cell => standIn.book.value("Statements", cell), textOf(13)), "the text before us");
    assert.deepEqual(await book(() => [standIn.book.sheet("History").visibility, standIn.book.value("History", "A1"), standIn.book.value("History", "A2"), standIn.book.value("History", "B2")]), ["Hidden", "Date", "2026-03-09 14:30", "Anna"]);

    const first = page.getByRole("group", { name: "Statements · S-0003 · Text" });
    await first.getByText("Theirs", { exact: true }).click();
    const second = page.getByRole("group", { name: "Statements · S-0004 · Note" });
    await second.getByText("Own text").click();
    await second.getByRole("textbox").fill("a and b");
    tool.answers["merge/2/decisions"] = { edits: { cells: [{ sheet: "Statements", row: 4, cell: textOf(4), column: "Text", text: "three lamps" }], rows: [{ sheet: "History", cells: [{ column: "Who", text: "me" }] }] }, refused: [{ id: 1, reason: "The workbook’s value has changed since." }], undecided: 1 };
    await page.getByRole("button", { name: "Apply what is decided" }).click();
    await page.getByText("1 decided, 1 still open.").waitFor();
    assert.deepEqual(calls(tool, "merge/2/decisions")[0].decisions, [{ id: 0, decision: "Theirs" }, { id: 1, decision: "a and b" }]);
    assert.deepEqual(await book(cell => [standIn.book.value("Statements", cell), standIn.book.value("History", "B3")], textOf(4)), ["three lamps", "me"]);
    assert.equal(await first.count(), 0);
    await page.getByText("The workbook’s value has changed since.").waitFor();
}, { view: "merge", answers: { merge: returned } }));

test("Another workbook than the tool's is said so", () => inExcel(async ({ page }) => {
    await page.getByText("ReportKit was started with other.xlsx, but this is statements.xlsx.").waitFor();
}, { answers: { session: { version: "0.1.0", workbook: "other.xlsx", report: null, reports: [], layout: false } } }));

test("A refusal of the tool is shown as it is", () => inExcel(async ({ page }) => {
    await page.getByRole("alert").filter({ hasText: "The workbook cannot be read." }).waitFor();
}, { answers: { check: { status: 422, body: { message: "The workbook cannot be read." } } } }));

test("With 5,000 statements and 5,000 findings the pane stays small and answers", () => inExcel(async ({ page, book, tool }) => {
    await page.getByText("5000 warnings.").waitFor();
    assert.ok(await page.locator(".finding").count() <= 100);
    await page.getByRole("button", { name: "Show 100 more of 5000" }).click();
    assert.equal(await page.locator(".finding").count(), 200);
    await book(() => standIn.book.type("Statements", "K4000", "x"));
    await until(() => calls(tool, "tables").length === 2);
    assert.deepEqual(calls(tool, "tables").at(-1).rows.map(row => [row.row, row.values.length]), [[4000, 1]]);
    await page.click("#tab-preview");
    await page.getByText("TR-002: 5000 statements.").waitFor();
    assert.ok(await page.locator(".printed").count() < 500);
    await book(() => standIn.book.goTo("Statements", "A4990"));
    const current = page.locator(".printed[aria-current=true][data-row='4990']").first();
    await current.waitFor();
    // What comes into sight is filled in a moment later, and must not push it away.
    await page.waitForFunction(() => {
        const desk = document.querySelector(".desk").getBoundingClientRect();
        return [...document.querySelectorAll("[data-page]")].every(each => each.childElementCount > 0 || each.getBoundingClientRect().bottom < desk.top || each.getBoundingClientRect().top > desk.bottom);
    });
    // A page that is filled again takes its paragraphs away for a moment.
    await until(() => isInSight(current));
}, { data: dataset(5000), answers: { check: { findings: Array.from({ length: 5000 }, (_, at) => finding({ sheet: "Statements", row: at + 2, cell: `J${at + 2}`, column: "Text", message: `Finding ${at}.` })) } } }));
