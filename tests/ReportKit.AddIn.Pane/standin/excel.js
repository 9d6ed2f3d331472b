// The part of the Excel API that the pane uses, on a workbook in memory.

import { Batch, ClientObject, declare } from "./batch.js";
import { Workbook, cellAt } from "./workbook.js";

/** @param {Workbook} book */
export function excelOn(book) {
    const sheetOf = name => book.sheet(name);
    const area = (sheet, row, column, rows, columns) => ({ sheet, row, column, rows, columns });
    const cellsOf = ({ sheet, row, column, rows, columns }, of) =>
        Array.from({ length: rows }, (_, r) => Array.from({ length: columns }, (_, c) => of(book.cell(sheet, row + r, column + c))));
    const each = (range, values, action) => values.forEach((line, r) => line.forEach((value, c) => action(range.sheet, range.row + r, range.column + c, value)));

    class Range extends ClientObject {
        static properties = {
            values: { get: range => cellsOf(range, cell => cell.value), set: (range, values) => each(range, values, (sheet, row, column, value) => book.enter(sheet, row, column, value)) },
            formulas: { get: range => cellsOf(range, cell => cell.formula ?? cell.value) },
            numberFormat: { get: range => cellsOf(range, cell => cell.format), set: (range, values) => each(range, values, (sheet, row, column, value) => { book.cell(sheet, row, column).format = value; }) },
            valueTypes: { get: range => cellsOf(range, cell => cell.isError ? "Error" : cell.value === "" ? "Empty" : typeof cell.value === "number" ? "Double" : typeof cell.value === "boolean" ? "Boolean" : "String") },
            rowIndex: { get: range => range.row },
            columnIndex: { get: range => range.column },
            rowCount: { get: range => range.rows },
            columnCount: { get: range => range.columns },
        };

        get worksheet() {
            return this.child("worksheet", Worksheet, range => range.sheet);
        }

        getCell(row, column) {
            return this.new(Range, range => area(range.sheet, range.row + row, range.column + column, 1, 1));
        }

        getColumn(column) {
            return this.new(Range, range => area(range.sheet, range.row, range.column + column, range.rows, 1));
        }

        getLastRow() {
            return this.new(Range, range => area(range.sheet, range.row + range.rows - 1, range.column, 1, range.columns));
        }

        select() {
            this.later(range => book.select(range.sheet.name, range.row, range.column, range.rows, range.columns));
        }
    }

    class Worksheet extends ClientObject {
        static properties = {
            name: { get: sheet => sheet.name },
            visibility: { get: sheet => sheet.visibility, set: (sheet, value) => { sheet.visibility = value; } },
        };

        get tables() {
            return this.child("tables", TableCollection, sheet => ({ sheet }));
        }

        activate() {
            this.later(sheet => book.select(sheet.name, 0, 0));
        }

        getRange(address) {
            return this.new(Range, sheet => {
                const { row, column } = cellAt(address);
                return column < 0 ? area(sheet, row, 0, 1, 16384) : area(sheet, row, column, 1, 1);
            });
        }

        getRangeByIndexes(row, column, rows, columns) {
            return this.new(Range, sheet => area(sheet, row, column, rows, columns));
        }

        getUsedRangeOrNullObject(valuesOnly) {
            if (valuesOnly !== true)
                throw new Error("The stand-in knows the range of values only.");
            return this.new(Range, usedRange);
        }
    }

    function usedRange(sheet) {
        const rows = sheet.cells.flatMap((row, at) => row.some(cell => cell.value !== "") ? [at] : []);
        const columns = sheet.cells.flatMap(row => row.flatMap((cell, at) => cell.value === "" ? [] : [at]));
        if (rows.length === 0)
            return null;
        const [firstRow, firstColumn] = [rows[0], columns.reduce((one, other) => Math.min(one, other))];
        return area(sheet, firstRow, firstColumn, rows[rows.length - 1] - firstRow + 1, columns.reduce((one, other) => Math.max(one, other)) - firstColumn + 1);
    }

    class WorksheetCollection extends ClientObject {
        static itemsOf = () => book.sheets;
        static item = Worksheet;

        getItem(key) {
            return this.new(Worksheet, () => book.sheets.find(sheet => sheet.id === key) ?? book.sheet(key));
        }

        getItemOrNullObject(key) {
            return this.getItem(key);
        }

        add(name) {
            return this.new(Worksheet, () => {
                const sheet = { id: `{${book.sheets.length}}`, name, visibility: "Visible", cells: [], tables: [] };
                book.sheets.push(sheet);
                return sheet;
            });
        }

        get onChanged() {
            return handlers(this.context, book.changed);
        }

        get onSelectionChanged() {
            return handlers(this.context, book.selected);
        }
    }

    const handlers = (context, set) => ({ add: handler => context.batch.later(() => set.add(handler)) });

    class Table extends ClientObject {
        static properties = {
            name: { get: table => table.name, set: (table, value) => { table.name = value; } },
            showTotals: { get: table => table.showTotals ?? false },
        };

        get rows() {
            return this.child("rows", TableRowCollection, table => table);
        }

        getHeaderRowRange() {
            return this.new(Range, table => area(table.sheet, table.row, table.column, 1, table.columns));
        }

        getDataBodyRange() {
            return this.new(Range, table => area(table.sheet, table.row + 1, table.column, table.rows - 1, table.columns));
        }

        getTotalRowRange() {
            return this.new(Range, table => area(table.sheet, table.row + table.rows, table.column, 1, table.columns));
        }
    }

    class TableCollection extends ClientObject {
        static itemsOf = ({ sheet }) => sheet.tables;
        static item = Table;

        getItemOrNullObject(name) {
            return this.new(Table, ({ sheet }) => (sheet ? [sheet] : book.sheets).flatMap(each => each.tables).find(table => table.name.toLowerCase() === name.toLowerCase()) ?? null);
        }

        add(range, hasHeaders) {
            return this.new(Table, ({ sheet }) => {
                const { row, column, rows, columns } = range.found();
                if (!hasHeaders)
                    throw new Error("The stand-in knows tables with headers only.");
                const table = { name: "Table1", sheet, row, column, rows, columns };
                sheet.tables.push(table);
                return table;
            });
        }
    }

    class TableRowCollection extends ClientObject {
        add() {
            return this.new(TableRow, table => ({ table, row: book.addRow(table) }));
        }
    }

    class TableRow extends ClientObject {
        getRange() {
            return this.new(Range, ({ table, row }) => area(table.sheet, row, table.column, 1, table.columns));
        }
    }

    class BookObject extends ClientObject {
        static properties = { name: { get: () => book.name } };

        get tables() {
            return this.child("tables", TableCollection, () => ({ sheet: null }));
        }

        get worksheets() {
            return this.child("worksheets", WorksheetCollection, () => book);
        }

        getActiveCell() {
            return this.new(Range, () => area(sheetOf(book.selection.sheet), book.selection.row, book.selection.column, 1, 1));
        }

        save(behavior) {
            if (behavior !== "Save")
                throw new Error("The stand-in knows saving without a question only.");
            this.later(() => { book.saves++; });
        }
    }

    const types = { Range, Worksheet, WorksheetCollection, Table, TableCollection, TableRow, TableRowCollection, Workbook: BookObject };
    Object.values(types).forEach(declare);
    for (const sheet of book.sheets)
        for (const table of sheet.tables)
            table.sheet = sheet;

    class RequestContext {
        constructor() {
            this.batch = new Batch();
            this.workbook = new BookObject(this, () => book);
        }

        async sync() {
            try {
                await this.batch.sync();
            } finally {
                book.finishBatch();
            }
        }
    }

    return {
        types,
        api: {
            run: async ({ delayForCellEdit }, action) => {
                await book.cellLeft(delayForCellEdit);
                const context = new RequestContext();
                const result = await action(context);
                await context.sync();
                return result;
            },
            RangeValueType: { error: "Error" },
            DataChangeType: { rangeEdited: "RangeEdited" },
            SheetVisibility: { hidden: "Hidden" },
            SaveBehavior: { save: "Save" },
        },
    };
}
