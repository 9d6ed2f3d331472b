// Keeps the tool's copy of the open workbook up to date: what people edit is read again and sent before the next question.

import { readRows, readSheets, readTops, sheetNames } from "../office/excelTables.js";
import { onEdited } from "../office/excelEvents.js";
import { reachesTop, readingsAfter, withRows } from "../model/openWorkbook.js";
import { Refusal } from "./api.js";

/**
 * @typedef {import("../model/contract.js").OpenSheet} OpenSheet
 * @typedef {import("../model/contract.js").SheetIs} SheetIs
 * @typedef {import("../model/openWorkbook.js").Edit} Edit
 *
 * @typedef {object} OpenBook
 * @property {(name: string) => OpenSheet | undefined} sheet What is read as the sheet of this name, as it was sent last.
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
    /** @type {SheetIs[]} */
    let recognised = [];
    /** @type {string[]} */
    let names = [];
    const isOurs = (/** @type {string} */ sheet) => recognised.some(each => each.sheet === sheet);
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
        if (!isOurs(edit.sheet) && !reachesTop(edit, schema.deepestHeader))
            return;
        edits.push(edit);
        for (const listener of listeners)
            listener();
    }

    /** Which worksheets are read, and as what, is the tool's to say. */
    async function recognise() {
        const tops = await readTops(schema.deepestHeader);
        names = tops.map(top => top.sheet);
        return (await api.post("sheets", { sheets: tops })).sheets;
    }

    /**
     * Whether other worksheets are to be read than those that were sent.
     * @param {Edit[]} pending
     */
    async function areOthers(pending) {
        const before = JSON.stringify(recognised);
        if (JSON.stringify(await sheetNames()) !== JSON.stringify(names) || pending.some(edit => !isOurs(edit.sheet)))
            recognised = await recognise();
        return JSON.stringify(recognised) !== before;
    }

    async function sendAll() {
        edits = [];
        recognised = await recognise();
        sheets = await readSheets(recognised);
        revision = (await api.post("tables", { revision: null, tables: sheets, rows: [] })).revision;
    }

    /** @param {Edit[]} pending */
    async function sendEdits(pending) {
        const readings = readingsAfter(sheets, pending, isOurs);
        if (readings.length === 0)
            return undefined;

        const whole = readings.filter(reading => reading.rows === null).map(reading => reading.sheet);
        const tables = whole.length > 0 ? await readSheets(recognised.filter(each => whole.includes(each.sheet))) : [];
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
            if (revision === null || await areOthers(pending))
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
        sheet(name) {
            const own = recognised.find(each => each.is === name)?.sheet;
            return sheets.find(each => each.sheet === own);
        },
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
