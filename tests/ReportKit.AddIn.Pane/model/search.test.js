import assert from "node:assert/strict";
import { test } from "node:test";
import { matching, option } from "../../../src/ReportKit.AddIn/wwwroot/model/search.js";

const bodies = [option("Republic of Côte"), option("Avaria", "Avaria", "Federation of Avaria", "FA; the Federation"), option("New Avaria"), option("Savaria"), option("Bravaria", "Bravaria", "formerly in Avaria")];
const found = typed => matching(bodies, typed, 10).found.map(each => each.value);

test("The likeliest comes first: begins, begins a word, holds, is found by other words", () => {
    assert.deepEqual(found("avar"), ["Avaria", "New Avaria", "Savaria", "Bravaria"]);
});

test("Accents and case make no difference", () => {
    assert.deepEqual(found("cote"), ["Republic of Côte"]);
});

test("Every word has to be there, in any order", () => {
    assert.deepEqual(found("avaria new"), ["New Avaria"]);
    assert.deepEqual(found("the federation"), ["Avaria"]);
    assert.deepEqual(found("avaria zeal"), []);
});

test("No more are listed than asked for, and it is said how many there are", () => {
    const { found: few, total } = matching(bodies, "", 2);
    assert.equal(few.length, 2);
    assert.equal(total, 5);
});
