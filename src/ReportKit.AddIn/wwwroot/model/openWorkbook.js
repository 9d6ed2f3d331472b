// The workbook as it is open in Excel: what has to be read again after an edit, and what its cells say.

import { area } from "./cells.js";

/**
 * @typedef {import("./contract.js").Cell} Cell
 * @typedef {import("./contract.js").OpenSheet} OpenSheet
 * @typedef {import("./contract.js").Sheet} Sheet
 *
 * @typedef {{sheet: string, address: string, isInPlace: boolean}} Edit `isInPlace`: cells got other values; no rows or columns moved.
 * @typedef {{sheet: string, rows: {first: number, last: number} | null}} Reading Rows of a sheet, or all of it.
 */

/** Above this many rows, the sheet is read whole. */
const mostRows = 200;

/**
 * What has to be read again after these edits.
 * @param {readonly OpenSheet[]} sheets As they were read last.
 * @param {readonly Edit[]} edits
 * @param {(sheet: string) => boolean} isOurs
 * @returns {Reading[]} Each sheet once.
 */
export function readingsAfter(sheets, edits, isOurs) {
    /** @type {Map<string, Reading>} */
    const readings = new Map();
    for (const edit of edits.filter(edit => isOurs(edit.sheet))) {
        const rows = rowsOf(edit, sheets.find(sheet => sheet.sheet === edit.sheet));
        const earlier = readings.get(edit.sheet);
        readings.set(edit.sheet, { sheet: edit.sheet, rows: earlier ? spanned(earlier.rows, rows) : rows });
    }

    return [...readings.values()].map(reading => reading.rows && reading.rows.last - reading.rows.first >= mostRows ? { ...reading, rows: null } : reading);
}

/**
 * Whether an edit may have made a header, by which a worksheet is recognised.
 * @param {Edit} edit
 * @param {number} deepest The last row, from 1, in which a header can stand.
 */
export function reachesTop(edit, deepest) {
    return (area(edit.address)?.firstRow ?? 1) <= deepest;
}

/**
 * The rows to read where they are enough: the edit lies inside what was read, below the header, at most one row below the end.
 * @param {Edit} edit
 * @param {OpenSheet | undefined} known
 */
function rowsOf(edit, known) {
    const where = area(edit.address);
    if (!edit.isInPlace || !known || !where)
        return null;
    const lastRow = known.firstRow + known.values.length - 1;
    const lastColumn = known.firstColumn + known.values[0].length - 1;
    const isInside = where.firstRow > (known.headerRow ?? known.firstRow) && where.lastRow <= lastRow + 1
        && where.firstColumn >= known.firstColumn && where.lastColumn <= lastColumn;
    return isInside && known.headerRow !== undefined ? { first: where.firstRow, last: where.lastRow } : null;
}

/**
 * @param {Reading["rows"]} one
 * @param {Reading["rows"]} other
 */
function spanned(one, other) {
    return one && other ? { first: Math.min(one.first, other.first), last: Math.max(one.last, other.last) } : null;
}

/**
 * The sheet with rows replaced.
 * @param {OpenSheet} sheet
 * @param {number} row
 * @param {Cell[][]} values
 * @returns {OpenSheet}
 */
export function withRows(sheet, row, values) {
    const all = sheet.values.slice();
    all.splice(row - sheet.firstRow, values.length, ...values);
    return { ...sheet, values: all };
}

/**
 * The rows of a sheet below its header as words, by the columns' JSON names. Blank cells are left out.
 * @param {OpenSheet} open
 * @param {Sheet} declared
 * @returns {Record<string, string>[]}
 */
export function records(open, declared) {
    const names = new Set(declared.columns.map(column => column.name.toLowerCase()));
    const at = open.headerRow !== undefined
        ? open.headerRow - open.firstRow
        : open.values.findIndex(row => row.filter(cell => names.has(wordsOf(cell).toLowerCase())).length > 1);
    if (at < 0)
        return [];

    const columns = open.values[at].map(cell => declared.columns.find(column => column.name.toLowerCase() === wordsOf(cell).trim().toLowerCase()));
    return open.values.slice(at + 1).map(row => {
        /** @type {Record<string, string>} */
        const record = {};
        row.forEach((cell, index) => {
            const words = wordsOf(cell);
            const column = columns[index];
            if (column && words !== "")
                record[column.json] = words;
        });
        return record;
    });
}

/**
 * The cell's words. A number is given as such: what it means as a date is the tool's to say.
 * @param {Cell} cell
 */
function wordsOf(cell) {
    if (cell === null)
        return "";
    if (typeof cell === "object")
        return "n" in cell ? String(cell.n) : cell.e;
    return String(cell);
}
