// The part of a document that lists the statements in it, in the tool's own form: of each its ID, its bookmark, and the mark of its
// text as it was written, by which a later reader tells whether a person changed it.

export const mapNamespace = "urn:reportkit:statements:1";

/** The map of what the pane inserts; a built report has another, with its number. */
export const emptyMap = `<statements xmlns="${mapNamespace}" report=""></statements>`;

/** @param {string} xml */
export function reportOfMap(xml) {
    return attribute(/<(?:\w+:)?statements\b[^>]*>/.exec(xml)?.[0] ?? "", "report");
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
        for (const [element] of xml.matchAll(/<(?:\w+:)?statement\s[^>]*>/g)) {
            const id = attribute(element, "id");
            written.set(id, [...(written.get(id) ?? []), { report, mark: attribute(element, "sha256") }]);
        }
    }

    return written;
}

/**
 * @param {string} xml
 * @param {{id: string, bookmark: string, sha256: string}} statement
 */
export function addToMap(xml, { id, bookmark, sha256 }) {
    if (writtenStatements([xml]).get(id)?.some(each => each.mark === sha256))
        return xml;
    const whole = xml.replace(/<((?:\w+:)?statements)\b([^>]*)\/>\s*$/, "<$1$2></$1>");
    const entry = `<statement xmlns="${mapNamespace}" id="${escaped(id)}" bookmark="${escaped(bookmark)}" sha256="${sha256}"/>`;
    return whole.replace(/<\/(?:\w+:)?statements>\s*$/, end => entry + end);
}

/**
 * @param {string} element
 * @param {string} name
 */
function attribute(element, name) {
    const value = new RegExp(`\\s${name}=["']([^"']*)["']`).exec(element)?.[1] ?? "";
    return value.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", "\"").replaceAll("&apos;", "'").replaceAll("&amp;", "&");
}

/** @param {string} text */
function escaped(text) {
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
}
