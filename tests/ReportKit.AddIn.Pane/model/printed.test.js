import assert from "node:assert/strict";
import { test } from "node:test";
import { contentOf, notesOf, pageOf, pages } from "../../../src/ReportKit.AddIn/wwwroot/model/printed.js";

const words = text => ({ type: "words", text });
const note = text => ({ type: "footnote", paragraphs: [[words(text)]] });
const heading = (level, row) => ({ type: "heading", level, style: "", content: [words(`Heading ${row}`)], sheet: "Sections", row });
const row = (line, text, ...notes) => ({ type: "row", id: `S-${line}`, sheet: "Statements", row: line, blocks: [{ type: "paragraph", role: "Statement", style: "", content: [words(text), ...notes.map(note)] }] });
const report = [heading(1, 2), row(2, "a".repeat(900), "one"), row(3, "b".repeat(900), "two", "three"), row(4, "c".repeat(900), "four"), heading(1, 3), row(5, "d", "five")];

test("A report is cut into pages; a chapter starts one", () => {
    assert.deepEqual(pages(report, 2300).map(page => page.items.map(item => item.row.row)), [[2, 2, 3], [4], [3, 5]]);
});

test("Footnotes are numbered through the report", () => {
    assert.deepEqual(pages(report, 2300).map(page => page.firstNote), [1, 4, 5]);
});

test("No heading ends a page", () => {
    const [first, second] = pages([row(2, "a".repeat(1900)), heading(2, 3), row(3, "b".repeat(900))], 2200);
    assert.deepEqual([first.items.length, second.items.length], [1, 2]);
});

test("The page of a row is found, and that of a heading by its section", () => {
    const all = pages(report, 2300);
    assert.equal(pageOf(all, "Statements", 4), 1);
    assert.equal(pageOf(all, "Sections", 3), 2);
    assert.equal(pageOf(all, "Statements", 99), -1);
});

test("A kind of block or of words that this page does not know is refused in a sentence, wherever it stands", () => {
    const paragraph = content => ({ type: "paragraph", role: "Body", style: "", content });
    const unknown = { type: "somethingNew", content: [words("unu")] };
    const within = [
        [unknown],
        [{ type: "link", target: "https://example.org", content: [unknown] }],
        [{ type: "footnote", paragraphs: [[words("See "), unknown]] }],
    ];
    for (const content of within)
        assert.throws(() => pages([{ ...row(2, "a"), blocks: [paragraph(content)] }]), /does not know how to show “somethingNew”.*Close the pane/);
    assert.throws(() => notesOf([unknown]), /“somethingNew”/);
    assert.throws(() => pages([{ type: "table", rows: [] }]), /does not know how to show “table”/);
    assert.throws(() => contentOf({ type: "table", content: [words("a")] }), /“table”/);
});
