// Reads the sheets of the open workbook, unsaved edits included.

import { inExcel } from "./excelRun.js";

/**
 * @typedef {import("../model/contract.js").Cell} Cell
 * @typedef {import("../model/contract.js").OpenSheet} OpenSheet
 */

/** Rows fetched at once: Excel on the web answers at most 5 MB. */
const rowsAtOnce = 1000;

/** @returns {Promise<string>} The file's name. */
export function workbookName() {
    return inExcel(async context => {
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
    });
}

/**
 * All that stands on the worksheets that have one of these names, in any case.
 * @param {readonly string[]} names
 * @returns {Promise<OpenSheet[]>}
 */
export function readSheets(names) {
    const wanted = new Map(names.map(name => [name.toLowerCase(), name]));
    return inExcel(async context => {
        const sheets = context.workbook.worksheets;
        sheets.load("items/name");
        await context.sync();
        const read = [];
        for (const sheet of sheets.items) {
            const name = wanted.get(sheet.name.trim().toLowerCase());
            if (name)
                read.push(await readSheet(context, sheet, name));
        }

        return read.filter(sheet => sheet !== null);
    });
}

/**
 * Rows of a sheet, with the columns that were read before.
 * @param {OpenSheet} known
 * @param {number} first From 1.
 * @param {number} last
 * @returns {Promise<Cell[][]>}
 */
export function readRows(known, first, last) {
    return inExcel(context => {
        const sheet = context.workbook.worksheets.getItem(known.sheet);
        const width = known.values[0].length;
        return readCells(context, sheet.getRangeByIndexes(first - 1, known.firstColumn, last - first + 1, width));
    });
}

/**
 * @param {Excel.RequestContext} context
 * @param {Excel.Worksheet} sheet
 * @param {string} name The name of its table.
 * @returns {Promise<OpenSheet | null>}
 */
async function readSheet(context, sheet, name) {
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
    sheet.tables.load("items/name,items/showTotals");
    await context.sync();
    if (used.isNullObject)
        return null;

    const table = sheet.tables.items.find(each => each.name.toLowerCase() === name.toLowerCase());
    const header = table?.getHeaderRowRange().load("rowIndex");
    const totals = table?.showTotals ? table.getTotalRowRange().load("rowIndex") : null;
    const values = [];
    for (let row = 0; row < used.rowCount; row += rowsAtOnce) {
        const count = Math.min(rowsAtOnce, used.rowCount - row);
        values.push(...await readCells(context, sheet.getRangeByIndexes(used.rowIndex + row, used.columnIndex, count, used.columnCount)));
    }

    return {
        sheet: sheet.name,
        firstRow: used.rowIndex + 1,
        firstColumn: used.columnIndex,
        ...header && { headerRow: header.rowIndex + 1 },
        totalsRow: totals ? totals.rowIndex + 1 : null,
        values,
    };
}

/**
 * The values; with the format where there are numbers, and told from text where they are errors.
 * @param {Excel.RequestContext} context
 * @param {Excel.Range} range
 * @returns {Promise<Cell[][]>}
 */
async function readCells(context, range) {
    range.load("values");
    await context.sync();
    const values = range.values;
    const columns = values[0].map((_, column) => column);
    const formats = loadColumns(range, "numberFormat", columns.filter(column => values.some(row => typeof row[column] === "number")));
    const types = loadColumns(range, "valueTypes", columns.filter(column => values.some(row => String(row[column]).startsWith("#"))));
    if (formats.size + types.size > 0)
        await context.sync();

    return values.map((row, at) => row.map((value, column) => {
        if (typeof value === "number")
            return { n: value, f: formats.get(column)?.numberFormat[at][0] };
        return types.get(column)?.valueTypes[at][0] === Excel.RangeValueType.error ? { e: value } : value;
    }));
}

/**
 * @param {Excel.Range} range
 * @param {"numberFormat" | "valueTypes"} property
 * @param {number[]} columns
 */
function loadColumns(range, property, columns) {
    return new Map(columns.map(column => [column, range.getColumn(column).load(property)]));
}
