// Puts statements into the document, each in a content control that carries its ID.

import { writtenStatements } from "../model/statementMap.js";
import { readMaps, remember } from "./wordMaps.js";
import { ensureStyles } from "./wordStyles.js";
import { writeStatement } from "./wordWriter.js";

/**
 * @typedef {import("../model/contract.js").PrintedStatement} PrintedStatement
 * @typedef {import("../model/contract.js").Schema["styles"]} Styles
 */

/**
 * Inserts statements at the cursor: before its paragraph where that is empty, else after it, and never into another statement.
 * @param {readonly PrintedStatement[]} statements
 * @param {Styles} styles
 */
export function insertStatements(statements, styles) {
    return Word.run(async context => {
        const selection = context.document.getSelection();
        const paragraph = selection.paragraphs.getLast();
        const around = selection.parentContentControlOrNullObject;
        paragraph.load("text");
        around.load("tag");
        const maps = await readMaps(context);
        await ensureStyles(context, statements, styles);

        const isStatement = !around.isNullObject && writtenStatements(maps.map(map => map.xml)).has(around.tag);
        const isBefore = !isStatement && paragraph.text === "";
        /** @type {Word.Paragraph | Word.ContentControl} */
        let anchor = isStatement ? around : paragraph;
        for (const statement of statements) {
            const control = anchor.insertParagraph("", isBefore ? "Before" : "After").insertContentControl();
            control.tag = statement.id;
            control.title = statement.id;
            writeStatement(control, statement, styles);
            anchor = isBefore ? anchor : control;
        }

        remember(context, maps, "", statements);
        await context.sync();
    });
}
