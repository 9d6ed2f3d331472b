// Writes what a row prints into a content control: paragraphs with their styles, links and real footnotes.

/**
 * @typedef {import("../model/contract.js").PrintedStatement} PrintedStatement
 * @typedef {import("../model/contract.js").Inline} Inline
 * @typedef {import("../model/contract.js").Words} Words
 * @typedef {import("../model/contract.js").Schema["styles"]} Styles
 */

import { contentOf } from "../model/printed.js";
import { refuse } from "../model/unknown.js";

/** Keeps the marks of two footnotes apart, so that 1 and 2 do not read as 12. */
const gap = "\u00A0";

/**
 * @param {Word.ContentControl} control It holds one paragraph without words.
 * @param {PrintedStatement} statement
 * @param {Styles} styles
 */
export function writeStatement(control, statement, styles) {
    statement.row.blocks.forEach((block, at) => {
        const paragraph = at === 0 ? control.paragraphs.getFirst() : control.insertParagraph("", "End");
        paragraph.style = block.style;
        writeParagraph(paragraph, contentOf(block), styles);
    });
    control.getRange("Content").insertBookmark(statement.bookmark);
}

/**
 * Footnotes come last, when all words have their look: Word gives what is added the look of what stands before it.
 * @param {Word.Paragraph} paragraph
 * @param {readonly Inline[]} content
 * @param {Styles} styles
 */
function writeParagraph(paragraph, content, styles) {
    const written = writeWords(paragraph, content, styles);
    content.forEach((inline, at) => {
        if (inline.type !== "footnote")
            return;
        const before = written[at] ?? written[at - 1] ?? paragraph.getRange("Start");
        writeNote(before.insertFootnote(""), inline.paragraphs, styles);
    });
}

/**
 * @param {Word.NoteItem} note
 * @param {readonly (readonly Inline[])[]} paragraphs
 * @param {Styles} styles
 */
function writeNote(note, paragraphs, styles) {
    paragraphs.forEach((content, at) => {
        const paragraph = at === 0 ? note.body.paragraphs.getLast() : note.body.insertParagraph("", "End");
        if (at > 0)
            paragraph.style = styles.footnoteText;
        writeWords(paragraph, content, styles);
    });
}

/**
 * All words first, then what they look like.
 * @param {Word.Paragraph} paragraph
 * @param {readonly Inline[]} content
 * @param {Styles} styles
 * @returns {(Word.Range | null)[]} Of each piece where it ends; of a footnote the gap before it, where it needs one.
 */
function writeWords(paragraph, content, styles) {
    const pieces = content.map((inline, at) => {
        const insert = (/** @type {Words} */ words) => ({ words, range: paragraph.insertText(words.text, "End") });
        switch (inline.type) {
            case "words": return [insert(inline)];
            case "link": return inline.content.map(insert);
            case "footnote": return content[at - 1]?.type === "footnote" ? [insert(superscript(gap))] : [];
            default: return refuse(inline);
        }
    });
    for (const { words, range } of pieces.flat())
        dress(range, words, styles);
    content.forEach((inline, at) => {
        const ranges = pieces[at].map(piece => piece.range);
        if (inline.type === "link" && ranges.length > 0)
            ranges[0].expandTo(ranges[ranges.length - 1]).hyperlink = inline.target;
    });
    return pieces.map(piece => piece.at(-1)?.range ?? null);
}

/**
 * @param {string} text
 * @returns {Words}
 */
const superscript = text => ({ type: "words", text, superscript: true });

/**
 * @param {Word.Range} range
 * @param {Words} words
 * @param {Styles} styles
 */
function dress(range, words, styles) {
    const style = words.role ? styles.words[words.role] : undefined;
    if (style)
        range.style = style;
    if (words.bold)
        range.font.bold = true;
    if (words.italic)
        range.font.italic = true;
    if (words.superscript)
        range.font.superscript = true;
}
