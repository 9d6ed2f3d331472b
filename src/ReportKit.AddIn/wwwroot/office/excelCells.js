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
        const tables = await Promise.all(names.map(name => tableEnd(context, name)));
        await context.sync();

        for (const { edit, range } of cells)
            range.values = [[enteredValue(edit, range.numberFormat[0][0])]];
        names.forEach((name, at) => {
            const rows = edits.rows.filter(row => row.sheet === name).map(row => row.cells);
            const end = tables[at] ?? newTable(context, declared.find(sheet => sheet.name === name));
            if (end)
                appendRows(end, rows);
        });
        await context.sync();
    });
}

/**
 * Writes one row at the end of a table and goes to it.
 * @param {string} table
 * @param {readonly ColumnValue[]} cells
 * @returns {Promise<number | null>} The row, from 1; null where there is no such table.
 */
export function addRow(table, cells) {
    return inExcel(async context => {
        const end = await tableEnd(context, table);
        if (!end)
            return null;

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
 * @param {string} name
 * @returns {Promise<TableEnd | null>}
 */
async function tableEnd(context, name) {
    const table = context.workbook.tables.getItemOrNullObject(name);
    table.load("name");
    await context.sync();
    if (table.isNullObject)
        return null;

    const header = table.getHeaderRowRange().load("values");
    const last = table.getDataBodyRange().getLastRow().load(["values", "formulas", "numberFormat"]);
    await context.sync();
    const isBlank = last.values[0].every((value, column) => value === "" || String(last.formulas[0][column]).startsWith("="));
    return { table, header: header.values[0].map(String), formats: last.numberFormat[0], blankRow: isBlank ? last : null };
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
 * @param {Sheet | undefined} declared
 * @returns {TableEnd | null}
 */
function newTable(context, declared) {
    if (!declared)
        return null;

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
