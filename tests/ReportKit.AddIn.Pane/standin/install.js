// Puts the stand-in in place of Office.js in the test's page.

import { Document } from "./document.js";
import { excelOn } from "./excel.js";
import { wordOn } from "./word.js";
import { Workbook } from "./workbook.js";

/**
 * @param {object} setup
 * @param {"Excel" | "Word" | null} setup.host
 * @param {{name: string, sheets: object[]}} [setup.workbook]
 * @param {{paragraphs?: string[], maps?: string[]}} [setup.document]
 * @param {object | null} [setup.theme]
 */
export function install({ host, workbook = { name: "Book1.xlsx", sheets: [] }, document: content = {}, theme = null }) {
    const book = new Workbook(workbook.name, workbook.sheets);
    const text = new Document(content.paragraphs, content);
    const office = {
        onReady: async () => ({ host, platform: "PC" }),
        HostType: { Excel: "Excel", Word: "Word" },
        EventType: { DocumentSelectionChanged: "documentSelectionChanged" },
        context: {
            officeTheme: theme,
            document: {
                addHandlerAsync(type, handler, done) {
                    text.selected.add(handler);
                    done({ status: "succeeded" });
                },
            },
        },
    };
    Object.assign(globalThis, { Office: office, Excel: excelOn(book).api, Word: wordOn(text).api, standIn: { book, document: text, office } });
}
