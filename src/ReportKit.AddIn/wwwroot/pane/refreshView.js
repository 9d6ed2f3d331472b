// Refresh: brings the statements in the document up to the workbook, after showing what changes.

import { readDocument, updateStatements } from "../office/wordRefresh.js";
import { readable, refreshPlan } from "../model/refreshPlan.js";
import { reportOfMap, writtenStatements } from "../model/statementMap.js";
import { cappedList } from "./cappedList.js";
import { differenceElement } from "./difference.js";
import { button, checkbox, h } from "./dom.js";
import { messages } from "./message.js";

/**
 * @typedef {import("../model/refreshPlan.js").PlannedBlock} PlannedBlock
 * @typedef {import("../model/contract.js").PrintedStatement} PrintedStatement
 */

/**
 * @param {import("./services.js").Services} services
 * @returns {import("./services.js").View}
 */
export function refreshView({ api, schema }) {
    const { element: messageElement, say, attempt } = messages();
    const outcome = h("div", {});
    /** @type {Set<PlannedBlock>} */
    const chosen = new Set();
    const update = button("", () => attempt(updateChosen), "primary");

    async function look() {
        say("Comparing …");
        const { blocks, maps } = await readDocument();
        const written = writtenStatements(maps);
        const now = await printedNow(maps.map(reportOfMap), written);
        show(await refreshPlan(blocks, written, now));
    }

    /**
     * What the workbook prints, by report: blank for statements that stand alone.
     * @param {readonly string[]} reports
     * @param {ReadonlyMap<string, readonly {report: string}[]>} written
     */
    async function printedNow(reports, written) {
        /** @type {Map<string, Map<string, PrintedStatement>>} */
        const now = new Map();
        for (const report of new Set(reports)) {
            const ids = [...written].filter(([, marks]) => marks.some(mark => mark.report === report)).map(([id]) => id);
            const { statements } = await api.post("printed", { ids, report: report || null });
            now.set(report, new Map(statements.map((/** @type {PrintedStatement} */ statement) => [statement.id, statement])));
        }

        return now;
    }

    /** @param {readonly PlannedBlock[]} plan */
    function show(plan) {
        chosen.clear();
        const of = (/** @type {string} */ state) => plan.filter(block => block.state === state);
        for (const block of of("changed"))
            chosen.add(block);
        outcome.replaceChildren(
            ...part("Changed in the workbook", "", of("changed"), blockElement),
            ...part("Edited here by hand", "They stay as they are unless you choose them.", of("edited"), blockElement),
            ...part("Not in the workbook any more", "They stay as they are.", of("gone"), ({ id, before }) =>
                h("li", {}, h("p", { class: "entry-top" }, id), h("p", { class: "difference" }, readable(before)))),
            of("changed").length + of("edited").length > 0 ? h("div", { class: "actions sticky" }, update) : "");
        countChosen();
        const same = of("same").length;
        const count = plan.length === 1 ? "1 statement" : `${plan.length} statements`;
        say(plan.length === 0 ? "No statements of the workbook stand in this document." : `${count}, ${same} as in the workbook.`);
    }

    /** @param {PlannedBlock} block */
    function blockElement(block) {
        const box = checkbox(block.id, chosen.has(block), () => {
            if (box.input.checked)
                chosen.add(block);
            else
                chosen.delete(block);
            countChosen();
        });
        return h("li", { class: "change" }, box.element, differenceElement(readable(block.before), readable(block.after?.printed ?? "")));
    }

    function countChosen() {
        update.textContent = chosen.size === 0 ? "Update" : `Update ${chosen.size} ${chosen.size === 1 ? "statement" : "statements"}`;
        update.setAttribute("aria-disabled", String(chosen.size === 0));
    }

    async function updateChosen() {
        if (chosen.size === 0) {
            say("Choose a statement first.");
            return;
        }

        const updates = [...chosen].flatMap(({ at, report, after }) => after ? [{ at, report, statement: after }] : []);
        await updateStatements(updates, schema.styles);
        await look();
        say(updates.length === 1 ? "1 statement updated." : `${updates.length} statements updated.`);
    }

    return {
        id: "refresh",
        label: "Refresh",
        element: h("div", {},
            h("p", { class: "help" }, "Compares the statements in this document with the workbook. Nothing changes before you say so."),
            h("div", { class: "actions" }, button("Look for changes", () => attempt(look), "primary")),
            messageElement,
            outcome),
    };
}

/**
 * @param {string} title
 * @param {string} help
 * @param {readonly PlannedBlock[]} blocks
 * @param {(block: PlannedBlock) => HTMLElement} elementOf
 */
function part(title, help, blocks, elementOf) {
    if (blocks.length === 0)
        return [];
    return [h("section", { class: "group" },
        h("h3", {}, title, " ", h("span", { class: "count" }, String(blocks.length))),
        help ? h("p", { class: "help" }, help) : null,
        cappedList(blocks, elementOf))];
}
