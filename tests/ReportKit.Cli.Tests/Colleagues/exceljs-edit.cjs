// Edits a colleague's copy with ExcelJS: node exceljs-edit.cjs FILE PLAN.json
const fs = require("fs");
const ExcelJS = require("exceljs");

const [file, planFile] = process.argv.slice(2);
const plan = JSON.parse(fs.readFileSync(planFile, "utf8"));

(async () => {
    const workbook = new ExcelJS.Workbook();
    await workbook.xlsx.readFile(file);
    const sheet = workbook.getWorksheet("Statements");
    const headers = sheet.getRow(1).values.slice(1);
    const value = (column, words) => (column === "Date" ? new Date(words + "T00:00:00Z") : words);
    const words = (cell) => (cell && cell.richText ? cell.richText.map((run) => run.text).join("") : (cell ?? "").toString());

    let rows = [];
    sheet.eachRow((row, number) => number > 1 && rows.push(headers.map((_, at) => row.getCell(at + 1).value)));
    rows = rows.filter((row) => row.some((cell) => cell !== null));
    const rowOf = (key) => rows.find((row) => row[0] === key);
    for (const [key, cells] of Object.entries(plan.set))
        for (const [column, typed] of Object.entries(cells)) rowOf(key)[headers.indexOf(column)] = value(column, typed);
    rows = rows.filter((row) => !plan.delete.includes(row[0]));
    for (const cells of plan.add) rows.push(headers.map((column) => (column in cells ? value(column, cells[column]) : null)));
    const by = headers.indexOf(plan.sort);
    rows.sort((one, other) => (words(one[by]) < words(other[by]) ? 1 : -1));
    const last = Math.max(rows.length + 1, sheet.rowCount);
    for (let number = 2; number <= last; number++)
        headers.forEach((_, at) => (sheet.getRow(number).getCell(at + 1).value = rows[number - 2]?.[at] ?? null));
    await workbook.xlsx.writeFile(file);
})().catch((fault) => {
    console.error(fault);
    process.exit(1);
});
