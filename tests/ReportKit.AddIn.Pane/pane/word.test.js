// The pane in Word: what a person does, and what then stands in the document.

import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { launch, open, serve, until } from "../browser.js";
import { fakeTool } from "../fakeTool.js";
import { dataset, schema as schemaOf } from "../fixtures.js";

const schema = schemaOf();
let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

/** Three statements, of which one has two paragraphs and one a context. */
const data = () => ({
    ...dataset(),
    sources: [{ id: "video-3", kind: "Video", title: "Third meeting", url: "https://video.example.org/m/3" }],
    statements: [
        { id: "S-0001", speaker: "Avaria", text: "We thank the keeper.\nThe lamps are lit.", source: "video-3", locator: "1:14:20", date: "2025-03-03" },
        { id: "S-0002", speaker: "Borealis", text: "The ice holds.", source: "video-3", context: "Said on the quay." },
        { id: "S-0003", speaker: "Corvia", text: "No comment." },
    ],
});

async function inWord(action, { view = "", answers = {}, document = {} } = {}) {
    const tool = fakeTool(schema, data(), answers);
    const server = await serve(tool);
    const pane = await open(browser, server, { host: "Word", document }, { view });
    const word = (action, argument) => pane.page.evaluate(action, argument);
    try {
        await action({ ...pane, tool, word });
        assert.deepEqual(pane.complaints, []);
    } finally {
        await pane.close();
        server.close();
    }
}

/** The document as text: a control as [ID: …], a footnote as ^[…], a link as <…>. */
const text = word => word(() => {
    const { document } = standIn;
    const runs = node => node.runs.map(run => run.note ? `^[${run.note.children.map(runs).join("|")}]` : run.link ? `<${run.text}>` : run.text).join("");
    const node = each => each.type === "control" ? `[${each.tag}: ${each.children.map(node).join(" / ")}]` : `${each.style}: ${runs(each)}`;
    return document.body.children.map(node);
});

async function insert(page, ...texts) {
    for (const each of texts)
        await page.getByText(each).click();
    await page.getByRole("button", { name: `Insert ${texts.length} at the cursor` }).click();
    // Nothing is chosen any more once they stand there; the sentence that says so may be that of an earlier time.
    await page.getByRole("button", { name: "Insert", exact: true }).waitFor();
    await page.getByText(/inserted\./).waitFor();
}

test("A statement is inserted at the cursor: paragraphs with styles, a real footnote, its link, a control with its ID", () => inWord(async ({ page, word, tool }) => {
    await word(() => standIn.document.goTo(standIn.document.body.children[1]));
    await page.getByLabel("Words", { exact: true }).fill("keeper");
    await page.getByText("1 statement.", { exact: true }).waitFor();
    await insert(page, "We thank the keeper.");
    assert.deepEqual(await text(word), [
        "Normal: Before",
        "Normal: Here",
        "[S-0001: Statement: Avaria: “We thank the keeper. / Statement: “The lamps are lit.”^[Third meeting, <https://video.example.org/m/3> (1:14:20)]]",
        "Normal: After",
    ]);
    const control = await word(() => {
        const [found] = standIn.document.controls();
        const [first, last] = found.children;
        return { tag: found.tag, title: found.title, speaker: first.runs[0], rest: first.runs.slice(1).map(run => run.style ?? null), note: last.runs.at(-1).note.children[0].style, bookmarks: [...standIn.document.bookmarks.keys()] };
    });
    assert.deepEqual(control, { tag: "S-0001", title: "S-0001", speaker: { text: "Avaria:", style: "Speaker" }, rest: [null, null], note: "Footnote Text", bookmarks: ["_rk_S_0001"] });
    assert.deepEqual(tool.calls.filter(call => call.path === "printed").map(call => call.body), [{ ids: ["S-0001"], report: null }]);
    assert.deepEqual(await word(() => standIn.document.parts.length), 1);
}, { document: { paragraphs: ["Before", "Here", "After"] } }));

test("What this page does not know how to write is said, and nothing of the statement is put into the document", () => inWord(async ({ page, word }) => {
    await page.getByText("No comment.").click();
    await page.getByRole("button", { name: "Insert 1 at the cursor" }).click();
    await page.getByRole("alert").getByText("does not know how to show “somethingNew”").waitFor();
    assert.deepEqual(await text(word), ["Normal: Here"]);
}, {
    document: { paragraphs: ["Here"] },
    answers: {
        printed: {
            missing: [],
            statements: [{
                id: "S-0003", printed: "", sha256: "", bookmark: "_rk_S_0003",
                row: { type: "row", id: "S-0003", sheet: "Statements", row: 4, blocks: [{ type: "paragraph", role: "Statement", style: "Statement", content: [{ type: "words", text: "No " }, { type: "somethingNew", content: [{ type: "words", text: "comment" }] }] }] },
            }],
        },
    },
}));

test("Several stand in their order, at an empty paragraph before it, and beside another statement never in it", () => inWord(async ({ page, word }) => {
    await insert(page, "The ice holds.", "No comment.");
    const before = ["[S-0002: Statement: Borealis: “The ice holds.”^[Third meeting, <https://video.example.org/m/3>] / Context: Context: Said on the quay.]", "[S-0003: Statement: Corvia: “No comment.”]", "Normal: "];
    assert.deepEqual(await text(word), before);
    await word(() => standIn.document.goTo(standIn.document.controls()[0]));
    await insert(page, "We thank the keeper.");
    assert.match((await text(word))[1], /^\[S-0001: /);
    assert.deepEqual((await text(word)).filter((_, at) => at !== 1), before);
}, { document: { paragraphs: [""] } }));

test("A style that the document lacks is added with a modest look, one that is there is left alone", () => inWord(async ({ page, word }) => {
    await insert(page, "The ice holds.");
    assert.deepEqual(await word(() => ["Statement", "Context", "Speaker"].map(name => ({ ...standIn.document.styles.get(name) }))), [
        { name: "Statement", isBuiltIn: true }, { name: "Context", type: "Paragraph" }, { name: "Speaker", type: "Character", bold: true },
    ]);
}, { document: { styles: ["Normal", "Footnote Text", "Statement"] } }));

test("The search asks for speaker, days, words and tag", () => inWord(async ({ page, tool }) => {
    await page.getByText("More conditions").click();
    for (const [label, value] of [["Speaker", "avaria"], ["From", "2025-01"], ["To", "2025-06"], ["Tag", "lamps"], ["Words", "keeper"]])
        await page.getByLabel(label, { exact: true }).fill(value);
    await page.getByLabel("Report", { exact: true }).selectOption("TR-002");
    const last = () => tool.calls.findLast(call => call.path === "search")?.body;
    await until(() => last().tag === "lamps" && last().words === "keeper" && last().report === "TR-002");
    assert.deepEqual(last(), { speaker: "avaria", from: "2025-01", to: "2025-06", words: "keeper", tag: "lamps", report: "TR-002", limit: 50 });
}));

test("Refresh shows what changes, updates it where it stands, and leaves what a person edited alone", () => inWord(async ({ page, word, tool }) => {
    await insert(page, "We thank the keeper.", "The ice holds.", "No comment.");
    await word(() => standIn.document.type(standIn.document.controls()[1].children[0], ", said firmly"));
    Object.assign(tool.data.statements[0], { text: "We thank the keeper.\nThe lamps burn." });
    Object.assign(tool.data.statements[1], { text: "The ice breaks." });
    await page.click("#tab-refresh");
    await page.getByRole("button", { name: "Look for changes" }).click();
    await page.getByText("3 statements, 1 as in the workbook.").waitFor();
    assert.deepEqual(await page.locator(".group h3").allTextContents(), ["Changed in the workbook 1", "Edited here by hand 1"]);
    assert.deepEqual(await page.locator(".change").first().locator("ins, del").allTextContents(), ["are lit", "burn"]);
    assert.deepEqual(await page.locator(".change input").evaluateAll(boxes => boxes.map(box => box.checked)), [true, false]);

    await page.getByRole("button", { name: "Update 1 statement" }).click();
    await page.getByText("1 statement updated.").waitFor();
    const after = await text(word);
    assert.match(after[0], /^\[S-0001: .*The lamps burn\.”\^\[Third meeting/);
    assert.match(after[1], /The ice holds\.”\^\[.*\], said firmly|The ice holds\.”, said firmly/);

    await page.locator(".change").getByText("S-0002").click();
    await page.getByRole("button", { name: "Update 1 statement" }).click();
    await until(async () => await page.locator(".change").count() === 0);
    assert.match((await text(word))[1], /^\[S-0002: Statement: Borealis: “The ice breaks\.”\^\[/);
}));

test("Of a statement that stands twice, the one that nobody edited is updated", () => inWord(async ({ page, word, tool }) => {
    await insert(page, "No comment.");
    await insert(page, "No comment.");
    await word(() => standIn.document.type(standIn.document.controls()[0].children[0], " Really."));
    tool.data.statements[2].text = "A comment.";
    await page.click("#tab-refresh");
    await page.getByRole("button", { name: "Look for changes" }).click();
    await page.getByRole("button", { name: "Update 1 statement" }).click();
    await page.getByText("1 statement updated.").waitFor();
    assert.deepEqual((await text(word)).slice(0, 2), ["[S-0003: Statement: Corvia: “No comment.” Really.]", "[S-0003: Statement: Corvia: “A comment.”]"]);
}));

test("A statement that is gone from the workbook is said and stays", () => inWord(async ({ page, word, tool }) => {
    await insert(page, "No comment.");
    tool.data.statements.pop();
    await page.click("#tab-refresh");
    await page.getByRole("button", { name: "Look for changes" }).click();
    await page.getByText("Not in the workbook any more").waitFor();
    assert.equal(await page.getByRole("button", { name: /^Update/ }).count(), 0);
    assert.match((await text(word))[0], /No comment/);
}));

test("Statements of a built report are held against that report", () => inWord(async ({ page, tool }) => {
    await page.getByRole("button", { name: "Look for changes" }).click();
    await page.getByText("No statements of the workbook stand in this document.").waitFor();
    assert.deepEqual(tool.calls.filter(call => call.path === "printed").map(call => call.body), [{ ids: ["S-0001"], report: "TR-002" }]);
}, { view: "refresh", document: { maps: [`<statements xmlns="urn:reportkit:statements:1" report="TR-002"><statement id="S-0001" bookmark="_rk_S_0001" sha256="aa"/></statements>`] } }));

test("A click in a quotation shows its row, its source and its link", () => inWord(async ({ page, word }) => {
    await insert(page, "We thank the keeper.");
    await page.click("#tab-where");
    await page.getByText("Click in a quotation to see where it comes from.").waitFor();
    await word(() => standIn.document.goTo(standIn.document.controls()[0]));
    await page.getByText("statements.xlsx, sheet Statements, row 2").waitFor();
    assert.equal(await page.getByRole("link").getAttribute("href"), "https://video.example.org/m/3");
    await page.getByText("Third meeting 1:14:20").waitFor();
    await word(() => standIn.document.goTo(standIn.document.body.children.at(-1)));
    await page.getByText("Click in a quotation to see where it comes from.").waitFor();
    assert.equal(await page.getByRole("link").count(), 0);
}));
