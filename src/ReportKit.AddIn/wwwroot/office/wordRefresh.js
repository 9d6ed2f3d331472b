// Reads the statements that stand in the document, and writes them anew.

import { taggedTexts } from "../model/wordText.js";
import { readMaps, remember } from "./wordMaps.js";
import { ensureStyles } from "./wordStyles.js";
import { writeStatement } from "./wordWriter.js";

/**
 * @typedef {import("../model/contract.js").PrintedStatement} PrintedStatement
 * @typedef {import("../model/contract.js").Schema["styles"]} Styles
 */

/**
 * @returns {Promise<{blocks: {tag: string, text: string}[], maps: string[]}>} The controls with their texts, and the lists of what was written.
 */
export function readDocument() {
    return Word.run(async context => {
        const xml = context.document.body.getOoxml();
        const maps = await readMaps(context);
        return { blocks: taggedTexts(xml.value), maps: maps.map(map => map.xml) };
    });
}

/**
 * Writes statements anew where they stand.
 * @param {readonly {at: number, report: string, statement: PrintedStatement}[]} updates `at`: its position among the controls with its ID.
 * @param {Styles} styles
 */
export function updateStatements(updates, styles) {
    return Word.run(async context => {
        const maps = await readMaps(context);
        await ensureStyles(context, updates.map(update => update.statement), styles);
        const found = updates.map(update => {
            const controls = context.document.contentControls.getByTag(update.statement.id);
            controls.load("items");
            return { ...update, controls };
        });
        await context.sync();

        for (const { at, statement, controls } of found) {
            const control = controls.items[at];
            control.clear();
            writeStatement(control, statement, styles);
        }

        for (const report of new Set(updates.map(update => update.report)))
            remember(context, maps, report, updates.filter(update => update.report === report).map(update => update.statement));
        await context.sync();
    });
}
