import assert from "node:assert/strict";
import { test } from "node:test";
import "../xml.js";
import { refreshPlan } from "../../../src/ReportKit.AddIn/wwwroot/model/refreshPlan.js";
import { addToMap, emptyMap, reportOfMap, writtenStatements } from "../../../src/ReportKit.AddIn/wwwroot/model/statementMap.js";
import { fingerprint } from "../../../src/ReportKit.AddIn/wwwroot/model/wordText.js";

const writtenAs = async (report, id, text) => [id, [{ report, mark: await fingerprint(text) }]];
const printed = (id, text) => [id, { id, printed: text }];

test("What changed in the workbook is told from what a person edited and from what is gone", async () => {
    const written = new Map(await Promise.all([writtenAs("", "S-1", "one\n"), writtenAs("", "S-2", "two\n"), writtenAs("", "S-3", "three\n"), writtenAs("", "S-4", "four\n")]));
    const now = new Map([["", new Map([printed("S-1", "one\n"), printed("S-2", "zwei\n"), printed("S-3", "three\n")])]]);
    const blocks = [["S-1", "one\n"], ["S-2", "two\n"], ["S-3", "three, by hand\n"], ["S-4", "four\n"], ["a control of a person's own", "x"]].map(([tag, text]) => ({ tag, text }));
    assert.deepEqual((await refreshPlan(blocks, written, now)).map(block => [block.id, block.state]), [["S-1", "same"], ["S-2", "changed"], ["S-3", "edited"], ["S-4", "gone"]]);
});

test("A statement of a built report is held against what that report prints", async () => {
    const written = new Map(await Promise.all([writtenAs("TR-002", "S-1", "one^[Ibid]\n")]));
    const now = new Map([["TR-002", new Map([printed("S-1", "one^[Ibid]\n")])], ["", new Map([printed("S-1", "one^[In full]\n")])]]);
    const [block] = await refreshPlan([{ tag: "S-1", text: "one^[Ibid]\n" }], written, now);
    assert.deepEqual([block.state, block.report], ["same", "TR-002"]);
});

test("A statement that stands twice is told apart by its place", async () => {
    const written = new Map(await Promise.all([writtenAs("", "S-1", "one\n")]));
    const now = new Map([["", new Map([printed("S-1", "eins\n")])]]);
    const plan = await refreshPlan([{ tag: "S-1", text: "one\n" }, { tag: "S-1", text: "one!\n" }], written, now);
    assert.deepEqual(plan.map(block => [block.at, block.state]), [[0, "changed"], [1, "edited"]]);
});

test("The map keeps every text that a statement was written with, once", () => {
    const add = (xml, sha256) => addToMap(xml, { id: "S&\"1", bookmark: "_rk_S__1", sha256 });
    const xml = add(add(add(emptyMap, "aa"), "bb"), "aa");
    assert.deepEqual([...writtenStatements([xml])], [["S&\"1", [{ report: "", mark: "aa" }, { report: "", mark: "bb" }]]]);
});

test("The map of a built report is read and added to, in whatever form Word saved it", () => {
    const xml = `<?xml version="1.0"?><ns0:statements xmlns:ns0="urn:reportkit:statements:1" report="TR-002"><ns0:statement id="S-1" bookmark="_rk_S_1" sha256="aa"/></ns0:statements>`;
    assert.equal(reportOfMap(xml), "TR-002");
    assert.deepEqual(writtenStatements([addToMap(xml, { id: "S-2", bookmark: "_rk_S_2", sha256: "bb" })]).get("S-2"), [{ report: "TR-002", mark: "bb" }]);
    assert.deepEqual(writtenStatements([addToMap(`<statements xmlns="urn:reportkit:statements:1" report=""/>`, { id: "S-2", bookmark: "b", sha256: "bb" })]).size, 1);
});
