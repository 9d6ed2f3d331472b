// Answers as the tool would, without it: enough for what the pane does with the answers. What the tool makes of a workbook is
// tested with the tool itself (tool.test.js).

import { createHash } from "node:crypto";

const words = (text, more = {}) => ({ type: "words", text, ...more });
const markOf = text => createHash("sha256").update(text).digest("hex");

/**
 * @param {object} schema
 * @param {object} data The dataset, which tests may change.
 * @param {object} answers What a test answers in place of this: by path, a value or a function of the body.
 */
export function fakeTool(schema, data, answers = {}) {
    let revision = 0;
    const calls = [];
    const sourceOf = id => data.sources.find(source => source.id === id);
    const citation = source => [source.author, source.title, source.date].filter(Boolean).join(", ");

    function rowOf(statement, line) {
        const source = sourceOf(statement.source);
        const note = source && {
            type: "footnote",
            paragraphs: [[words(citation(source) + ", "), ...source.url ? [{ type: "link", target: source.url, content: [words(source.url)] }] : [], ...statement.locator ? [words(` (${statement.locator})`)] : []]],
        };
        const label = statement.speaker ? [words(`${statement.speaker}:`, { role: "Speaker" }), words(" ")] : [];
        const paragraphs = (statement.text ?? "").split("\n").map((text, at, all) => ({
            type: "paragraph", role: "Statement", style: "Statement",
            content: [...at === 0 ? label : [], words(`“${text}${at === all.length - 1 ? "”" : ""}`), ...at === all.length - 1 && note ? [note] : []],
        }));
        const context = statement.context
            ? [{ type: "paragraph", role: "Context", style: "Context", content: [words("Context:", { role: "ContextLabel" }), words(` ${statement.context}`)] }] : [];
        return { type: "row", id: statement.id ?? null, sheet: "Statements", row: line, blocks: [...paragraphs, ...context] };
    }

    const plain = inline => inline.type === "words" ? inline.text : inline.type === "link" ? inline.content.map(plain).join("") : `^[${inline.paragraphs.map(paragraph => paragraph.map(plain).join("")).join("\n")}]`;
    const printedOf = row => row.blocks.map(block => block.content.map(plain).join("") + "\n").join("");
    const printedStatement = id => {
        const at = data.statements.findIndex(statement => statement.id === id);
        const row = rowOf(data.statements[at], at + 2);
        return { id, row, printed: printedOf(row), sha256: markOf(printedOf(row)), bookmark: `_rk_${id.replace(/\W/g, "_")}` };
    };

    const own = {
        session: () => ({ version: "0.1.0", workbook: "statements.xlsx", report: "TR-002", reports: ["TR-001", "TR-002"], layout: true }),
        schema: () => schema,
        sheets: ({ sheets }) => ({ sheets: sheets.flatMap(({ sheet }) => [...schema.sheets, ...schema.records].some(each => each.name === sheet) ? [{ sheet, is: sheet }] : []) }),
        tables: () => ({ revision: String(++revision) }),
        check: () => ({ findings: [], errors: 0, warnings: 0, remarks: 0 }),
        lists: () => ({
            reports: data.reports.map(({ number, title, status }) => ({ number, title, status })),
            sections: data.sections.map(({ key, report, level, title }) => ({ key, report, level, title: title.replace(/\^?\[.*/, "") })),
            speakers: data.speakers.map(({ name, shortName = null, aliases = "", kind = null }) => ({ name, shortName, aliases: aliases.split(";").filter(Boolean), kind })),
            sources: data.sources.map((source, at) => ({ id: source.id, kind: source.kind, citation: citation(source), date: source.date ?? null, url: source.url ?? null, row: at + 2 })),
            tags: ["harbour", "ice", "lamps"],
        }),
        statement: ({ statement: typed }) => {
            const understood = answers.understood?.(typed) ?? [];
            const statement = { ...typed, ...Object.fromEntries(understood.map(({ column, words }) => [column, words])) };
            return {
                id: "S-9999", report: "TR-002", row: rowOf(statement, null), printed: printedOf(rowOf(statement, null)), understood,
                findings: statement.text ? [] : [finding({ severity: "warning", sheet: "Statements", column: "Text", message: "The statement has no words.", advice: "Fill in Text." })],
                cells: [{ column: "ID", text: "S-9999" }, ...columnValues(statement)],
            };
        },
        preview: () => ({
            report: "TR-002", statements: data.statements.length, errors: 0, language: "en-GB",
            cover: { number: "TR-002", title: data.reports[1].title, subtitle: data.reports[1].subtitle, runningTitle: null, authors: data.reports[1].authors, function: null, date: "14 January 2026", month: "January 2026" },
            contents: data.sections.filter(section => section.level === 1).map(section => ({ level: 1, content: [words(section.title)] })),
            closing: { organisation: null, function: null, tagline: null, website: null, socialLinks: [] },
            blocks: [
                { type: "heading", level: 1, style: "Heading 1", content: [words("Lamps")], sheet: "Sections", row: 2, key: "lamps" },
                { type: "heading", level: 2, style: "Heading 2", content: [words("First sitting")], sheet: "Sections", row: 3, key: "first" },
                { type: "dateHeading", level: 3, style: "Date Heading", text: "3 March 2025" },
                ...data.statements.map((statement, at) => rowOf(statement, at + 2)),
            ],
        }),
        build: () => ({ job: "1" }),
        share: () => ({ job: "2" }),
        "jobs/1": () => ({ job: "1", state: "done", log: ["Laying out the pages with LibreOffice …", "TR-002.docx: 12 pages, 50 statements."], file: "TR-002.docx", message: null }),
        "jobs/2": () => ({ job: "2", state: "done", log: ["Made anna.xlsx for Anna: 12 statements."], file: "anna.xlsx", message: null }),
        "jobs/1/file": () => "PK",
        "open-folder": () => null,
        ids: () => ({ edits: { cells: [], rows: [] } }),
        search: ({ words: wanted, limit }) => {
            const found = data.statements.flatMap((statement, at) => statement.text?.toLowerCase().includes((wanted ?? "").toLowerCase()) ? [{ statement, row: at + 2 }] : []);
            return {
                total: found.length,
                statements: found.slice(0, limit).map(({ statement, row }) => ({
                    id: statement.id, row, date: statement.date ?? null, iso: statement.date ?? null, speaker: statement.speaker ?? null, section: statement.section ?? null, sectionTitle: null,
                    report: "TR-002", kind: "Statement", status: "Ready", tags: [], text: statement.text.slice(0, 240),
                })),
            };
        },
        printed: ({ ids }) => {
            const isThere = id => data.statements.some(statement => statement.id === id);
            return { statements: ids.filter(isThere).map(printedStatement), missing: ids.filter(id => !isThere(id)) };
        },
        where: ({ id }) => {
            const at = data.statements.findIndex(statement => statement.id === id);
            const statement = data.statements[at];
            const source = sourceOf(statement.source);
            return {
                id, workbook: "statements.xlsx", sheet: "Statements", row: at + 2, cell: `A${at + 2}`, report: "TR-002", section: statement.section,
                cells: schema.sheets.find(sheet => sheet.json === "statements").columns.filter(column => statement[column.json]).map(column => ({ column: column.name, text: String(statement[column.json]) })),
                sources: source ? [{ id: source.id, row: 2, citation: citation(source), url: source.url ?? null, locator: statement.locator ?? null }] : [],
            };
        },
    };

    function columnValues(statement) {
        return schema.sheets.find(sheet => sheet.json === "statements").columns.filter(column => statement[column.json]).map(column =>
            column.kind === "date" && /^\d{4}-\d\d-\d\d$/.test(statement[column.json])
                ? { column: column.name, number: Date.parse(statement[column.json]) / 86_400_000 + 25_569 }
                : { column: column.name, text: statement[column.json] });
    }

    /** @returns {{status: number, body: unknown}} */
    function answer(path, body) {
        calls.push({ path, body });
        const given = answers[path] ?? own[path];
        if (given === undefined)
            return { status: 404, body: { message: `There is no ${path}.` } };
        const value = typeof given === "function" ? given(body) : given;
        return value?.status ? value : { status: value === null ? 204 : 200, body: value };
    }

    return { answer, calls, answers, data };
}

export function finding(given) {
    return { code: "RK999", severity: "warning", sheet: null, row: null, cell: null, column: null, key: null, message: "", advice: null, evidence: null, fix: null, ...given };
}
