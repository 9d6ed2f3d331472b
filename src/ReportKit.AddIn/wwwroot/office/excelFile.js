// Saves the open workbook, so that what is made from the file is what people see.

import { inExcel } from "./excelRun.js";

export function save() {
    return inExcel(async context => {
        context.workbook.save(Excel.SaveBehavior.save);
        await context.sync();
    });
}
