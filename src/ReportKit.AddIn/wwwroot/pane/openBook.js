// Keeps the tool's copy of the open workbook up to date: what people edit is read again and sent before the next question.

import { readRows, readSheets } from "../office/excelTables.js";
import { onEdited } from "../office/excelEvents.js";
import { readingsAfter, withRows } from "../model/openWorkbook.js";
import { Refusal } from "./api.js";

/**
 * @typedef {import("../model/contract.js").OpenSheet} OpenSheet
 * @typedef {import("../model/openWorkbook.js").Edit} Edit
 *
 * @typedef {object} OpenBook
 * @property {() => OpenSheet[]} sheets As they were sent last.
 * @property {() => Promise<string>} revision The number of the copy, after all edits so far have been sent.
 * @property {(edits: Iterable<Edit>) => void} touched Says what the pane itself wrote: Excel's own word of it may come later.
 * @property {(listener: () => void) => void} listen Tells of every edit.
 */

/**
 * @param {import("./api.js").Api} api
 * @param {import("../model/contract.js").Schema} schema
 * @returns {OpenBook}
 */
export function openBook(api, schema) {
    const names = [...schema.sheets, ...schema.records].map(sheet => sheet.name);
    const ours = new Set(names.map(name => name.toLowerCase()));
    const isOurs = (/** @type {string} */ sheet) => ours.has(sheet.trim().toLowerCase());
    /** @type {OpenSheet[]} */
    let sheets = [];
    /** @type {string | null} */
    let revision = null;
    /** @type {Edit[]} */
    let edits = [];
    /** @type {Promise<unknown>} */
    let queue = Promise.resolve();
    /** @type {Set<() => void>} */
    const listeners = new Set();

    /** @param {Edit} edit */
    function noted(edit) {
        if (!isOurs(edit.sheet))
            return;
        edits.push(edit);
        for (const listener of listeners)
            listener();
    }

    async function sendAll() {
        edits = [];
        sheets = await readSheets(names);
        revision = (await api.post("tables", { revision: null, tables: sheets, rows: [] })).revision;
    }

    /** @param {Edit[]} pending */
    async function sendEdits(pending) {
        const readings = readingsAfter(sheets, pending, isOurs);
        const whole = readings.filter(reading => reading.rows === null).map(reading => reading.sheet);
        const tables = whole.length > 0 ? await readSheets(whole) : [];
        if (tables.length < whole.length)
            return sendAll();

        /** @type {import("../model/contract.js").OpenRows[]} */
        const rows = [];
        for (const reading of readings) {
            const known = sheets.find(sheet => sheet.sheet === reading.sheet);
            if (reading.rows && known)
                rows.push({ sheet: reading.sheet, row: reading.rows.first, values: await readRows(known, reading.rows.first, reading.rows.last) });
        }

        revision = (await api.post("tables", { revision, tables, rows })).revision;
        const replaced = new Map(tables.map(table => [table.sheet, table]));
        sheets = [...sheets.filter(sheet => !replaced.has(sheet.sheet)), ...tables]
            .map(sheet => rows.filter(each => each.sheet === sheet.sheet).reduce((all, each) => withRows(all, each.row, each.values), sheet));
        return undefined;
    }

    async function send() {
        const pending = edits;
        edits = [];
        try {
            if (revision === null)
                await sendAll();
            else if (pending.length > 0)
                await sendEdits(pending);
        } catch (fault) {
            // What was not sent is sent with the next question; a copy that the tool has dropped is sent anew.
            const isForgotten = fault instanceof Refusal && fault.status === 409;
            if (!isForgotten) {
                revision = null;
                throw fault;
            }

            await sendAll();
        }

        return /** @type {string} */ (/** @type {unknown} */ (revision));
    }

    void onEdited(noted);
    return {
        sheets: () => sheets,
        revision() {
            const sent = queue.then(send);
            queue = sent.catch(() => {});
            return sent;
        },
        touched(written) {
            for (const edit of written)
                noted(edit);
        },
        listen: listener => listeners.add(listener),
    };
}
