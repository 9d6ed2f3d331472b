// Where from: the row, the source and the link of the quotation that the cursor stands in.

import { onSelectionChanged, statementAtCursor } from "../office/wordWhere.js";
import { h } from "./dom.js";
import { messages } from "./message.js";
import { linkNode } from "./printedBlocks.js";

/** @typedef {import("../model/contract.js").Where} Where */

/**
 * @param {import("./services.js").Services} services
 * @returns {import("./services.js").View}
 */
export function whereView({ api }) {
    const { element: messageElement, say, attempt } = messages();
    const answer = h("div", { class: "where", "aria-live": "polite" });
    let isShown = false;
    let shownId = "";
    let runs = 0;

    async function look() {
        const run = ++runs;
        const id = await statementAtCursor();
        if (run !== runs || id === shownId)
            return;
        shownId = id ?? "";
        if (id === null) {
            answer.replaceChildren();
            say("Click in a quotation to see where it comes from.");
            return;
        }

        const where = await api.post("where", { id });
        if (run !== runs)
            return;
        say("");
        answer.replaceChildren(...whereElements(where));
    }

    const lookAgain = () => attempt(async () => {
        try {
            await look();
        } catch (fault) {
            answer.replaceChildren();
            throw fault;
        }
    });

    void onSelectionChanged(() => {
        if (isShown)
            void lookAgain();
    });
    return {
        id: "where",
        label: "Where from",
        shown() {
            isShown = true;
            shownId = "?";
            void lookAgain();
        },
        left() {
            isShown = false;
        },
        element: h("div", {}, messageElement, answer),
    };
}

/** @param {Where} where */
function whereElements({ id, workbook, sheet, row, cells, sources }) {
    return [
        h("h3", {}, id),
        h("p", {}, `${workbook}, sheet ${sheet}, row ${row}`),
        ...sources.map(({ citation, url, locator }) => h("div", { class: "source" },
            h("p", {}, [citation, locator].filter(Boolean).join(" ")),
            url ? h("p", {}, linkNode(url, [document.createTextNode(url)])) : null)),
        h("dl", {}, ...cells.flatMap(({ column, text }) => [h("dt", {}, column), h("dd", {}, text)])),
    ];
}
