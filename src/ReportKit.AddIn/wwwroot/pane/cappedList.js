// A list that shows its first entries, and more when asked: some thousand entries stay quick.

import { button, h } from "./dom.js";

const shownAtOnce = 100;

/**
 * @template Entry
 * @param {readonly Entry[]} entries
 * @param {(entry: Entry) => HTMLElement} elementOf A list item.
 */
export function cappedList(entries, elementOf) {
    const list = h("ul", { class: "list" });
    const more = button("", showMore, "link");
    let shown = 0;

    function showMore() {
        const next = entries.slice(shown, shown + shownAtOnce).map(elementOf);
        const hadFocus = document.activeElement === more;
        list.append(...next);
        shown += next.length;
        more.hidden = shown === entries.length;
        more.textContent = `Show ${Math.min(shownAtOnce, entries.length - shown)} more of ${entries.length}`;
        if (hadFocus)
            next[0]?.querySelector("button")?.focus();
    }

    showMore();
    return h("div", {}, list, more);
}
