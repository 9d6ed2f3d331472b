// Saves the open workbook, so that what is made from the file is what people see.

export function save() {
    return Excel.run(async context => {
        context.workbook.save(Excel.SaveBehavior.save);
        await context.sync();
    });
}
