// Shows what the tool prints: paragraphs with links and footnote marks, and the notes below.

import { contentOf, notesOf } from "../model/printed.js";
import { refuse } from "../model/unknown.js";
import { h } from "./dom.js";

/**
 * @typedef {import("../model/contract.js").Inline} Inline
 * @typedef {import("../model/contract.js").Words} Words
 * @typedef {import("../model/contract.js").PrintedBlock} PrintedBlock
 */

/**
 * A page, or the part of one that a single row prints.
 * @param {import("../model/printed.js").Page} page
 * @param {string} prefix Keeps the ids of the notes apart from those of other views.
 * @returns {HTMLElement[]} The blocks, then the notes.
 */
export function printedPage(page, prefix) {
    let number = page.firstNote;
    /** @type {HTMLElement[]} */
    const notes = [];
    const blocks = page.items.map(({ block, row }) => {
        const marks = notesOf(contentOf(block)).map(note => {
            const own = number++;
            notes.push(noteElement(note, own, prefix));
            return own;
        });
        const element = blockElement(block, marks, prefix);
        if (row) {
            element.dataset.sheet = row.sheet;
            element.dataset.row = String(row.row);
        }

        return element;
    });
    return notes.length === 0 ? blocks : [...blocks, h("div", { class: "notes", role: "group", "aria-label": "Footnotes" }, ...notes)];
}

/**
 * @param {PrintedBlock} block
 * @param {number[]} marks The numbers of its notes.
 * @param {string} prefix
 */
function blockElement(block, marks, prefix) {
    const content = inlineNodes(contentOf(block), marks, prefix);
    switch (block.type) {
        case "heading": return h(levels[block.level] ?? "h6", { class: `printed heading-${block.level}` }, ...content);
        case "dateHeading": return h(levels[block.level] ?? "h6", { class: "printed date-heading" }, ...content);
        case "paragraph": return h("p", { class: `printed role-${block.role}`, dir: block.rightToLeft ? "rtl" : null }, ...content);
        default: return refuse(block);
    }
}

/** The report's chapters stand one below the view's own heading. */
const levels = /** @type {Record<number, "h2" | "h3" | "h4" | "h5" | "h6">} */ ({ 1: "h3", 2: "h4", 3: "h5", 4: "h6" });

/**
 * @param {readonly Inline[]} content
 * @param {number[]} marks
 * @param {string} prefix
 * @returns {(Node | string)[]}
 */
function inlineNodes(content, marks, prefix) {
    let next = 0;
    /** @type {(inline: Inline, at: number) => (Node | string)[]} */
    const nodesOf = (inline, at) => {
        switch (inline.type) {
            case "words":
                return [wordsNode(inline)];
            case "link":
                return [linkNode(inline.target, inline.content.map(wordsNode))];
            case "footnote": {
                const number = marks[next++];
                const link = h("a", { href: `#${prefix}-note-${number}`, "aria-label": `Footnote ${number}` }, String(number));
                const mark = h("sup", { class: "mark", id: `${prefix}-mark-${number}` }, link);
                return content[at - 1]?.type === "footnote" ? ["\u00A0", mark] : [mark];
            }
            default:
                return refuse(inline);
        }
    };
    return content.flatMap(nodesOf);
}

/** @param {Words} words */
function wordsNode({ text, bold, italic, superscript, role, language }) {
    if (!bold && !italic && !superscript && !role && !language)
        return document.createTextNode(text);
    const look = [bold && "bold", italic && "italic", role && `words-${role}`].filter(Boolean).join(" ");
    return h(superscript ? "sup" : "span", { class: look || null, lang: language }, text);
}

/**
 * @param {string} target
 * @param {Node[]} words
 */
export const linkNode = (target, words) => h("a", { href: target, target: "_blank", rel: "noopener noreferrer" }, ...words);

/**
 * @param {import("../model/contract.js").Footnote} note
 * @param {number} number
 * @param {string} prefix
 */
function noteElement(note, number, prefix) {
    const paragraphs = note.paragraphs.map((content, at) => {
        const back = h("a", { href: `#${prefix}-mark-${number}`, "aria-label": `Back to footnote ${number}` }, String(number));
        return h("p", {}, ...at === 0 ? [h("sup", { class: "mark" }, back), " "] : [], ...inlineNodes(content, [], prefix));
    });
    return h("div", { class: "note", id: `${prefix}-note-${number}` }, ...paragraphs);
}
