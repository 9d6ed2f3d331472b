// Tells which statement the cursor stands in.

import { writtenStatements } from "../model/statementMap.js";
import { readMaps } from "./wordMaps.js";

/**
 * @param {() => void} handler
 * @returns {Promise<void>}
 */
export function onSelectionChanged(handler) {
    return new Promise(resolve =>
        Office.context.document.addHandlerAsync(Office.EventType.DocumentSelectionChanged, handler, () => resolve()));
}

/**
 * The ID of the statement around the cursor; null outside of all. A person may have put a control of their own into it.
 * @returns {Promise<string | null>}
 */
export function statementAtCursor() {
    return Word.run(async context => {
        const maps = await readMaps(context);
        const known = writtenStatements(maps.map(map => map.xml));
        let control = context.document.getSelection().parentContentControlOrNullObject;
        for (;;) {
            control.load("tag");
            await context.sync();
            if (control.isNullObject)
                return null;
            if (known.has(control.tag))
                return control.tag;
            control = control.parentContentControlOrNullObject;
        }
    });
}
