// The control of one field of the statement form.

import { holdsSeveral, lastSource, options, isSource } from "../model/statementForm.js";
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
 * @typedef {HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement} Input
 * @typedef {{field: Field, input: Input, element: HTMLElement, understand: (words: string, said: string) => void}} FieldControl
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
        case "words": return inputField(field, h("textarea", { rows: 3, input: form.changed, spellcheck: "true" }));
        default: return inputField(field, h("input", { type: "text", input: form.changed, autocomplete: "off" }));
    }
}

/**
 * @param {Field} field
 * @param {Input} input
 * @returns {FieldControl}
 */
function inputField(field, input) {
    return withUnderstood(field, input, labelled(field.column.name, input, { help: field.column.help }));
}

/**
 * A field below which the tool says how it understands what stands in it. While a person is in the field, its words are left alone.
 * @param {Field} field
 * @param {Input} input
 * @param {HTMLElement} element
 * @returns {FieldControl}
 */
function withUnderstood(field, input, element) {
    const understood = h("p", { class: "understood", role: "status" });
    input.addEventListener("input", () => understood.replaceChildren());
    element.append(understood);
    return {
        field, input, element,
        understand(words, said) {
            understood.textContent = said;
            if (document.activeElement !== input)
                input.value = words;
        },
    };
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
    return withUnderstood(field, input, labelled(column.name, input, { help: column.help, wrapper: element, beside }));
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
