// The pane with the tool itself after it, on the sample workbook.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, test } from "node:test";
import "../xml.js";
import { refreshPlan } from "../../../src/ReportKit.AddIn/wwwroot/model/refreshPlan.js";
import { mapNamespace, reportOfMap, writtenStatements } from "../../../src/ReportKit.AddIn/wwwroot/model/statementMap.js";
import { taggedTexts } from "../../../src/ReportKit.AddIn/wwwroot/model/wordText.js";
import { launch, open } from "../browser.js";
import { serialOf, sheetsOf } from "../fixtures.js";
import { exported, flat, folderWithSample, missing, part, partNames, reportkit, startTool } from "../tool.js";

let browser, place, tool, schema, data;
before(async () => {
    if (missing)
        return;
    browser = await launch();
    place = folderWithSample();
    tool = await startTool(place.folder);
    data = exported(place.folder);
    schema = await inPane({ host: null }, {}, page => asked(page, "schema"));
});
after(async () => {
    await browser?.close();
    await tool?.stop();
    place?.remove();
});

async function inPane(setup, look, action) {
    const pane = await open(browser, tool, setup, look);
    try {
        const result = await action(pane.page);
        assert.deepEqual(pane.complaints, []);
        return result;
    } finally {
        await pane.close();
    }
}

const inExcel = (view, action, look = {}) => inPane({ host: "Excel", workbook: { name: "statements.xlsx", sheets: sheetsOf(data, schema) } }, { view, ...look }, action);
const inWord = (view, action, document = {}) => inPane({ host: "Word", document }, { view }, action);

/** Asks the API as the page does. */
const asked = (page, path, body) => page.evaluate(async ([path, body]) => {
    const post = (path, body, token) => fetch(`/api/${path}`, { method: "POST", headers: { "X-ReportKit-Token": token, "Content-Type": "application/json" }, body: JSON.stringify(body) });
    const { token } = await (await post("token", { key: new URLSearchParams(location.search).get("key") }, "")).json();
    const answer = body ? await post(path, body, token) : await fetch(`/api/${path}`, { headers: { "X-ReportKit-Token": token } });
    return answer.json();
}, [path, body]);

/** What the pages show, in the form of the tool's printed text. */
const shownText = page => page.evaluate(() => {
    const noteText = id => [...document.getElementById(id).querySelectorAll("p")].map((paragraph, at) => at === 0 ? paragraph.textContent.replace(/^\d+ /, "") : paragraph.textContent).join("\n");
    return [...document.querySelectorAll(".paper .printed")].map(block => {
        const copy = block.cloneNode(true);
        for (const mark of copy.querySelectorAll("sup.mark")) {
            if (mark.previousSibling?.nodeType === Node.TEXT_NODE && mark.previousSibling.data === "\u00A0")
                mark.previousSibling.remove();
            mark.replaceWith(`^[${noteText(mark.querySelector("a").getAttribute("href").slice(1))}]`);
        }

        return copy.textContent + "\n";
    }).join("");
});

for (const report of ["TR-001", "TR-002"]) {
    test(`The preview of ${report} is word for word what build prints`, { skip: missing }, () => inExcel("preview", async page => {
        await page.getByText("TR-002: ").waitFor();
        await page.getByRole("tabpanel").getByLabel("Report", { exact: true }).selectOption(report);
        await page.getByText(`${report}: `).waitFor();
        await page.waitForFunction(() => [...document.querySelectorAll("[data-page]")].every(each => each.childElementCount > 0));
        reportkit(place.folder, "build", "statements.xlsx", "--report", report, "--no-layout", "--output", `${report}.docx`);
        const whole = flat(place.folder, `${report}.docx`).replace("<w:body>", '<w:body><w:sdt><w:sdtPr><w:tag w:val="whole"/></w:sdtPr>').replace("</w:body>", "</w:sdt></w:body>");
        const [built] = taggedTexts(whole);
        const shown = await shownText(page);
        const start = built.text.indexOf(shown.slice(0, 200));
        assert.ok(shown.length > 2000 && start >= 0);
        assert.equal(shown, built.text.slice(start, start + shown.length));
        assert.ok(built.text.length - start - shown.length < 500, "only the closing page follows");
    }, { height: 60_000 }));
}

test("An edit that is not saved is found, and a click on the finding selects its cell", { skip: missing }, () => inExcel("check", async page => {
    await page.getByText(/found\.|error|warning|remark/).first().waitFor();
    await page.waitForFunction(() => !/Checking/.test(document.querySelector(".status").textContent));
    const column = schema.sheets.find(sheet => sheet.json === "statements").columns.findIndex(each => each.name === "Source");
    const cell = String.fromCharCode(65 + column) + "5";
    await page.evaluate(cell => standIn.book.type("Statements", cell, "nowhere-1"), cell);
    await page.getByRole("button", { name: /“nowhere-1”/ }).click();
    await page.waitForFunction(() => standIn.book.selection.sheet === "Statements");
    assert.deepEqual(await page.evaluate(() => [standIn.book.selection.row, standIn.book.selection.column]), [4, column]);
}));

test("A statement is added with every cell right, as the preview said it would be printed", { skip: missing }, () => inExcel("add", async page => {
    const field = label => page.getByRole("tabpanel").getByLabel(label, { exact: true });
    const source = data.sources.find(each => each.kind === "Video" && each.url);
    await field("Report").fill("TR-002");
    await field("Date").fill("14 December 2025");
    await field("Speaker").fill(data.speakers[0].name.slice(0, 5));
    await field("Speaker").press("ArrowDown");
    await field("Speaker").press("Enter");
    const speaker = await field("Speaker").inputValue();
    await field("Text").fill("The lamps are lit.\n- one\n- two");
    await field("Locator").fill(`${source.url}${source.url.includes("?") ? "&" : "?"}t=4460`);
    await field("Locator").blur();
    const preview = page.getByRole("region", { name: "As it will be printed" });
    await preview.getByText("(starts at 1:14:20)").waitFor();
    assert.match(await preview.innerText(), new RegExp(`^${speaker}: “The lamps are lit\\.`));
    await page.getByRole("button", { name: "Add to the workbook" }).click();
    await page.getByText(/Added in row/).waitFor();
    const row = await page.evaluate(() => {
        const sheet = standIn.book.sheet("Statements");
        return Object.fromEntries(sheet.cells[0].map((header, column) => [header.value, sheet.cells[sheet.tables[0].rows - 1][column].value]).filter(([, value]) => value !== ""));
    });
    assert.deepEqual(row, { Report: "TR-002", Date: serialOf("2025-12-14"), Speaker: speaker, Text: "The lamps are lit.\n- one\n- two", Source: source.id, Locator: "1:14:20" });
}));

/** The sheets with one under another name, whose table was renamed too, as Excel does in a copy. */
function renamed(name, other) {
    return sheetsOf(data, schema).map(sheet => sheet.name === name ? { ...sheet, name: other, tables: sheet.tables.map(table => ({ ...table, name: "Table9" })) } : sheet);
}

test("A sheet under another name is read, checked and written to as what it is", { skip: missing }, () => inPane({ host: "Excel", workbook: { name: "statements.xlsx", sheets: renamed("Statements", "Copy of list") } }, { view: "check" }, async page => {
    await page.getByText("The sheet is read as “Statements”, by its columns.").waitFor();
    const column = schema.sheets.find(sheet => sheet.json === "statements").columns.findIndex(each => each.name === "Source");
    await page.evaluate(cell => standIn.book.type("Copy of list", cell, "nowhere-1"), String.fromCharCode(65 + column) + "5");
    await page.getByRole("button", { name: /“nowhere-1”/ }).click();
    await page.waitForFunction(() => standIn.book.selection.sheet === "Copy of list" && standIn.book.selection.row === 4);
    await page.click("#tab-add");
    await page.getByRole("tabpanel").getByLabel("Text", { exact: true }).fill("Words under another name.");
    await page.getByRole("button", { name: "Add to the workbook" }).click();
    await page.getByText(/Added in row/).waitFor();
    assert.ok(await page.evaluate(() => standIn.book.sheet("Copy of list").cells.at(-1).some(cell => cell.value === "Words under another name.")));
}));

test("A sheet that gets its name back is read under it", { skip: missing }, () => inPane({ host: "Excel", workbook: { name: "statements.xlsx", sheets: renamed("Statements", "Statements (2)") } }, { view: "check" }, async page => {
    const renaming = page.getByText("The sheet is read as “Statements”, by its columns.");
    await renaming.waitFor();
    await page.evaluate(() => {
        standIn.book.sheet("Statements (2)").name = "Statements";
        standIn.book.type("Statements", "A1", "ID");
    });
    await renaming.waitFor({ state: "detached" });
}));

test("Build makes the report and gives it to whoever asks", { skip: missing }, () => inExcel("build", async page => {
    const layout = page.getByLabel("Fill in the page numbers of the contents");
    if (await layout.count() > 0)
        await layout.uncheck();
    await page.getByRole("button", { name: "Build the report" }).click();
    await page.getByText("The report is made.").waitFor();
    const [download] = await Promise.all([page.waitForEvent("download"), page.getByRole("button", { name: "Download" }).click()]);
    assert.deepEqual(readFileSync(await download.path()), readFileSync(join(place.folder, "TR-002.docx")));
}));

test("Share makes the colleague's copy", { skip: missing }, () => inExcel("share", async page => {
    await page.getByLabel("For", { exact: true }).fill("Anna");
    await page.getByRole("button", { name: "Make the copy" }).click();
    await page.getByText("The copy is made.").waitFor();
    assert.ok(readdirSync(place.folder).includes("anna.xlsx"));
}));

test("What a colleague changed is merged into the open workbook, and the conflict decided in the pane", { skip: missing }, () => inExcel("merge", async page => {
    reportkit(place.folder, "share", "statements.xlsx", "--to", "bert.xlsx", "--for", "Bert");
    const [taken, contested] = data.statements.filter(statement => statement.text && statement.report === "TR-002").slice(2, 4).map(statement => statement.id);
    execFileSync("/usr/bin/python3", ["-c", editCopy, join(place.folder, "bert.xlsx"), taken, contested]);
    const rowOf = id => data.statements.findIndex(statement => statement.id === id) + 2;
    const column = schema.sheets.find(sheet => sheet.json === "statements").columns.findIndex(each => each.name === "Text");
    const cell = id => String.fromCharCode(65 + column) + rowOf(id);
    await page.evaluate(cell => standIn.book.type("Statements", cell, "My own words."), cell(contested));

    await page.getByLabel("Files that came back").setInputFiles(join(place.folder, "bert.xlsx"));
    await page.getByText("1 change, 1 new row, 1 to be decided.").waitFor();
    await page.getByRole("button", { name: "Write these into the workbook" }).click();
    await page.getByText("Written.").waitFor();
    assert.equal(await page.evaluate(cell => standIn.book.value("Statements", cell), cell(taken)), "Words that Bert changed.");

    await page.getByRole("group", { name: `Statements · ${contested} · Text` }).getByText("Theirs", { exact: true }).click();
    await page.getByRole("button", { name: "Apply what is decided" }).click();
    await page.getByText("1 decided, 0 still open.").waitFor();
    const [words, added, history] = await page.evaluate(cell => {
        const rows = name => standIn.book.sheet(name).cells.map(row => row.map(cell => cell.value));
        return [standIn.book.value("Statements", cell), rows("Statements").at(-1), rows("History")];
    }, cell(contested));
    assert.equal(words, "Other words of Bert.");
    assert.equal(added[column], "A new statement of Bert.");
    assert.match(added[0], /^S-\d+$/);
    assert.ok(history.some(row => row.includes(taken) && row.includes("Words that Bert changed.")));
    assert.ok(history.some(row => row.includes(contested) && row.includes("Other words of Bert.")));
}));

/** What a colleague does with a spreadsheet program. */
const editCopy = `
import sys, openpyxl
file, taken, contested = sys.argv[1:]
book = openpyxl.load_workbook(file)
sheet = book["Statements"]
header = [cell.value for cell in sheet[1]]
column = header.index("Text") + 1
last = 1
for row in range(2, sheet.max_row + 1):
    key = sheet.cell(row, header.index("ID") + 1).value
    if key:
        last = row
    if key == taken:
        sheet.cell(row, column).value = "Words that Bert changed."
    if key == contested:
        sheet.cell(row, column).value = "Other words of Bert."
sheet.cell(last + 1, column).value = "A new statement of Bert."
book.save(file)
`;

test("What is inserted in Word is what the tool prints, and refresh finds nothing to do", { skip: missing }, () => inWord("insert", async page => {
    const { statements } = await asked(page, "search", { speaker: null, from: null, to: null, words: null, tag: null, report: null, limit: 50 });
    const ids = statements.slice(0, 30).map(statement => statement.id);
    await page.locator(".result input").nth(ids.length - 1).waitFor();
    for (const box of await page.locator(".result input").all().then(all => all.slice(0, ids.length)))
        await box.check();
    await page.getByRole("button", { name: `Insert ${ids.length} at the cursor` }).click();
    await page.getByText(`${ids.length} statements inserted.`).waitFor();
    const printed = await asked(page, "printed", { ids, report: null });
    const texts = taggedTexts(await page.evaluate(() => standIn.document.xml()));
    assert.deepEqual(texts.map(each => [each.tag, each.text]), printed.statements.map(each => [each.id, each.printed]));
    await page.click("#tab-refresh");
    await page.getByRole("button", { name: "Look for changes" }).click();
    await page.getByText(`${ids.length} statements, ${ids.length} as in the workbook.`).waitFor();
}));

test("Refresh finds nothing to do in a report as build made it, and what a person edited in it", { skip: missing }, () => inWord("insert", async page => {
    reportkit(place.folder, "build", "statements.xlsx", "--no-layout", "--output", "built.docx");
    const maps = partNames(place.folder, "built.docx").filter(name => /^customXml\/\w+\.xml$/.test(name)).map(name => part(place.folder, "built.docx", name)).filter(xml => xml.includes(`xmlns="${mapNamespace}"`));
    const written = writtenStatements(maps);
    assert.deepEqual(maps.map(reportOfMap), ["TR-002"]);
    const { statements } = await asked(page, "printed", { ids: [...written.keys()], report: "TR-002" });
    const now = new Map([["TR-002", new Map(statements.map(each => [each.id, each]))]]);
    const blocks = taggedTexts(flat(place.folder, "built.docx"));
    const plan = await refreshPlan(blocks, written, now);
    assert.ok(plan.length > 20);
    assert.deepEqual(plan.filter(block => block.state !== "same").map(block => [block.id, block.before, block.after?.printed]), []);
    const edited = blocks.map(block => block.tag === plan[3].id ? { ...block, text: block.text.replace("”", ", really”") } : block);
    assert.deepEqual((await refreshPlan(edited, written, now)).filter(block => block.state !== "same").map(block => [block.id, block.state]), [[plan[3].id, "edited"]]);
}));

test("Where from leads to the row, the source and its address", { skip: missing }, () => inWord("insert", async page => {
    const words = data.statements[0].text.split(" ").slice(0, 3).join(" ");
    const { total } = await asked(page, "search", { speaker: null, from: null, to: null, words, tag: null, report: null, limit: 1 });
    await page.getByLabel("Words", { exact: true }).fill(words);
    // What the search says would otherwise come after what inserting says.
    await page.getByText(total === 1 ? "1 statement." : `${total} statements.`, { exact: true }).waitFor();
    await page.locator(".result input").first().check();
    await page.getByRole("button", { name: "Insert 1 at the cursor" }).click();
    await page.getByText("1 statement inserted.").waitFor();
    await page.click("#tab-where");
    await page.evaluate(() => standIn.document.goTo(standIn.document.controls()[0]));
    await page.getByText("statements.xlsx, sheet Statements, row").waitFor();
    await page.locator(".source").first().waitFor();
}));
