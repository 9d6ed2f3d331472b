// The control of one field of the statement form.

import { holdsSeveral, lastSource, options, sourceAt, isSource } from "../model/statementForm.js";
import { understoodLocator } from "../model/timecode.js";
import { combobox } from "./combobox.js";
import { button, h, labelled, selectOf } from "./dom.js";

/**
 * @typedef {import("../model/statementForm.js").Field} Field
 * @typedef {import("../model/contract.js").Lists} Lists
 *
 * @typedef {object} FormState
 * @property {Lists} lists
 * @property {readonly Record<string, string>[]} rows What the sheet holds.
 * @property {(json: string) => string} valueOf
 * @property {(json: string, value: string) => void} fill Fills another field in.
 * @property {() => void} changed
 *
 * @typedef {{field: Field, input: HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement, element: HTMLElement}} FieldControl
 */

/**
 * @param {Field} field
 * @param {FormState} form
 * @returns {FieldControl}
 */
export function fieldControl(field, form) {
    switch (field.control) {
        case "search": return searchField(field, form);
        case "choice": return choiceField(field, form);
        case "locator": return locatorField(field, form);
        case "words": return inputField(field, h("textarea", { rows: 3, input: form.changed, spellcheck: "true" }));
        default: return inputField(field, h("input", { type: "text", input: form.changed, autocomplete: "off" }));
    }
}

/**
 * @param {Field} field
 * @param {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} input
 * @returns {FieldControl}
 */
function inputField(field, input) {
    return { field, input, element: labelled(field.column.name, input, { help: field.column.help }) };
}

/**
 * @param {Field} field
 * @param {FormState} form
 * @returns {FieldControl}
 */
function searchField(field, form) {
    const { column } = field;
    const { input, element } = combobox({
        options: () => options(column, form.lists, { report: form.valueOf("report") }),
        several: holdsSeveral(column, form.lists),
        changed: form.changed,
    });
    const last = isSource(column) ? lastSource(column, form.rows) : null;
    const beside = last === null ? null : button("Same as last", () => form.fill(column.json, last), "link");
    if (beside)
        beside.setAttribute("aria-label", `${column.name}: same as last, ${last}`);
    return { field, input, element: labelled(column.name, input, { help: column.help, wrapper: element, beside }) };
}

/**
 * @param {Field} field
 * @param {FormState} form
 * @returns {FieldControl}
 */
function choiceField(field, form) {
    const select = selectOf([{ value: "", label: "" }, ...field.column.allowed.map(value => ({ value, label: value }))]);
    select.addEventListener("change", form.changed);
    return inputField(field, select);
}

/**
 * A page, or a time however it is typed. A pasted link gives its time, and its source where the workbook has it.
 * @param {Field} field
 * @param {FormState} form
 * @returns {FieldControl}
 */
function locatorField(field, form) {
    const understood = h("p", { class: "understood", role: "status" });
    const input = h("input", { type: "text", autocomplete: "off", input: form.changed, change: understand, paste: () => setTimeout(understand) });

    function understand() {
        const { locator, address, isTime } = understoodLocator(input.value);
        understood.textContent = address ? wordsForLink(address, isTime) : isTime && locator !== input.value.trim() ? `Understood as ${locator}.` : "";
        if (isTime || address)
            input.value = locator;
        form.changed();
    }

    /**
     * @param {string} address
     * @param {boolean} isTime
     */
    function wordsForLink(address, isTime) {
        const source = sourceAt(address, form.lists);
        const time = isTime ? "The time is taken from the link." : "The link has no start time.";
        if (!source || !field.source)
            return `${time} No source has this address yet.`;
        form.fill(field.source, source);
        return `${time} Its source is ${source}.`;
    }

    const element = labelled(field.column.name, input, { help: `${field.column.help} Also 1h14, 74m20s, or a pasted link with its start time.` });
    element.append(understood);
    return { field, input, element };
}
