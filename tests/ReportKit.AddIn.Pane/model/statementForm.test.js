import assert from "node:assert/strict";
import { test } from "node:test";
import { beingTyped, fields, lastSource, options, startOfNext, withChosen } from "../../../src/ReportKit.AddIn/wwwroot/model/statementForm.js";
import { schema } from "../fixtures.js";

const sheet = schema().sheets.find(each => each.json === "statements");
const column = json => sheet.columns.find(each => each.json === json);
const lists = {
    reports: [{ number: "TR-001", title: "First", status: "Published" }, { number: "TR-002", title: "Second", status: "Draft" }],
    sections: [{ key: "a", report: "TR-001", level: 1, title: "Old" }, { key: "b", report: "TR-002", level: 1, title: "New" }],
    speakers: [{ name: "Federation of Avaria", shortName: "Avaria", aliases: ["FoA"], kind: "Member State" }],
    sources: [{ id: "video-3", kind: "Video", citation: "Video, third meeting", date: "2025-03-03", url: "https://www.youtube.com/watch?v=abc", row: 4 }],
    tags: ["lamps"],
};

test("There is a field for each column but the key", () => {
    assert.deepEqual(fields(sheet, lists, []).map(field => field.column.name), sheet.columns.slice(1).map(each => each.name));
});

test("The control follows from what the column holds", () => {
    const controls = Object.fromEntries(fields(sheet, lists, []).map(field => [field.column.json, field.control]));
    const expected = {
        report: "search", section: "search", kind: "choice", date: "line", endDate: "line", speaker: "search", onBehalfOf: "line", leadIn: "words", text: "words",
        source: "search", locator: "line", alsoIn: "search", alsoLocator: "line", cite: "choice", note: "words", context: "words", contextLabel: "line",
        status: "choice", language: "line", tags: "search", internalNotes: "line",
    };
    assert.deepEqual({ ...controls, ...expected }, controls);
});

test("Columns that the newest rows leave blank are set apart, but not in a new workbook", () => {
    const rows = Array.from({ length: 50 }, () => ({ text: "words" }));
    assert.deepEqual(fields(sheet, lists, rows).filter(field => !field.isSeldom).map(field => field.column.json), ["text"]);
    assert.ok(fields(sheet, lists, []).every(field => !field.isSeldom));
});

test("Sections of the report come first: the one of the row, or else the draft", () => {
    assert.deepEqual(options(column("section"), lists, {}).map(each => each.value), ["b", "a"]);
    assert.deepEqual(options(column("section"), lists, { report: "TR-001" }).map(each => each.value), ["a", "b"]);
});

test("A speaker is chosen by the short name and found by alias", () => {
    const [speaker] = options(column("speaker"), lists, {});
    assert.equal(speaker.value, "Avaria");
    assert.ok(speaker.also.includes("foa"));
});

test("The last source is that of the newest row with one", () => {
    assert.equal(lastSource(column("source"), [{ source: "one" }, { source: "two" }, { text: "words" }]), "two");
    assert.equal(lastSource(column("source"), []), null);
});

test("The next statement begins where this one stands", () => {
    const row = { report: "TR-002", section: "b", kind: "Statement", date: "2025-03-03", speaker: "Avaria", text: "Words", source: "video-3", locator: "04:30", alsoIn: "paper" };
    assert.deepEqual(startOfNext(sheet, row), { report: "TR-002", section: "b", date: "2025-03-03", source: "video-3" });
});

test("What is chosen takes the place of what is being typed", () => {
    assert.equal(beingTyped("Avaria; Bor"), "Bor");
    assert.equal(withChosen("Avaria; Bor", "Borealis"), "Avaria; Borealis");
    assert.equal(withChosen("Bor", "Borealis"), "Borealis");
});
