// What a refresh would change in a document: the text of each inserted statement against what the workbook prints now.

import { fingerprint } from "./wordText.js";

/**
 * - same: nothing to do.
 * - changed: the workbook changed, the document did not.
 * - edited: a person changed the document; left alone unless told.
 * - gone: the workbook has no such row any more, or does not print it.
 * @typedef {"same" | "changed" | "edited" | "gone"} BlockState
 *
 * @typedef {object} PlannedBlock
 * @property {number} at Its position among the controls of the document with its ID.
 * @property {string} id
 * @property {string} report The report that prints it; blank: it stands alone.
 * @property {BlockState} state
 * @property {string} before The text in the document.
 * @property {import("./contract.js").PrintedStatement | null} after What the workbook prints now.
 *
 * What a statement was written with: the report that printed it (blank: it was inserted and stands alone), and its mark.
 * @typedef {{report: string, mark: string}} Written
 */

/**
 * @param {readonly {tag: string, text: string}[]} blocks The controls of the document.
 * @param {ReadonlyMap<string, readonly Written[]>} written By ID.
 * @param {ReadonlyMap<string, ReadonlyMap<string, import("./contract.js").PrintedStatement>>} now What the workbook prints, by report and ID.
 * @returns {Promise<PlannedBlock[]>}
 */
export async function refreshPlan(blocks, written, now) {
    /** @type {Map<string, number>} */
    const seen = new Map();
    const plan = [];
    for (const { tag: id, text } of blocks) {
        const marks = written.get(id);
        if (!marks)
            continue;
        const at = seen.get(id) ?? 0;
        seen.set(id, at + 1);

        const mark = await fingerprint(text);
        const untouched = marks.find(each => each.mark === mark);
        const { report } = untouched ?? marks[0];
        const after = now.get(report)?.get(id) ?? null;
        plan.push({ at, id, report, state: stateOf(text, after?.printed, untouched !== undefined), before: text, after });
    }

    return plan;
}

/**
 * @param {string} before
 * @param {string | undefined} after
 * @param {boolean} isUntouched
 * @returns {BlockState}
 */
function stateOf(before, after, isUntouched) {
    if (after === undefined)
        return "gone";
    if (before === after)
        return "same";
    return isUntouched ? "changed" : "edited";
}

/**
 * The text as people read it: footnotes in brackets.
 * @param {string} printed
 */
export function readable(printed) {
    return printed.trimEnd().replaceAll("^[", " [");
}
