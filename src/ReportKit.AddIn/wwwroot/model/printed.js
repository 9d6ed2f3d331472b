// What the tool prints, as the pane shows it: cut into sheets like pages, notes numbered through the report.

import { refuse } from "./unknown.js";

/**
 * @typedef {import("./contract.js").Block} Block
 * @typedef {import("./contract.js").PrintedBlock} PrintedBlock
 * @typedef {import("./contract.js").Inline} Inline
 * @typedef {import("./contract.js").Footnote} Footnote
 *
 * A block with the row of the workbook that prints it.
 * @typedef {{block: PrintedBlock, row: {sheet: string, row: number} | null}} Item
 *
 * @typedef {{items: Item[], firstNote: number}} Page
 */

/**
 * @param {PrintedBlock} block
 * @returns {readonly Inline[]}
 */
export function contentOf(block) {
    switch (block.type) {
        case "heading":
        case "paragraph": return block.content;
        case "dateHeading": return [{ type: "words", text: block.text }];
        default: return refuse(block);
    }
}

/**
 * The words without footnote marks.
 * @param {readonly Inline[]} content
 * @returns {string}
 */
function plainText(content) {
    return content.map(inline => {
        switch (inline.type) {
            case "words": return inline.text;
            case "link": return plainText(inline.content);
            case "footnote": return "";
            default: return refuse(inline);
        }
    }).join("");
}

/**
 * @param {readonly Inline[]} content
 * @returns {Footnote[]}
 */
export function notesOf(content) {
    return content.flatMap(inline => {
        switch (inline.type) {
            case "words":
            case "link": return [];
            case "footnote": return [inline];
            default: return refuse(inline);
        }
    });
}

/**
 * The blocks of a report without the rows around them.
 * @param {readonly Block[]} blocks
 * @returns {Item[]}
 */
export function items(blocks) {
    return blocks.flatMap(block => {
        if (block.type === "row")
            return block.blocks.map(inner => ({ block: inner, row: block.row === null ? null : { sheet: block.sheet, row: block.row } }));
        const isSection = block.type === "heading" && block.sheet && block.row;
        return [{ block, row: isSection ? { sheet: String(block.sheet), row: Number(block.row) } : null }];
    });
}

/**
 * Cuts a report into pages of about a printed page's length. A chapter starts a page; no heading ends one.
 * @param {readonly Block[]} blocks
 * @param {number} letters What a page holds.
 * @returns {Page[]}
 */
export function pages(blocks, letters = 2600) {
    /** @type {Page[]} */
    const result = [];
    let room = 0;
    let nextNote = 1;
    for (const item of items(blocks)) {
        const isHeading = item.block.type !== "paragraph";
        const startsPage = item.block.type === "heading" && item.block.level === 1;
        const length = lengthOf(item.block);
        if (result.length === 0 || startsPage || length > room || (isHeading && room < letters / 6)) {
            result.push({ items: [], firstNote: nextNote });
            room = letters;
        }

        result[result.length - 1].items.push(item);
        room -= length;
        nextNote += notesOf(contentOf(item.block)).length;
    }

    return result;
}

/** @param {PrintedBlock} block */
function lengthOf(block) {
    const perLine = 80;
    const rounded = (/** @type {string} */ text) => (Math.floor(text.length / perLine) + 1) * perLine;
    const notes = notesOf(contentOf(block)).flatMap(note => note.paragraphs);
    return rounded(plainText(contentOf(block))) + notes.reduce((sum, paragraph) => sum + rounded(plainText(paragraph)), 0);
}

/**
 * The page that a row of the workbook stands on; -1 where none prints it.
 * @param {readonly Page[]} all
 * @param {string} sheet
 * @param {number} row
 */
export function pageOf(all, sheet, row) {
    return all.findIndex(page => page.items.some(item => item.row?.sheet === sheet && item.row.row === row));
}
