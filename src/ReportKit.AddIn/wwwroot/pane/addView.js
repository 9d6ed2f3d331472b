// Add statement: a form made from the columns of the sheet, with a preview of what will be printed.

import { addRow } from "../office/excelCells.js";
import { records } from "../model/openWorkbook.js";
import { fields, startOfNext } from "../model/statementForm.js";
import { button, debounced, h } from "./dom.js";
import { fieldControl } from "./fieldControl.js";
import { messages } from "./message.js";
import { printedPage } from "./printedBlocks.js";

/**
 * @typedef {import("../model/contract.js").StatementAnswer} StatementAnswer
 * @typedef {import("./fieldControl.js").FieldControl} FieldControl
 * @typedef {import("./services.js").View} View
 */

const restAfterKey = 300;

/**
 * @param {import("./services.js").ExcelServices} services
 * @returns {View}
 */
export function addView({ api, book, schema }) {
    const sheet = /** @type {import("../model/contract.js").Sheet} */ (schema.sheets.find(each => each.json === "statements"));
    const { element: messageElement, say, fail, attempt } = messages();
    const form = h("form", { class: "statement", novalidate: true, focusout: () => refresh(), submit: (/** @type {Event} */ event) => {
        event.preventDefault();
        void add();
    }, keydown: (/** @type {KeyboardEvent} */ event) => {
        if (event.key === "Enter" && (event.ctrlKey || event.metaKey))
            void add();
    } });
    const preview = h("div", { class: "sheet-of-paper" });
    const help = h("p", { class: "help", "aria-hidden": "true" });
    form.addEventListener("focusin", () => {
        const described = document.activeElement?.getAttribute("aria-describedby");
        help.textContent = described ? document.getElementById(described)?.textContent ?? "" : "";
    });
    const problems = h("ul", { class: "list problems" });
    /** @type {FieldControl[]} */
    let controls = [];
    let runs = 0;

    const refresh = debounced(() => void attempt(showPreview), restAfterKey);

    /** Stays in sight: what will be printed, what the field that has the keyboard is for, and the buttons. */
    const foot = h("div", { class: "sticky" },
        h("details", { open: true }, h("summary", {}, "As it will be printed"),
            h("div", { class: "sheet-in-sight", tabindex: "0", role: "region", "aria-label": "As it will be printed" }, preview, problems)),
        help,
        messageElement,
        h("div", { class: "actions" }, h("button", { type: "submit", class: "button primary" }, "Add to the workbook"), button("Clear", () => open({}))));

    /** Makes the form from what the workbook holds now. */
    async function open(start = values()) {
        await attempt(async () => {
            const revision = await book.revision();
            const lists = await api.post("lists", { revision });
            const open = book.sheet(sheet.name);
            const rows = open ? records(open, sheet) : [];
            const state = { lists, rows, valueOf, fill, changed: refresh };
            controls = fields(sheet, lists, rows).map(field => fieldControl(field, state));
            for (const { field, input } of controls)
                input.value = start[field.column.json] ?? "";
            layOut();
            await showPreview();
        });
    }

    function layOut() {
        const seldom = controls.filter(control => control.field.isSeldom);
        form.replaceChildren(
            ...controls.filter(control => !control.field.isSeldom).map(control => control.element),
            ...seldom.length === 0 ? [] : [h("details", {}, h("summary", {}, "More fields"), ...seldom.map(control => control.element))],
            foot);
    }

    /** @returns {Record<string, string>} What is filled in. */
    function values() {
        return Object.fromEntries(controls.filter(({ input }) => input.value.trim() !== "").map(({ field, input }) => [field.column.json, input.value]));
    }

    /** @param {string} json */
    const valueOf = json => controls.find(({ field }) => field.column.json === json)?.input.value.trim() ?? "";

    /**
     * @param {string} json
     * @param {string} value
     */
    function fill(json, value) {
        const control = controls.find(({ field }) => field.column.json === json);
        if (control)
            control.input.value = value;
        refresh();
    }

    async function showPreview() {
        const run = ++runs;
        const asked = values();
        const answer = await ask(asked);
        if (run !== runs)
            return;
        understand(asked, answer);
        preview.replaceChildren(...printedPage({ items: answer.row.blocks.map(block => ({ block, row: null })), firstNote: 1 }, "new"));
        problems.replaceChildren(...answer.findings.map(({ severity, message, advice }) =>
            h("li", { class: `problem ${severity}` }, [message, advice].filter(Boolean).join(" "))));
    }

    /**
     * @param {Record<string, string>} asked
     * @param {StatementAnswer} answer
     */
    function understand(asked, { understood }) {
        for (const { column, words, said } of understood) {
            const control = controls.find(({ field }) => field.column.json === column);
            if (control && control.input.value === (asked[column] ?? ""))
                control.understand(words, said);
        }
    }

    /**
     * @param {Record<string, string>} statement
     * @returns {Promise<StatementAnswer>}
     */
    async function ask(statement) {
        return api.post("statement", { revision: await book.revision(), row: null, statement });
    }

    async function add() {
        if (Object.keys(values()).length === 0) {
            fail("Nothing is filled in yet.");
            return;
        }

        await attempt(async () => {
            const answer = await ask(values());
            // The key is given later by the tool, when the numbers of all new rows are known.
            const name = book.sheet(sheet.name)?.sheet ?? sheet.name;
            const row = await addRow(name, answer.cells.filter(cell => cell.column !== sheet.key));
            book.touched([{ sheet: name, address: `A${row}`, isInPlace: false }]);
            await open(startOfNext(sheet, { ...values(), ...Object.fromEntries(answer.understood.map(({ column, words }) => [column, words])) }));
            say(`Added in row ${row}. Ctrl+Z in the workbook takes it back.`);
            firstBlank()?.focus();
        });
    }

    const firstBlank = () => controls.find(({ field, input }) => !field.isSeldom && input.value === "")?.input;

    return {
        id: "add",
        label: "Add",
        shown: () => void open(),
        element: form,
    };
}
