// The form for a statement, made from the columns as they are declared.

import { option } from "./search.js";

/**
 * @typedef {import("./contract.js").Column} Column
 * @typedef {import("./contract.js").Sheet} Sheet
 * @typedef {import("./contract.js").Lists} Lists
 * @typedef {import("./search.js").Option} Option
 *
 * - search: search as you type among rows of another sheet, or among words used before.
 * - choice: one of a few words.
 * - words: one line or many.
 * @typedef {"search" | "choice" | "line" | "words"} Control
 *
 * @typedef {object} Field
 * @property {Column} column
 * @property {Control} control
 * @property {boolean} isSeldom Whether the rows of the workbook leave it blank nearly always.
 */

/** Of the newest rows, in how many a column has to be filled to count as used. */
const newest = 200;
const usedShare = 0.05;

/**
 * One field for each column but the key, which the tool gives.
 * @param {Sheet} sheet
 * @param {Lists} lists
 * @param {readonly Record<string, string>[]} rows What the sheet holds.
 * @returns {Field[]}
 */
export function fields(sheet, lists, rows) {
    const recent = rows.slice(-newest);
    return sheet.columns.filter(column => !column.isKey).map(column => {
        const uses = recent.filter(row => row[column.json]).length;
        return {
            column,
            control: controlOf(column, lists),
            isSeldom: recent.length > 0 && uses <= recent.length * usedShare,
        };
    });
}

/**
 * @param {Column} column
 * @param {Lists} lists
 * @returns {Control}
 */
function controlOf(column, lists) {
    if (column.kind === "reference" || wordsUsed(column, lists))
        return "search";
    if (column.allowed.length > 0)
        return "choice";
    return column.kind === "markup" ? "words" : "line";
}

/** @param {Column} column */
export const isSource = column => column.kind === "reference" && column.to === "Sources";

/**
 * The words that the column's cells hold already, where the tool lists them.
 * @param {Column} column
 * @param {Lists} lists
 * @returns {string[] | null}
 */
function wordsUsed(column, lists) {
    const used = /** @type {Record<string, unknown>} */ (lists)[column.json];
    return column.kind === "text" && Array.isArray(used) && used.every(word => typeof word === "string") ? used : null;
}

/**
 * Whether a cell of the column may hold several, separated by semicolons.
 * @param {Column} column
 * @param {Lists} lists
 */
export function holdsSeveral(column, lists) {
    return column.several || wordsUsed(column, lists) !== null;
}

/**
 * What a person can choose from.
 * @param {Column} column
 * @param {Lists} lists
 * @param {Record<string, string>} row The row so far: sections of its report come first.
 * @returns {Option[]}
 */
export function options(column, lists, row) {
    const used = wordsUsed(column, lists);
    if (used)
        return used.map(word => option(word));
    switch (column.to) {
        case "Reports":
            return lists.reports.map(report => option(report.number, report.number, report.title ?? ""));
        case "Sections":
            return sectionsFor(lists, row).map(({ key, title, report }) => option(key, title ?? key, [key, report].filter(Boolean).join(" · ")));
        case "Speakers":
            return lists.speakers.map(({ name, shortName, kind, aliases }) =>
                option(shortName ?? name, shortName ?? name, shortName ? name : kind ?? "", aliases.join(" ")));
        case "Sources":
            return lists.sources.map(source => option(source.id, source.citation || source.id, source.id, [source.kind, source.date, source.url].join(" ")));
        default:
            return [];
    }
}

/**
 * @param {Lists} lists
 * @param {Record<string, string>} row
 */
function sectionsFor({ sections, reports }, row) {
    const report = row.report || reports.find(each => each.status === "Draft")?.number;
    return [...sections.filter(section => section.report === report), ...sections.filter(section => section.report !== report)];
}

/**
 * The source that the newest row with one has; null where none has.
 * @param {Column} column
 * @param {readonly Record<string, string>[]} rows
 */
export function lastSource(column, rows) {
    return rows.findLast(row => row[column.json])?.[column.json] ?? null;
}

/**
 * What the next statement most likely shares with the one just added: where it stands, its day and its source.
 * @param {Sheet} sheet
 * @param {Record<string, string>} row
 * @returns {Record<string, string>}
 */
export function startOfNext(sheet, row) {
    const day = sheet.columns.find(column => column.kind === "date");
    const source = sheet.columns.find(isSource);
    const kept = sheet.columns.filter(column => column === day || column === source || (column.kind === "reference" && !column.several && !isSource(column)));
    return Object.fromEntries(kept.filter(column => row[column.json]).map(column => [column.json, row[column.json]]));
}

/**
 * Puts a chosen word among those that a cell holds, in place of the one that is being typed.
 * @param {string} typed
 * @param {string} chosen
 */
export function withChosen(typed, chosen) {
    const earlier = typed.split(";").slice(0, -1).map(part => part.trim()).filter(Boolean);
    return [...earlier, chosen].join("; ");
}

/**
 * The word that is being typed: after the last semicolon.
 * @param {string} typed
 */
export function beingTyped(typed) {
    return typed.slice(typed.lastIndexOf(";") + 1).trim();
}
