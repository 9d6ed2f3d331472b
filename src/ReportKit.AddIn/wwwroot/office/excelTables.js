// Reads the sheets of the open workbook, unsaved edits included.

import { inExcel } from "./excelRun.js";

/**
 * @typedef {import("../model/contract.js").Cell} Cell
 * @typedef {import("../model/contract.js").OpenSheet} OpenSheet
 * @typedef {import("../model/contract.js").SheetIs} SheetIs
 */

/** Rows fetched at once: Excel on the web answers at most 5 MB. */
const rowsAtOnce = 1000;

/** Of a worksheet as wide as Excel has them; no header of the tool's has as many. */
const columnsOfTop = 200;

/** @returns {Promise<string>} The file's name. */
export function workbookName() {
    return inExcel(async context => {
        context.workbook.load("name");
        await context.sync();
        return context.workbook.name;
    });
}

/** @returns {Promise<string[]>} The names of all worksheets. */
export function sheetNames() {
    return inExcel(async context => (await worksheets(context)).map(sheet => sheet.name));
}

/**
 * The first rows of every worksheet, by which the tool says which are to be read.
 * @param {number} deepest The last row, from 1.
 * @returns {Promise<OpenSheet[]>}
 */
export function readTops(deepest) {
    return inExcel(async context => {
        const tops = (await worksheets(context)).map(sheet => ({ sheet, used: usedRange(sheet) }));
        await context.sync();
        const cells = tops.map(({ sheet, used }) => used.isNullObject || used.rowIndex >= deepest
            ? null
            : sheet.getRangeByIndexes(used.rowIndex, used.columnIndex, Math.min(used.rowCount, deepest - used.rowIndex), Math.min(used.columnCount, columnsOfTop)).load("values"));
        await context.sync();
        return tops.map(({ sheet, used }, at) => ({
            sheet: sheet.name,
            firstRow: cells[at] ? used.rowIndex + 1 : 1,
            firstColumn: cells[at] ? used.columnIndex : 0,
            totalsRow: null,
            tables: tableNames(sheet),
            values: cells[at]?.values ?? [],
        }));
    });
}

/**
 * All that stands on these worksheets; those that are gone or blank are left out.
 * @param {readonly SheetIs[]} recognised
 * @returns {Promise<OpenSheet[]>}
 */
export function readSheets(recognised) {
    const wanted = new Map(recognised.map(each => [each.sheet.toLowerCase(), each.is]));
    return inExcel(async context => {
        const read = [];
        for (const sheet of await worksheets(context)) {
            const name = wanted.get(sheet.name.toLowerCase());
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
 * @param {string} name The name of its table, where that was not renamed.
 * @returns {Promise<OpenSheet | null>}
 */
async function readSheet(context, sheet, name) {
    const used = usedRange(sheet);
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
        tables: tableNames(sheet),
        values,
    };
}

/**
 * @param {Excel.RequestContext} context
 * @returns {Promise<Excel.Worksheet[]>}
 */
async function worksheets(context) {
    const sheets = context.workbook.worksheets;
    sheets.load("items/name");
    await context.sync();
    return sheets.items;
}

/** @param {Excel.Worksheet} sheet Its tables are loaded too. */
function usedRange(sheet) {
    sheet.tables.load("items/name,items/showTotals");
    return sheet.getUsedRangeOrNullObject(true).load(["rowIndex", "columnIndex", "rowCount", "columnCount"]);
}

/** @param {Excel.Worksheet} sheet */
function tableNames(sheet) {
    return sheet.tables.items.map(table => table.name);
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
