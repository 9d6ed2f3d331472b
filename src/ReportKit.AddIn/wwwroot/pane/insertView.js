// Insert: finds statements in the workbook and puts them into the document.

import { insertStatements } from "../office/wordInsert.js";
import { button, debounced, h, labelled, selectOf } from "./dom.js";
import { messages } from "./message.js";

/** @typedef {import("../model/contract.js").FoundStatement} FoundStatement */

const restAfterKey = 300;
const listedAtOnce = 50;

/**
 * @param {import("./services.js").Services} services
 * @returns {import("./services.js").View}
 */
export function insertView({ api, schema, session }) {
    const { element: messageElement, say, attempt } = messages();
    const searchSoon = debounced(() => search(), restAfterKey);
    const field = (placeholder = "") => h("input", { type: "search", autocomplete: "off", placeholder, input: searchSoon });
    const words = field();
    const speaker = field();
    const from = field("2021-12-14 or 2021");
    const to = field("2021-12-14 or 2021");
    const tag = field();
    const report = selectOf([{ value: "", label: "All" }, ...session.reports.map(number => ({ value: number, label: number }))]);
    report.addEventListener("change", () => search());
    const results = h("ul", { class: "list results" });
    const more = button("Show more", () => search(limit + listedAtOnce), "link");
    const insert = button("Insert", () => attempt(insertChosen), "primary");
    /** @type {Map<string, FoundStatement>} */
    const chosen = new Map();
    let limit = listedAtOnce;
    let runs = 0;

    async function search(wanted = listedAtOnce) {
        const run = ++runs;
        limit = wanted;
        const value = (/** @type {HTMLInputElement | HTMLSelectElement} */ input) => input.value.trim() || null;
        await attempt(async () => {
            const conditions = { speaker: value(speaker), from: value(from), to: value(to), words: value(words), tag: value(tag), report: value(report) };
            const found = await api.post("search", { ...conditions, limit });
            if (run !== runs)
                return;
            results.replaceChildren(...found.statements.map(resultElement));
            more.hidden = found.total <= found.statements.length;
            say(found.total === 1 ? "1 statement." : `${found.total} statements.`);
        });
    }

    /** @param {FoundStatement} statement */
    function resultElement(statement) {
        const input = h("input", { type: "checkbox", checked: chosen.has(statement.id), change: () => {
            if (input.checked)
                chosen.set(statement.id, statement);
            else
                chosen.delete(statement.id);
            countChosen();
        } });
        const where = [statement.id, statement.date, statement.sectionTitle ?? statement.section, statement.report].filter(Boolean).join(" · ");
        return h("li", { class: "result" }, h("label", { class: "check" }, input, h("span", {},
            statement.speaker ? h("span", { class: "words-Speaker" }, `${statement.speaker}: `) : null,
            statement.text,
            h("span", { class: "entry-top" }, where))));
    }

    function countChosen() {
        insert.textContent = chosen.size === 0 ? "Insert" : `Insert ${chosen.size} at the cursor`;
        insert.setAttribute("aria-disabled", String(chosen.size === 0));
    }

    async function insertChosen() {
        if (chosen.size === 0) {
            say("Choose a statement first.");
            return;
        }

        const { statements, missing } = await api.post("printed", { ids: [...chosen.keys()], report: null });
        await insertStatements(statements, schema.styles);
        chosen.clear();
        countChosen();
        for (const box of results.querySelectorAll("input"))
            box.checked = false;
        say([statements.length === 1 ? "1 statement inserted." : `${statements.length} statements inserted.`,
            missing.length > 0 ? `No longer in the workbook: ${missing.join(", ")}.` : ""].join(" ").trim());
    }

    countChosen();
    return {
        id: "insert",
        label: "Insert",
        shown: () => void search(limit),
        element: h("div", {},
            h("div", { class: "columns" }, labelled("Words", words), labelled("Speaker", speaker)),
            h("details", {}, h("summary", {}, "More conditions"),
                h("div", { class: "columns" }, labelled("From", from), labelled("To", to), labelled("Tag", tag), labelled("Report", report))),
            messageElement,
            results,
            more,
            h("div", { class: "actions sticky" }, insert)),
    };
}
