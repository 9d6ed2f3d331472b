// What the tests without the tool itself stand on: the schema from the tables of the columns, rows from the invented sample.

import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

const repository = new URL("../../", import.meta.url);
const read = path => readFileSync(fileURLToPath(new URL(path, repository)), "utf8");

/** The schema that the API serves, as far as the tables beside its code tell it. */
export function schema() {
    const [, section] = /<!-- columns:[^>]*-->([\s\S]*?)The settings:/.exec(read("src/ReportKit/Schema/README.md"));
    const sheets = section.split(/^\*\*/m).slice(1).map(part => {
        const [, name, help] = /^(\w+)\*\*\. (.*)$/m.exec(part);
        const columns = [...part.matchAll(/^\| `([^`*]+)(\*?)` \| ([^|]*) \| ([^|]*) \|$/gm)].map(([, column, key, holds, words]) => columnOf(column, key === "*", holds.trim(), words.trim()));
        return { name, json: name.toLowerCase(), help, key: columns.find(column => column.isKey).name, columns };
    });
    return {
        sheets,
        records: [{ name: "History", json: "history", help: "", key: null, columns: ["Date", "Who", "Sheet", "ID", "Column", "Before", "After", "File"].map(name => columnOf(name, false, "text", "")) }],
        rules: [],
        styles: {
            paragraph: { Body: "Body Text", Statement: "Statement", Quotation: "Quote", QuotationItem: "Quotation Bullet", Context: "Context" },
            words: { Speaker: "Speaker", ContextLabel: "Context Label" },
            footnoteText: "Footnote Text",
            footnoteReference: "Footnote Reference",
            hyperlink: "Hyperlink",
        },
        longestCell: 32767,
        deepestHeader: 20,
    };
}

function columnOf(name, isKey, holds, help) {
    const [first, ...rest] = name.split(/[ -]/);
    const reference = /^one (or several )?of (\w+)/.exec(holds);
    const allowed = /^one of: (.*)$/.exec(holds)?.[1].split(", ") ?? { "yes or no": ["yes", "no"], "1, 2 or 3": ["1", "2", "3"] }[holds] ?? [];
    const kind = reference ? "reference" : /^one of: /.test(holds) ? "choice" : /^date, or/.test(holds) ? "dateSpan" : /^date/.test(holds) ? "date"
        : { "text with markup": "markup", "yes or no": "yesNo", "1, 2 or 3": "level", "web address": "address" }[holds] ?? "text";
    return {
        name,
        json: [first.toLowerCase(), ...rest.map(word => word[0].toUpperCase() + word.slice(1).toLowerCase())].join(""),
        kind, holds, help, isKey, allowed, to: reference?.[2] ?? null, several: Boolean(reference?.[1]),
    };
}

/** The cell of a new workbook in which a row has this column: `K5`. */
export function cellAt({ sheets }, sheet, column, row) {
    return `${String.fromCharCode("A".charCodeAt(0) + sheets.find(({ name }) => name === sheet).columns.findIndex(({ name }) => name === column))}${row}`;
}

/** The invented sample, with as many statements as asked for. */
export function dataset(statements = 0) {
    const data = JSON.parse(read("src/ReportKit.UseCases/Workbooks/sample.json"));
    const own = data.statements.map((statement, at) => ({ id: `S-${String(at + 1).padStart(4, "0")}`, ...statement }));
    const many = Array.from({ length: Math.max(0, statements - own.length) }, (_, at) => ({ ...own[at % own.length], id: `S-${String(own.length + at + 1).padStart(4, "0")}` }));
    return { ...data, statements: [...own, ...many], settings: Object.entries(data.settings).map(([name, value]) => ({ name, value })) };
}

/** The dataset as worksheets with tables, cell for cell as the tool writes them. */
export function sheetsOf(data, { sheets }) {
    return sheets.map(({ name, json, columns }) => {
        const rows = data[json].map(row => columns.map(column => cellOf(row[column.json], column)));
        const body = rows.length > 0 ? rows : [columns.map(column => cellOf(undefined, column))];
        return {
            name,
            cells: [columns.map(column => ({ value: column.name, format: "@" })), ...body],
            tables: [{ name, row: 0, column: 0, rows: body.length + 1, columns: columns.length }],
        };
    });
}

function cellOf(value, { kind }) {
    if (kind === "date")
        return /^\d{4}-\d\d-\d\d$/.test(value) ? { value: serialOf(value), format: "d mmmm yyyy" } : { value: value ?? "", format: "d mmmm yyyy" };
    if (kind === "level")
        return { value: value ?? "", format: "0" };
    return { value: value === true ? "yes" : value === false ? "no" : value ?? "", format: "@" };
}

export const serialOf = iso => Date.parse(iso) / 86_400_000 + 25_569;
