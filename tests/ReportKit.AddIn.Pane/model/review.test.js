import assert from "node:assert/strict";
import { test } from "node:test";
import { decisions, isAnswered, stillOpen } from "../../../src/ReportKit.AddIn/wwwroot/model/review.js";

const question = (id, canBeDecided = true) => ({ id, canBeDecided });
const answers = new Map([[0, { choice: "Theirs", own: "" }], [1, { choice: "Own", own: "Both." }], [2, { choice: "Own", own: " " }], [3, { choice: "", own: "" }], [4, { choice: "Mine", own: "" }]]);
const questions = [question(0), question(1), question(2), question(3), question(4, false)];

test("What is decided is sent: a side, or the words themselves", () => {
    assert.deepEqual(decisions(questions, answers), [{ id: 0, decision: "Theirs" }, { id: 1, decision: "Both." }]);
    assert.equal(isAnswered(questions[2], answers.get(2)), false);
});

test("What was refused stays open", () => {
    assert.deepEqual(stillOpen(questions, [{ id: 0 }, { id: 1 }], [{ id: 1 }]).map(each => each.id), [1, 2, 3, 4]);
});
