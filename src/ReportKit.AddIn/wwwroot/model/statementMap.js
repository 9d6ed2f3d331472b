// The part of a document that lists the statements in it, in the tool's own form: of each its ID, its bookmark, and the mark of its
// text as it was written, by which a later reader tells whether a person changed it.

export const mapNamespace = "urn:reportkit:statements:1";

/** The map of what the pane inserts; a built report has another, with its number. */
export const emptyMap = `<statements xmlns="${mapNamespace}" report=""></statements>`;

/** @param {string} xml */
export function reportOfMap(xml) {
    return rootOf(xml)?.getAttribute("report") ?? "";
}

/**
 * What each ID was written with; several where it was inserted more than once.
 * @param {readonly string[]} maps
 * @returns {Map<string, import("./refreshPlan.js").Written[]>}
 */
export function writtenStatements(maps) {
    /** @type {Map<string, import("./refreshPlan.js").Written[]>} */
    const written = new Map();
    for (const xml of maps) {
        const report = reportOfMap(xml);
        for (const element of Array.from(rootOf(xml)?.getElementsByTagNameNS(mapNamespace, "statement") ?? [])) {
            const id = element.getAttribute("id") ?? "";
            written.set(id, [...(written.get(id) ?? []), { report, mark: element.getAttribute("sha256") ?? "" }]);
        }
    }

    return written;
}

/**
 * @param {string} xml
 * @param {{id: string, bookmark: string, sha256: string}} statement
 */
export function addToMap(xml, statement) {
    const root = rootOf(xml);
    if (root === null || writtenStatements([xml]).get(statement.id)?.some(each => each.mark === statement.sha256))
        return xml;
    const entry = root.ownerDocument.createElementNS(mapNamespace, "statement");
    for (const [name, value] of Object.entries(statement))
        entry.setAttribute(name, value);
    root.appendChild(entry);
    return new XMLSerializer().serializeToString(root.ownerDocument);
}

/**
 * @param {string} xml
 * @returns {Element | null} Null where the text is no map.
 */
function rootOf(xml) {
    return new DOMParser().parseFromString(xml, "text/xml").getElementsByTagNameNS(mapNamespace, "statements").item(0);
}
