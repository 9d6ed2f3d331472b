// A workbook in memory, with the rules of Excel that matter to the pane: what a cell makes of what is entered, tables that grow,
// events, and one undo for each batch.

export class Workbook {
    constructor(name, sheets) {
        this.name = name;
        this.sheets = sheets.map((sheet, at) => ({ id: `{${at}}`, visibility: "Visible", tables: [], ...sheet, cells: sheet.cells.map(row => row.map(cell => ({ format: "General", ...cell }))) }));
        this.selection = { sheet: this.sheets[0]?.name, row: 0, column: 0, rows: 1, columns: 1 };
        this.saves = 0;
        this.undoSteps = [];
        this.inverse = [];
        this.changed = new Set();
        this.selected = new Set();
        this.events = [];
    }

    sheet(name) {
        return this.sheets.find(sheet => sheet.name.toLowerCase() === name.toLowerCase()) ?? null;
    }

    /** What a person sees in a cell: its stored value. */
    value(sheetName, address) {
        const { row, column } = cellAt(address);
        return this.cell(this.sheet(sheetName), row, column).value;
    }

    cell(sheet, row, column) {
        while (sheet.cells.length <= row)
            sheet.cells.push([]);
        while (sheet.cells[row].length <= column)
            sheet.cells[row].push({ value: "", format: "General" });
        return sheet.cells[row][column];
    }

    /** As typed by a person or given by a program. */
    enter(sheet, row, column, entered, changeType = "RangeEdited") {
        const cell = this.cell(sheet, row, column);
        const before = { formula: undefined, ...cell };
        this.inverse.push(() => Object.assign(cell, before));
        Object.assign(cell, stored(entered, cell.format));
        this.events.push({ sheet, address: addressOf(row, column), changeType });
    }

    addRow(table) {
        const { sheet } = table;
        const at = table.row + table.rows;
        const above = sheet.cells[at - 1];
        sheet.cells.splice(at, 0, above.map((cell, column) => column < table.column || column >= table.column + table.columns
            ? { value: "", format: "General" }
            : { value: cell.formula ? cell.value : "", formula: cell.formula, format: cell.format }));
        table.rows++;
        this.inverse.push(() => {
            sheet.cells.splice(at, 1);
            table.rows--;
        });
        this.events.push({ sheet, address: `${at + 1}:${at + 1}`, changeType: "RowInserted" });
        return at;
    }

    select(sheetName, row, column, rows = 1, columns = 1) {
        this.selection = { sheet: sheetName, row, column, rows, columns };
        this.hasSelected = true;
    }

    /** One step back takes back all that a batch wrote. */
    finishBatch() {
        const inverse = this.inverse.splice(0);
        if (inverse.length > 0)
            this.undoSteps.push(inverse);
        this.tell();
    }

    undo() {
        for (const step of this.undoSteps.pop().reverse())
            step();
        for (const sheet of this.sheets)
            this.events.push({ sheet, address: "", changeType: "Unknown" });
        this.tell();
    }

    /** Handlers are told after the batch, each by itself. */
    tell() {
        const events = this.events.splice(0);
        for (const { sheet, address, changeType } of events)
            for (const handler of this.changed)
                queueMicrotask(() => handler({ worksheetId: sheet.id, address, changeType, type: "WorksheetChanged" }));
        if (this.hasSelected) {
            this.hasSelected = false;
            for (const handler of this.selected)
                queueMicrotask(() => handler({ worksheetId: this.sheet(this.selection.sheet).id, address: addressOf(this.selection.row, this.selection.column) }));
        }
    }

    // What a person does.

    type(sheetName, address, entered) {
        const { row, column } = cellAt(address);
        this.enter(this.sheet(sheetName), row, column, entered);
        this.finishBatch();
    }

    /** Begins to type in a cell; until it is left, Excel takes no batch that does not wait. */
    beginTyping() {
        this.typing = Promise.withResolvers();
        this.waiting = 0;
    }

    leaveCell() {
        this.typing.resolve();
        this.typing = null;
    }

    async cellLeft(waits) {
        if (!this.typing)
            return;
        if (!waits)
            throw new Error("InvalidOperationInCellEditMode: Excel is in cell-editing mode.");
        this.waiting++;
        await this.typing.promise;
    }

    goTo(sheetName, address) {
        const { row, column } = cellAt(address);
        this.select(sheetName, row, column);
        this.tell();
    }
}

/**
 * What Excel stores: an apostrophe and the format @ keep text as it is; otherwise digits, times, dates and formulas are understood.
 */
function stored(entered, format) {
    if (typeof entered !== "string")
        return { value: entered, formula: undefined };
    if (entered.startsWith("'"))
        return { value: entered.slice(1), formula: undefined };
    if (/^[=+\-@]./.test(entered) && format !== "@")
        return { value: "#NAME?", formula: entered };
    if (entered === "" || format === "@")
        return { value: entered, formula: undefined };
    if (/^-?\d+(\.\d+)?$/.test(entered))
        return { value: Number(entered), formula: undefined };
    const time = /^(\d+):(\d\d)(?::(\d\d))?$/.exec(entered);
    if (time)
        return { value: (Number(time[1]) * 3600 + Number(time[2]) * 60 + Number(time[3] ?? 0)) / 86400, format: "h:mm:ss", formula: undefined };
    if (/^\d{4}-\d\d(-\d\d)?$/.test(entered) || /^\d{1,2} \w+ \d{4}$/.test(entered) || /^\d+[-/]\d+$/.test(entered))
        return { value: 45000, format: "d mmm yyyy", formula: undefined };
    if (/^(true|false)$/i.test(entered))
        return { value: entered.toLowerCase() === "true", formula: undefined };
    return { value: entered, formula: undefined };
}

export function cellAt(address) {
    const [, letters, row] = /^\$?([A-Z]+)\$?(\d+)$/.exec(address) ?? /^()(\d+):\d+$/.exec(address);
    return { row: Number(row) - 1, column: [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1 };
}

export function addressOf(row, column) {
    let letters = "";
    for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26))
        letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
    return letters + (row + 1);
}
