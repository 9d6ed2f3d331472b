// Preview: the report as it will be printed, on pages, at the row that the person is on.

import { select } from "../office/excelCells.js";
import { onSelected, selectedRow } from "../office/excelEvents.js";
import { pageOf, pages } from "../model/printed.js";
import { checkbox, debounced, h, labelled, selectOf } from "./dom.js";
import { messages } from "./message.js";
import { printedPage } from "./printedBlocks.js";

/** @typedef {import("./services.js").View} View */

const restAfterEdit = 900;

/**
 * @param {import("./services.js").ExcelServices} services
 * @returns {View}
 */
export function previewView({ api, book, session }) {
    const { element: messageElement, say, attempt } = messages();
    const report = selectOf(session.reports.map(number => ({ value: number, label: number })), session.report ?? session.reports.at(-1));
    report.addEventListener("change", () => void show());
    const follow = checkbox("Follow the row I am on", true, () => void goToSelected());
    const paper = h("div", { class: "paper", dblclick: goToRow });
    /** @type {import("../model/printed.js").Page[]} */
    let all = [];
    let isShown = false;
    let runs = 0;

    /** A page is filled in when it comes near: a report may have hundreds. */
    const watcher = new IntersectionObserver(entries => {
        for (const entry of entries.filter(each => each.isIntersecting))
            fillPage(/** @type {HTMLElement} */ (entry.target));
    }, { rootMargin: "800px" });

    async function show() {
        const run = ++runs;
        say("Composing …");
        await attempt(async () => {
            const preview = await api.post("preview", { revision: await book.revision(), report: report.value || null });
            if (run !== runs)
                return;
            all = pages(preview.blocks);
            watcher.disconnect();
            paper.lang = preview.language;
            const blank = all.map((_, at) => h("article", { class: "page", "data-page": at, "aria-label": `Page ${at + 1}` }));
            paper.replaceChildren(coverElement(preview), contentsElement(preview), ...blank);
            for (const page of paper.querySelectorAll("[data-page]"))
                watcher.observe(page);
            say(inWords(preview));
            await goToSelected();
        });
    }

    /** @param {HTMLElement} element */
    function fillPage(element) {
        watcher.unobserve(element);
        if (element.childElementCount === 0)
            element.replaceChildren(...printedPage(all[Number(element.dataset.page)], "page"));
    }

    async function goToSelected() {
        if (follow.input.checked)
            scrollTo(await selectedRow());
    }

    /** @param {{sheet: string, row: number}} place */
    function scrollTo({ sheet, row }) {
        paper.querySelector("[aria-current]")?.removeAttribute("aria-current");
        const at = pageOf(all, sheet, row);
        if (at < 0)
            return;

        // The pages around it first: one that is filled in later would push it out of sight.
        const near = [at - 2, at - 1, at, at + 1, at + 2].flatMap(each => paper.querySelector(`[data-page="${each}"]`) ?? []);
        for (const page of near)
            fillPage(/** @type {HTMLElement} */ (page));
        const block = paper.querySelector(`[data-page="${at}"] > [data-sheet="${CSS.escape(sheet)}"][data-row="${row}"]`);
        block?.setAttribute("aria-current", "true");
        block?.scrollIntoView({ block: "center" });
    }

    /** @param {Event} event */
    function goToRow(event) {
        const block = event.target instanceof Element ? event.target.closest("[data-row]") : null;
        if (block instanceof HTMLElement)
            void attempt(() => select(String(block.dataset.sheet), `A${block.dataset.row}`));
    }

    void onSelected(place => {
        if (isShown && follow.input.checked)
            scrollTo(place);
    });
    book.listen(debounced(() => {
        if (isShown)
            void show();
    }, restAfterEdit));
    return {
        id: "preview",
        label: "Preview",
        shown() {
            isShown = true;
            void show();
        },
        left() {
            isShown = false;
        },
        element: h("div", { class: "preview" },
            h("div", { class: "bar" }, labelled("Report", report), follow.element),
            messageElement,
            h("p", { class: "help" }, "Double-click a paragraph to go to its row."),
            h("div", { class: "desk", tabindex: "0", role: "region", "aria-label": "The report" }, paper)),
    };
}

/** @param {import("../model/contract.js").Preview} preview */
function inWords({ report, statements, errors }) {
    const count = `${report}: ${statements} ${statements === 1 ? "statement" : "statements"}`;
    return errors === 0 ? `${count}.` : `${count}; ${errors} ${errors === 1 ? "error" : "errors"} to correct before it can be built.`;
}

/** @param {import("../model/contract.js").Preview} preview */
function coverElement({ cover }) {
    const lines = ["number", "title", "subtitle", "authors", "function", "date"].filter(line => cover[line]);
    return h("article", { class: "page cover", "aria-label": "Cover" }, ...lines.map(line => h("p", { class: `cover-${line}` }, cover[line])));
}

/** @param {import("../model/contract.js").Preview} preview */
function contentsElement({ contents }) {
    return h("article", { class: "page contents", "aria-label": "Contents" },
        h("ol", {}, ...contents.map(({ level, content }) => h("li", { class: `contents-${level}` }, ...content.map(words => words.text)))));
}
