// The stand-in is honest: the pane's calls type-check against Microsoft's typings, each of them is listed with the requirement set
// that Microsoft gives it, and the stand-in offers these and no others.

import assert from "node:assert/strict";
import { fileURLToPath } from "node:url";
import { test } from "node:test";
import ts from "typescript";
import { members, requirementSets } from "../../src/ReportKit.AddIn/wwwroot/office/members.js";
import { usedMembers } from "./members.js";
import { Document } from "./standin/document.js";
import { excelOn } from "./standin/excel.js";
import { wordOn } from "./standin/word.js";
import { Workbook } from "./standin/workbook.js";

const used = usedMembers();
const listed = new Map(Object.entries(members).flatMap(([type, sets]) => Object.entries(sets).map(([name, set]) => [`${type}.${name}`, set])));

test("The pane type-checks, its calls of Office.js against Microsoft's typings", () => {
    const folder = fileURLToPath(new URL(".", import.meta.url));
    const config = ts.readConfigFile(`${folder}tsconfig.json`, ts.sys.readFile);
    const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, folder);
    const faults = ts.getPreEmitDiagnostics(ts.createProgram(fileNames, options));
    assert.equal(ts.formatDiagnostics(faults, { getCanonicalFileName: name => name, getCurrentDirectory: () => folder, getNewLine: () => "\n" }), "");
});

test("Every member of Office.js that the pane uses is listed, and nothing else", () => {
    assert.deepEqual([...listed.keys()].sort(), [...used.keys()].sort());
});

test("The listed requirement sets are those of Microsoft's typings", () => {
    for (const [name, set] of used) {
        if (set)
            assert.equal(listed.get(name), set, name);
    }
});

test("What the manifest asks for has every listed member", () => {
    for (const [name, set] of listed) {
        if (set) {
            const asked = requirementSets[name.startsWith("Excel.") ? "Excel" : "Word"].find(each => each.startsWith(set.split(" ")[0]));
            assert.ok(versionOf(asked) >= versionOf(set), `${name} needs ${set}`);
        }
    }
});

const versionOf = set => Number(set.split(".").at(-1));

test("The stand-in has the listed members and no others", () => {
    const always = ["constructor", "isNullObject", "load", "items"];
    const offered = Object.entries({ Excel: excelOn(new Workbook("", [])).types, Word: wordOn(new Document()).types }).flatMap(([program, types]) =>
        Object.entries(types).flatMap(([name, type]) => Object.getOwnPropertyNames(type.prototype).filter(member => !always.includes(member)).map(member => `${program}.${name}.${member}`)));
    const wanted = [...listed.keys()].filter(name => /^(Excel|Word)\./.test(name) && !/EventArgs|RequestContext|\.items$/.test(name));
    assert.deepEqual(offered.sort(), wanted.sort());
});

test("The stand-in lets nothing be read that was not loaded", async () => {
    const { api } = excelOn(new Workbook("Book.xlsx", []));
    await api.run({}, async context => {
        assert.throws(() => context.workbook.name, /not available/);
        context.workbook.load("name");
        assert.throws(() => context.workbook.name, /not available/);
        await context.sync();
        assert.equal(context.workbook.name, "Book.xlsx");
    });
});
