import assert from "node:assert/strict";
import { test } from "node:test";
import { difference } from "../../../src/ReportKit.AddIn/wwwroot/model/difference.js";

const shown = (before, after) => difference(before, after).map(({ kind, text }) => kind === "same" ? text : kind === "removed" ? `[-${text}-]` : `{+${text}+}`).join("");

for (const [before, after, expected] of [
    ["We regret the draft before us.", "We regret the text before us.", "We regret the [-draft-]{+text+} before us."],
    ["one two three four", "one 2 3 four", "one [-two three-]{+2 3+} four"],
    ["the lamp, the bell", "the lamp the bell", "the lamp[-,-] the bell"],
    ["", "new words", "{+new words+}"],
    ["gone", "", "[-gone-]"],
    ["same", "same", "same"],
]) {
    test(`“${before}” became “${after}”`, () => assert.equal(shown(before, after), expected));
}

test("Without what was added it is the text before, without what was removed the text after", () => {
    const words = ["a", "b", "c", " ", ",", "\n", "é"];
    let seed = 7;
    const random = most => (seed = (seed * 16807) % 2147483647) % most;
    for (let run = 0; run < 500; run++) {
        const [before, after] = [0, 1].map(() => Array.from({ length: random(12) }, () => words[random(words.length)]).join(""));
        const pieces = difference(before, after);
        assert.equal(pieces.filter(piece => piece.kind !== "added").map(piece => piece.text).join(""), before);
        assert.equal(pieces.filter(piece => piece.kind !== "removed").map(piece => piece.text).join(""), after);
    }
});

test("Long texts without a common word are not compared word by word", () => {
    const [before, after] = ["x ", "y "].map(word => word.repeat(5000));
    assert.deepEqual(difference(before, after).map(piece => piece.kind), ["removed", "added", "same"]);
});
