// Check: the findings of the workbook as it is open now.

import { select, writeEdits } from "../office/excelCells.js";
import { bySheet, counts, filtered, fixable, inWords } from "../model/findings.js";
import { cappedList } from "./cappedList.js";
import { button, debounced, h, newId } from "./dom.js";
import { messages } from "./message.js";

/**
 * @typedef {import("../model/contract.js").Finding} Finding
 * @typedef {import("./services.js").View} View
 */

/** Long enough for a person to type the next cell. */
const restAfterEdit = 500;

const severityNames = { error: "Error", warning: "Warning", remark: "Remark" };

/**
 * @param {import("./services.js").ExcelServices} services
 * @returns {View}
 */
export function checkView({ api, book, schema }) {
    const { element: messageElement, say, fail, attempt } = messages();
    /** @type {Finding[]} */
    let findings = [];
    /** @type {Set<string>} */
    const severities = new Set(Object.keys(severityNames));
    let runs = 0;

    const toggles = /** @type {Finding["severity"][]} */ (Object.keys(severityNames)).map(severity => severityToggle(severity, severities, show));
    const search = h("input", { type: "search", placeholder: "Filter", "aria-label": "Filter the findings", input: debounced(show, 150) });
    const fixAll = button("", () => fix(fixable(visible())));
    const groups = h("div", { class: "groups" });
    const badge = h("span", { class: "badge", hidden: true });

    const visible = () => filtered(findings, { severities, text: search.value });

    async function check() {
        const run = ++runs;
        say("Checking …");
        await attempt(async () => {
            const answer = await api.post("check", { revision: await book.revision(), report: null });
            if (run !== runs)
                return;
            findings = answer.findings;
            show();
            say(inWords(counts(findings)));
        });
    }

    function show() {
        const found = counts(findings);
        for (const toggle of toggles)
            toggle.count(found[toggle.severity]);
        badge.textContent = String(found.error + found.warning);
        badge.hidden = found.error + found.warning === 0;
        badge.classList.toggle("has-errors", found.error > 0);
        badge.setAttribute("aria-label", inWords(found));

        const shown = visible();
        const safe = fixable(shown).length;
        fixAll.hidden = safe < 2;
        fixAll.textContent = `Correct all ${safe} that are safe`;
        keepingFocus(groups, () => groups.replaceChildren(...bySheet(shown).map(group => groupElement(group, goTo, fix))));
    }

    /** @param {Finding} finding */
    async function goTo(finding) {
        const address = finding.cell ?? (finding.row ? `${finding.row}:${finding.row}` : "A1");
        if (finding.sheet && !await attempt(() => select(String(finding.sheet), address)))
            fail(`The sheet ${finding.sheet} is not in this workbook.`);
    }

    /** @param {readonly Finding[]} chosen */
    async function fix(chosen) {
        await attempt(async () => {
            const cells = chosen.flatMap(({ sheet, row, cell, column, fix: correction }) =>
                sheet && row && cell && column && correction ? [{ sheet, row, cell, column, ...correction.cell }] : []);
            await writeEdits({ cells, rows: [] }, schema.records);
            book.touched(cells.map(({ sheet, cell }) => ({ sheet, address: cell, isInPlace: true })));
        });
    }

    book.listen(debounced(check, restAfterEdit));
    show();
    void check();
    return {
        id: "check",
        label: "Check",
        badge,
        element: h("div", {},
            h("div", { class: "bar" },
                h("div", { class: "toggles", role: "group", "aria-label": "Severity" }, ...toggles.map(toggle => toggle.element)),
                search),
            messageElement,
            h("div", { class: "actions" }, fixAll, button("Check again", check)),
            groups),
    };
}

/**
 * @param {Finding["severity"]} severity
 * @param {Set<string>} chosen
 * @param {() => void} changed
 */
function severityToggle(severity, chosen, changed) {
    const count = h("span", { class: "count" });
    const element = h("button", {
        type: "button",
        class: `toggle ${severity}`,
        "aria-pressed": "true",
        click: () => {
            const isOn = !chosen.delete(severity);
            if (isOn)
                chosen.add(severity);
            element.setAttribute("aria-pressed", String(isOn));
            changed();
        },
    }, `${severityNames[severity]}s `, count);
    return { severity, element, count: (/** @type {number} */ number) => { count.textContent = String(number); } };
}

/**
 * @param {{sheet: string, findings: Finding[]}} group
 * @param {(finding: Finding) => void} goTo
 * @param {(findings: Finding[]) => void} fix
 */
function groupElement({ sheet, findings }, goTo, fix) {
    const id = newId("group");
    return h("section", { class: "group", "aria-labelledby": id },
        h("h3", { id }, sheet || "Workbook", " ", h("span", { class: "count" }, String(findings.length))),
        cappedList(findings, finding => findingElement(finding, goTo, fix)));
}

/**
 * @param {Finding} finding
 * @param {(finding: Finding) => void} goTo
 * @param {(findings: Finding[]) => void} fix
 */
function findingElement(finding, goTo, fix) {
    const { severity, code, cell, row, message, advice, evidence } = finding;
    const key = [code, finding.sheet, cell ?? row, message].join(" ");
    return h("li", { class: `finding ${severity}` },
        h("button", { type: "button", class: "finding-words", "data-key": key, click: () => goTo(finding) },
            h("span", { class: "finding-top" },
                h("span", { class: "severity" }, severityNames[severity]),
                h("span", { class: "cell" }, cell ?? (row ? `Row ${row}` : "")),
                h("span", { class: "code" }, code)),
            h("span", { class: "finding-message" }, message),
            evidence && !message.includes(evidence) ? h("span", { class: "evidence" }, evidence) : null,
            advice ? h("span", { class: "advice" }, advice) : null),
        finding.fix
            ? h("button", { type: "button", class: "button plain fix", "data-key": `fix ${key}`, click: () => fix([finding]) }, finding.fix.label)
            : null);
}

/**
 * Makes a list anew; the finding that had the keyboard keeps it, or else the first one gets it.
 * @param {HTMLElement} list
 * @param {() => void} change
 */
function keepingFocus(list, change) {
    const focused = list.contains(document.activeElement) ? /** @type {HTMLElement} */ (document.activeElement).dataset.key : undefined;
    change();
    if (focused === undefined)
        return;
    const buttons = [...list.querySelectorAll("button")];
    (buttons.find(each => each.dataset.key === focused) ?? buttons[0])?.focus();
}
