// Tells the pane what people do in the open workbook.

import { inExcel } from "./excelRun.js";

/**
 * @param {(edit: import("../model/openWorkbook.js").Edit) => void} handler
 */
export function onEdited(handler) {
    return inExcel(async context => {
        context.workbook.worksheets.onChanged.add(async change => handler({
            sheet: await sheetName(change.worksheetId),
            address: change.address,
            isInPlace: change.changeType === Excel.DataChangeType.rangeEdited,
        }));
        await context.sync();
    });
}

/**
 * @param {(place: {sheet: string, row: number}) => void} handler Told the row, from 1, that a person went to.
 */
export function onSelected(handler) {
    return inExcel(async context => {
        context.workbook.worksheets.onSelectionChanged.add(async () => handler(await selectedRow()));
        await context.sync();
    });
}

/** @returns {Promise<{sheet: string, row: number}>} */
export function selectedRow() {
    return inExcel(async context => {
        const cell = context.workbook.getActiveCell();
        cell.load("rowIndex");
        cell.worksheet.load("name");
        await context.sync();
        return { sheet: cell.worksheet.name, row: cell.rowIndex + 1 };
    });
}

/** @param {string} id */
function sheetName(id) {
    return inExcel(async context => {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.load("name");
        await context.sync();
        return sheet.name;
    });
}
