// Selects and writes cells of the open workbook. What one action writes goes in one batch, so that one undo takes it back.

import { enteredValue } from "../model/cells.js";
import { inExcel } from "./excelRun.js";

/**
 * @typedef {import("../model/contract.js").NewValue} NewValue
 * @typedef {import("../model/contract.js").ColumnValue} ColumnValue
 * @typedef {import("../model/contract.js").Edits} Edits
 * @typedef {import("../model/contract.js").Sheet} Sheet
 */

/**
 * Goes to a cell, or to a whole row.
 * @param {string} sheetName
 * @param {string} address K42 or 42:42.
 * @returns {Promise<boolean>} Whether the sheet is there.
 */
export function select(sheetName, address) {
    return inExcel(async context => {
        const sheet = context.workbook.worksheets.getItemOrNullObject(sheetName);
        sheet.load("name");
        await context.sync();
        if (sheet.isNullObject)
            return false;

        sheet.activate();
        sheet.getRange(address).select();
        await context.sync();
        return true;
    });
}

/**
 * Writes cells, and rows at the end of tables.
 * @param {Edits} edits
 * @param {readonly Sheet[]} declared The sheets that are made, hidden, where a row goes into one that is not there.
 */
export function writeEdits(edits, declared) {
    return inExcel(async context => {
        const cells = edits.cells.map(edit => ({ edit, range: context.workbook.worksheets.getItem(edit.sheet).getRange(edit.cell).load("numberFormat") }));
        const names = [...new Set(edits.rows.map(row => row.sheet))];
        const ends = await Promise.all(names.map(async name => declared.some(sheet => sheet.name === name) ? await tableEnd(context, name) : await tableThere(context, name)));
        await context.sync();

        for (const { edit, range } of cells)
            range.values = [[enteredValue(edit, range.numberFormat[0][0])]];
        names.forEach((name, at) => {
            const rows = edits.rows.filter(row => row.sheet === name).map(row => row.cells);
            appendRows(ends[at] ?? newTable(context, /** @type {Sheet} */ (declared.find(sheet => sheet.name === name))), rows);
        });
        await context.sync();
    });
}

/**
 * Writes one row at the end of the table of a worksheet and goes to it.
 * @param {string} sheet
 * @param {readonly ColumnValue[]} cells
 * @returns {Promise<number>} The row, from 1.
 */
export function addRow(sheet, cells) {
    return inExcel(async context => {
        const end = await tableThere(context, sheet);
        const [row] = appendRows(end, [cells]);
        row.worksheet.activate();
        row.select();
        row.load("rowIndex");
        await context.sync();
        return row.rowIndex + 1;
    });
}

/**
 * Where the next row of a table goes: a new workbook has a blank row at its end, which is filled first.
 * @typedef {{table: Excel.Table, header: string[], formats: string[], blankRow: Excel.Range | null}} TableEnd
 *
 * @param {Excel.RequestContext} context
 * @param {string} name That of the worksheet: its table is named so too, or is the only one on it.
 * @returns {Promise<TableEnd | null>}
 */
async function tableEnd(context, name) {
    const named = context.workbook.tables.getItemOrNullObject(name);
    named.load("name");
    const sheet = context.workbook.worksheets.getItemOrNullObject(name);
    sheet.load("name");
    await context.sync();
    const table = named.isNullObject && !sheet.isNullObject ? await onlyTable(context, sheet) : named;
    if (!table || table.isNullObject)
        return null;

    const header = table.getHeaderRowRange().load("values");
    const last = table.getDataBodyRange().getLastRow().load(["values", "formulas", "numberFormat"]);
    await context.sync();
    const isBlank = last.values[0].every((value, column) => value === "" || String(last.formulas[0][column]).startsWith("="));
    return { table, header: header.values[0].map(String), formats: last.numberFormat[0], blankRow: isBlank ? last : null };
}

/**
 * @param {Excel.RequestContext} context
 * @param {Excel.Worksheet} sheet
 */
async function onlyTable(context, sheet) {
    sheet.tables.load("items/name");
    await context.sync();
    return sheet.tables.items.length === 1 ? sheet.tables.items[0] : null;
}

/**
 * @param {Excel.RequestContext} context
 * @param {string} name
 */
async function tableThere(context, name) {
    const end = await tableEnd(context, name);
    if (!end)
        throw new Error(`The sheet ${name} has no table, so that no row can be added. Select its cells and make one with Insert › Table.`);
    return end;
}

/**
 * @param {TableEnd} end
 * @param {readonly (readonly ColumnValue[])[]} rows
 * @returns {Excel.Range[]} The row of each.
 */
function appendRows({ table, header, formats, blankRow }, rows) {
    return rows.map((cells, at) => {
        const range = at === 0 && blankRow ? blankRow : table.rows.add().getRange();
        for (const cell of cells) {
            const column = header.findIndex(name => name.trim().toLowerCase() === cell.column.toLowerCase());
            if (column >= 0)
                range.getCell(0, column).values = [[enteredValue(cell, formats[column])]];
        }

        return range;
    });
}

/**
 * @param {Excel.RequestContext} context
 * @param {Sheet} declared
 * @returns {TableEnd}
 */
function newTable(context, declared) {
    const header = declared.columns.map(column => column.name);
    const sheet = context.workbook.worksheets.add(declared.name);
    sheet.visibility = Excel.SheetVisibility.hidden;
    const range = sheet.getRangeByIndexes(0, 0, 2, header.length);
    range.numberFormat = [header.map(() => "@"), header.map(() => "@")];
    const top = sheet.getRangeByIndexes(0, 0, 1, header.length);
    top.values = [header];
    const table = sheet.tables.add(range, true);
    table.name = declared.name;
    return { table, header, formats: header.map(() => "@"), blankRow: sheet.getRangeByIndexes(1, 0, 1, header.length) };
}
