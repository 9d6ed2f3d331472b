import assert from "node:assert/strict";
import { test } from "node:test";
import { bySheet, counts, filtered, fixable, inWords } from "../../../src/ReportKit.AddIn/wwwroot/model/findings.js";
import { finding } from "../fakeTool.js";

const all = [
    finding({ severity: "error", sheet: "Statements", cell: "K42", message: "No such source.", fix: { label: "Write", cell: { text: "x" } } }),
    finding({ severity: "warning", sheet: "Statements", cell: "K42", message: "Spaces.", fix: { label: "Write", cell: { text: "y" } } }),
    finding({ severity: "remark", sheet: "Sources", cell: "B2", message: "Old address.", code: "RK301" }),
    finding({ severity: "warning", message: "The file is old." }),
];

test("Findings stand by sheet, in the order in which they came", () => {
    assert.deepEqual(bySheet(all).map(group => [group.sheet, group.findings.length]), [["Statements", 2], ["Sources", 1], ["", 1]]);
});

test("Findings are filtered by severity and by words anywhere in them", () => {
    const of = (severities, text) => filtered(all, { severities: new Set(severities), text }).map(each => each.message);
    assert.deepEqual(of(["error", "remark"], ""), ["No such source.", "Old address."]);
    assert.deepEqual(of(["error", "warning", "remark"], "k42 SOURCE"), ["No such source."]);
    assert.deepEqual(of(["error", "warning", "remark"], "rk301"), ["Old address."]);
});

test("A cell is corrected once at a time", () => assert.deepEqual(fixable(all), [all[0]]));

test("The count is said in words", () => {
    assert.equal(inWords(counts(all)), "1 error, 2 warnings and 1 remark.");
    assert.equal(inWords(counts(all.slice(0, 2))), "1 error and 1 warning.");
    assert.equal(inWords(counts([])), "Nothing found.");
});
