// The findings of the check, as the pane lists them.

/** @typedef {import("./contract.js").Finding} Finding */

/**
 * @param {readonly Finding[]} findings
 * @returns {Record<Finding["severity"], number>}
 */
export function counts(findings) {
    const found = { error: 0, warning: 0, remark: 0 };
    for (const finding of findings)
        found[finding.severity]++;
    return found;
}

/**
 * The findings that a person wants to see: of these severities, and with every word of the text in what is shown of them.
 * @param {readonly Finding[]} findings
 * @param {{severities: ReadonlySet<string>, text: string}} wanted
 */
export function filtered(findings, wanted) {
    const words = wanted.text.toLowerCase().split(/\s+/).filter(Boolean);
    return findings.filter(finding => {
        if (!wanted.severities.has(finding.severity))
            return false;
        const shown = [finding.code, finding.sheet, finding.cell, finding.column, finding.key, finding.message, finding.advice].join(" ").toLowerCase();
        return words.every(word => shown.includes(word));
    });
}

/**
 * By sheet, in the order in which they came; those that concern no sheet under an empty name.
 * @param {readonly Finding[]} findings
 * @returns {{sheet: string, findings: Finding[]}[]}
 */
export function bySheet(findings) {
    /** @type {Map<string, Finding[]>} */
    const groups = new Map();
    for (const finding of findings) {
        const sheet = finding.sheet ?? "";
        const group = groups.get(sheet);
        if (group)
            group.push(finding);
        else
            groups.set(sheet, [finding]);
    }

    return [...groups].map(([sheet, group]) => ({ sheet, findings: group }));
}

/**
 * The findings that the tool can put right by itself, each cell once: a second correction of one cell is thought out anew.
 * @param {readonly Finding[]} findings
 */
export function fixable(findings) {
    const seen = new Set();
    return findings.filter(finding => {
        const cell = `${finding.sheet}!${finding.cell}`;
        if (!finding.fix || !finding.cell || seen.has(cell))
            return false;
        seen.add(cell);
        return true;
    });
}

/**
 * “3 errors and 1 warning”.
 * @param {ReturnType<typeof counts>} found
 */
export function inWords(found) {
    const parts = [counted(found.error, "error"), counted(found.warning, "warning"), counted(found.remark, "remark")].filter(Boolean);
    return parts.length === 0 ? "Nothing found." : parts.join(", ").replace(/, ([^,]*)$/, " and $1") + ".";
}

/**
 * @param {number} count
 * @param {string} word
 */
function counted(count, word) {
    return count === 0 ? "" : `${count} ${word}${count === 1 ? "" : "s"}`;
}
