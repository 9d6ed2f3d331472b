// The custom XML parts of the document that list the statements in it.

import { addToMap, emptyMap, mapNamespace, reportOfMap } from "../model/statementMap.js";

/** @typedef {{part: Word.CustomXmlPart, xml: string, report: string}} StatementMap */

/**
 * @param {Word.RequestContext} context
 * @returns {Promise<StatementMap[]>}
 */
export async function readMaps(context) {
    const parts = context.document.customXmlParts.getByNamespace(mapNamespace);
    parts.load("items");
    await context.sync();
    const read = parts.items.map(part => ({ part, xml: part.getXml() }));
    await context.sync();
    return read.map(({ part, xml }) => ({ part, xml: xml.value, report: reportOfMap(xml.value) }));
}

/**
 * Remembers with what text statements were written.
 * @param {Word.RequestContext} context
 * @param {readonly StatementMap[]} maps
 * @param {string} report The report that printed them; blank: they stand alone.
 * @param {readonly {id: string, bookmark: string, sha256: string}[]} statements
 */
export function remember(context, maps, report, statements) {
    const map = maps.find(each => each.report === report);
    const xml = statements.reduce(addToMap, map?.xml ?? emptyMap);
    if (map)
        map.part.setXml(xml);
    else
        context.document.customXmlParts.add(xml);
}
