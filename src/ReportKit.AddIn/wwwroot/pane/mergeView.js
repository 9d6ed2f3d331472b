// Merge: takes what colleagues changed into the workbook, and asks where both sides changed the same.

import { writeEdits } from "../office/excelCells.js";
import { decisions, stillOpen } from "../model/review.js";
import { cappedList } from "./cappedList.js";
import { differenceElement } from "./difference.js";
import { button, h, labelled } from "./dom.js";
import { messages } from "./message.js";
import { questionElement } from "./questionElement.js";

/**
 * @typedef {import("../model/contract.js").MergeAnswer} MergeAnswer
 * @typedef {import("../model/contract.js").Edits} Edits
 * @typedef {import("../model/contract.js").OpenQuestion} OpenQuestion
 */

/**
 * @param {import("./services.js").ExcelServices} services
 * @returns {import("./services.js").View}
 */
export function mergeView({ api, book, schema }) {
    const { element: messageElement, say, attempt } = messages();
    const files = h("input", { type: "file", accept: ".xlsx,.xlsm", multiple: true, change: () => void attempt(compare) });
    const outcome = h("div", { class: "outcome" });
    /** @type {Map<number, import("../model/review.js").Answer>} */
    const answers = new Map();

    async function compare() {
        const chosen = [...files.files ?? []];
        if (chosen.length === 0)
            return;
        say("Comparing …");
        outcome.replaceChildren();
        answers.clear();
        const sent = await Promise.all(chosen.map(async file => ({ name: file.name, content: await base64Of(file) })));
        const answer = await api.post("merge", { revision: await book.revision(), files: sent });
        show(answer);
        say(inWords(answer));
    }

    /** @param {MergeAnswer} answer */
    function show(answer) {
        const take = button("Write these into the workbook", () => attempt(async () => {
            await write(answer.edits);
            taking.replaceChildren(h("p", {}, "Written. Ctrl+Z in the workbook takes it back."));
        }), "primary");
        const taking = h("div", { class: "actions" }, take);
        const isAny = answer.taken.length + answer.added.length > 0;
        outcome.replaceChildren(
            ...part("Warnings", answer.warnings, warning => h("li", {}, warning)),
            ...part("Changed by colleagues", answer.taken, takenElement),
            ...part("New rows", answer.added, ({ sheet, key, who, words }) => entry([sheet, key, who], h("p", {}, words))),
            ...part("Comments", answer.comments, ({ sheet, key, column, author, text }) => entry([sheet, key, column, author], h("p", {}, text))),
            ...isAny ? [taking] : [],
            questionsElement(answer.merge, answer.open));
    }

    /**
     * @param {string} merge
     * @param {readonly OpenQuestion[]} questions
     */
    function questionsElement(merge, questions) {
        const section = h("section", { class: "group" });
        const refusals = h("ul", { class: "list problems" });

        /** @param {readonly OpenQuestion[]} open */
        function fill(open) {
            section.replaceChildren(...open.length === 0 ? [] : [
                h("h3", {}, "To be decided ", h("span", { class: "count" }, String(open.length))),
                cappedList(open, question => questionElement(question, answers)),
                refusals,
                h("div", { class: "actions sticky" }, button("Apply what is decided", () => attempt(() => apply(open)), "primary")),
            ]);
        }

        /** @param {readonly OpenQuestion[]} open */
        async function apply(open) {
            const decided = decisions(open, answers);
            if (decided.length === 0) {
                say("Nothing is decided yet.");
                return;
            }

            const answer = await api.post(`merge/${merge}/decisions`, { revision: await book.revision(), decisions: decided });
            await write(answer.edits);
            fill(stillOpen(open, decided, answer.refused));
            refusals.replaceChildren(...answer.refused.map((/** @type {{reason: string}} */ { reason }) => h("li", { class: "problem error" }, reason)));
            say(`${decided.length - answer.refused.length} decided, ${answer.undecided} still open. The workbook keeps its own value until then.`);
        }

        fill(questions);
        return section;
    }

    /** @param {Edits} edits */
    async function write(edits) {
        await writeEdits(edits, schema.records);
        book.touched([
            ...edits.cells.map(({ sheet, cell }) => ({ sheet, address: cell, isInPlace: true })),
            ...edits.rows.map(({ sheet }) => ({ sheet, address: "", isInPlace: false })),
        ]);
    }

    return {
        id: "merge",
        label: "Merge",
        element: h("div", { class: "form" },
            labelled("Files that came back", files, { help: "One or several. Nothing is written before you have seen what it would be." }),
            messageElement,
            outcome),
    };
}

/**
 * @template Entry
 * @param {string} title
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => HTMLElement} elementOf
 */
function part(title, entries, elementOf) {
    if (entries.length === 0)
        return [];
    const heading = h("h3", {}, title, " ", h("span", { class: "count" }, String(entries.length)));
    return [h("section", { class: "group" }, heading, cappedList(entries, elementOf))];
}

/** @param {MergeAnswer["taken"][number]} change */
function takenElement({ sheet, key, column, before, after, words, who }) {
    const shown = words
        ? h("p", { class: "difference" }, words.ahead, h("del", {}, words.before), h("ins", {}, words.after), words.following)
        : differenceElement(before ?? "", after ?? "");
    return entry([sheet, key, column, who], shown);
}

/**
 * @param {(string | null)[]} where
 * @param {HTMLElement} shown
 */
const entry = (where, shown) => h("li", {}, h("p", { class: "entry-top" }, where.filter(Boolean).join(" · ")), shown);

/** @param {MergeAnswer} answer */
function inWords({ taken, added, open }) {
    const changes = taken.length === 1 ? "1 change" : `${taken.length} changes`;
    const rows = added.length === 1 ? "1 new row" : `${added.length} new rows`;
    return `${changes}, ${rows}, ${open.length} to be decided.`;
}

/**
 * @param {File} file
 * @returns {Promise<string>}
 */
function base64Of(file) {
    return new Promise((resolve, reject) => {
        const reader = new FileReader();
        reader.onload = () => resolve(String(reader.result).replace(/^[^,]*,/, ""));
        reader.onerror = () => reject(new Error(`${file.name} cannot be read.`));
        reader.readAsDataURL(file);
    });
}
