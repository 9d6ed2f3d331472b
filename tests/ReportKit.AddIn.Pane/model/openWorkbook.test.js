import assert from "node:assert/strict";
import { test } from "node:test";
import { area, enteredValue } from "../../../src/ReportKit.AddIn/wwwroot/model/cells.js";
import { reachesTop, readingsAfter, records, withRows } from "../../../src/ReportKit.AddIn/wwwroot/model/openWorkbook.js";

const sheet = { sheet: "Statements", firstRow: 1, firstColumn: 0, headerRow: 1, totalsRow: null, values: [["ID", "Text"], ["S-1", "one"], ["S-2", "two"]] };
const edit = (address, isInPlace = true, name = "Statements") => ({ sheet: name, address, isInPlace });
const readings = (...edits) => readingsAfter([sheet], edits, name => name === "Statements" || name === "Sources");

test("A cell that was edited is read again with its row", () => assert.deepEqual(readings(edit("B3")), [{ sheet: "Statements", rows: { first: 3, last: 3 } }]));
test("A row that was typed below the last one is read", () => assert.deepEqual(readings(edit("A4:B4")), [{ sheet: "Statements", rows: { first: 4, last: 4 } }]));
test("Edits of one sheet are read together", () => assert.deepEqual(readings(edit("B2"), edit("A3")), [{ sheet: "Statements", rows: { first: 2, last: 3 } }]));

for (const [why, given] of [
    ["rows moved", edit("3:3", false)],
    ["the header was edited", edit("B1")],
    ["a column was added", edit("C2")],
    ["whole columns were edited", edit("B:B")],
    ["a row far below was edited", edit("A9")],
    ["many rows were edited", edit("A2:B2000")],
]) {
    test(`The sheet is read whole where ${why}`, () => assert.deepEqual(readings(given), [{ sheet: "Statements", rows: null }]));
}

test("A sheet that was not there is read whole, one that is not the tool's not at all", () => {
    assert.deepEqual(readings(edit("A1", true, "Sources"), edit("A1", true, "My notes")), [{ sheet: "Sources", rows: null }]);
});

for (const [address, reaches] of [["A1", true], ["C20:D30", true], ["C21", false], ["B:B", true], ["19:19", true], ["", true]])
    test(`An edit of ${address || "nobody knows what"} ${reaches ? "may" : "cannot"} make a header`, () => assert.equal(reachesTop(edit(address), 20), reaches));

test("Rows are replaced, and added behind the last", () => {
    assert.deepEqual(withRows(sheet, 3, [["S-2", "zwei"], ["S-3", "drei"]]).values, [["ID", "Text"], ["S-1", "one"], ["S-2", "zwei"], ["S-3", "drei"]]);
});

test("Rows are known by the JSON names of their columns, wherever the header stands", () => {
    const declared = { columns: [{ name: "ID", json: "id" }, { name: "End date", json: "endDate" }] };
    const open = { ...sheet, headerRow: undefined, values: [["Our list", ""], ["end DATE", "ID"], ["", "S-1"], [{ n: 44544, f: "d mmmm yyyy" }, "S-2"]] };
    assert.deepEqual(records(open, declared), [{ id: "S-1" }, { endDate: "44544", id: "S-2" }]);
});

test("Addresses are understood", () => {
    assert.deepEqual(area("K42"), { firstRow: 42, lastRow: 42, firstColumn: 10, lastColumn: 10 });
    assert.deepEqual(area("'My sheet'!$A$3:$C$9"), { firstRow: 3, lastRow: 9, firstColumn: 0, lastColumn: 2 });
    assert.deepEqual(area("4:7"), { firstRow: 4, lastRow: 7, firstColumn: 0, lastColumn: Infinity });
    assert.equal(area("B:C"), null);
});

for (const [value, format, entered] of [
    [{ text: "1:14:20" }, "General", "'1:14:20"],
    [{ text: "1:14:20" }, "@", "1:14:20"],
    [{ text: "=HYPERLINK(1)" }, "@", "'=HYPERLINK(1)"],
    [{ text: "- a bullet" }, "@", "'- a bullet"],
    [{ text: "'tis so" }, "@", "''tis so"],
    [{ number: 44544 }, "d mmmm yyyy", 44544],
    [{ blank: true }, "@", ""],
]) {
    test(`${JSON.stringify(value)} goes into a cell of the format ${format} as ${entered}`, () => assert.equal(enteredValue(value, format), entered));
}
