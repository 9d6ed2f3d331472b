// Share: a copy of chosen rows for a colleague, who needs nothing but a spreadsheet program.

import { writeEdits } from "../office/excelCells.js";
import { save } from "../office/excelFile.js";
import { options } from "../model/statementForm.js";
import { combobox } from "./combobox.js";
import { button, checkbox, h, labelled, selectOf } from "./dom.js";
import { jobProgress } from "./job.js";
import { messages } from "./message.js";

/** @typedef {import("../model/contract.js").Column} Column */

/** The columns by which rows can be chosen. */
const conditions = ["report", "section", "speaker", "status"];

/**
 * @param {import("./services.js").ExcelServices} services
 * @returns {import("./services.js").View}
 */
export function shareView({ api, book, schema }) {
    const sheet = /** @type {import("../model/contract.js").Sheet} */ (schema.sheets.find(each => each.json === "statements"));
    const message = messages();
    const job = jobProgress(api, message);
    const person = h("input", { type: "text", autocomplete: "off", input: nameFile });
    const file = h("input", { type: "text", autocomplete: "off", required: true });
    const since = h("input", { type: "text", autocomplete: "off" });
    const columns = sheet.columns.map(column => ({ column, ...checkbox(column.name, false) }));
    const usual = checkbox("The usual columns", true, () => { choice.hidden = usual.input.checked; });
    const choice = h("fieldset", { hidden: true }, h("legend", {}, "Columns"), ...columns.map(each => each.element));
    const chosen = conditions.map(json => conditionField(/** @type {Column} */ (sheet.columns.find(column => column.json === json))));
    /** @type {import("../model/contract.js").Lists} */
    let lists = { reports: [], sections: [], speakers: [], sources: [], tags: [] };
    let isNamed = false;
    file.addEventListener("input", () => { isNamed = true; });

    /** The file bears the colleague's name until another is typed. */
    function nameFile() {
        const name = person.value.trim().toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
        if (!isNamed)
            file.value = name && `${name}.xlsx`;
    }

    /** @param {Column} column */
    function conditionField(column) {
        if (column.allowed.length > 0) {
            const input = selectOf([{ value: "", label: "All" }, ...column.allowed.map(value => ({ value, label: value }))]);
            return { json: column.json, input, element: labelled(column.name, input) };
        }

        const { input, element } = combobox({ options: () => options(column, lists, {}), several: false, changed: () => {} });
        return { json: column.json, input, element: labelled(column.name, input, { wrapper: element }) };
    }

    async function share() {
        if (file.value.trim() === "") {
            message.fail("The file needs a name.");
            file.focus();
            return;
        }

        const isMade = await job.run(async () => {
            message.say("Giving IDs to new rows …");
            const { edits } = await api.post("ids", { revision: await book.revision() });
            await writeEdits(edits, schema.records);
            book.touched(edits.cells.map((/** @type {{sheet: string, cell: string}} */ edit) => ({ sheet: edit.sheet, address: edit.cell, isInPlace: true })));
            await save();
            message.say("Making the copy …");
            return api.post("share", {
                to: file.value.trim(),
                for: person.value.trim() || null,
                ...Object.fromEntries(chosen.map(({ json, input }) => [json, input.value.trim() || null])),
                since: since.value.trim() || null,
                columns: usual.input.checked ? null : columns.filter(each => each.input.checked).map(each => each.column.name),
            });
        });
        if (isMade)
            message.say("The copy is made. Mail it; what comes back goes into Merge.");
    }

    return {
        id: "share",
        label: "Share",
        shown: () => void message.attempt(async () => {
            lists = await api.post("lists", { revision: await book.revision() });
        }),
        element: h("div", { class: "form" },
            labelled("For", person, { help: "The colleague's name." }),
            labelled("File", file, { help: "Beside the workbook; one that is there is not written over." }),
            h("fieldset", {}, h("legend", {}, "Rows"),
                ...chosen.map(each => each.element),
                labelled("Since", since, { help: "Only statements from this day on." })),
            usual.element,
            choice,
            h("div", { class: "actions" }, button("Make the copy", share, "primary")),
            message.element,
            job.element),
    };
}
