// Search as you type: an input with a list of what fits (the ARIA combobox pattern, editable, with list autocomplete).

import { h, newId } from "./dom.js";
import { matching } from "../model/search.js";
import { beingTyped, withChosen } from "../model/statementForm.js";

/** More than these are not listed: typing on is quicker than scrolling. */
const mostListed = 50;

/**
 * @param {object} setup
 * @param {() => readonly import("../model/search.js").Option[]} setup.options
 * @param {boolean} setup.several Whether it holds several, separated by semicolons.
 * @param {() => void} setup.changed
 * @returns {{input: HTMLInputElement, element: HTMLElement}}
 */
export function combobox({ options, several, changed }) {
    const listId = newId("list");
    const list = h("ul", { role: "listbox", id: listId, class: "options" });
    const more = h("p", { class: "options-more" });
    const popup = h("div", { class: "popup", hidden: true, mousedown: (/** @type {Event} */ event) => event.preventDefault() }, list, more);
    const input = h("input", {
        type: "text",
        role: "combobox",
        autocomplete: "off",
        spellcheck: "false",
        "aria-autocomplete": "list",
        "aria-expanded": "false",
        "aria-controls": listId,
        input: () => {
            open();
            changed();
        },
        keydown: pressed,
        click: () => open(),
        blur: () => close(),
    });
    /** @type {import("../model/search.js").Option[]} */
    let found = [];
    let active = -1;

    function open() {
        const typed = several ? beingTyped(input.value) : input.value.trim();
        const result = matching(options(), typed, mostListed);
        found = result.found;
        list.replaceChildren(...found.map((each, at) => h("li", { role: "option", id: `${listId}-${at}`, "aria-selected": "false", click: () => choose(at) },
            h("span", { class: "option-label" }, each.label),
            each.detail && each.detail !== each.label ? h("span", { class: "option-detail" }, each.detail) : null)));
        more.textContent = result.total > found.length ? `${result.total - found.length} more; type on to narrow them down.` : "";
        list.setAttribute("aria-label", `${found.length} of ${result.total}`);
        popup.hidden = found.length === 0;
        input.setAttribute("aria-expanded", String(!popup.hidden));
        activate(-1);
    }

    function close() {
        popup.hidden = true;
        input.setAttribute("aria-expanded", "false");
        activate(-1);
    }

    /** @param {number} at */
    function activate(at) {
        list.children[active]?.setAttribute("aria-selected", "false");
        active = at;
        const chosen = list.children[at];
        chosen?.setAttribute("aria-selected", "true");
        chosen?.scrollIntoView({ block: "nearest" });
        if (chosen)
            input.setAttribute("aria-activedescendant", chosen.id);
        else
            input.removeAttribute("aria-activedescendant");
    }

    /** @param {number} at */
    function choose(at) {
        input.value = several ? withChosen(input.value, found[at].value) : found[at].value;
        close();
        changed();
    }

    /** @param {KeyboardEvent} event */
    function pressed(event) {
        const isOpen = !popup.hidden;
        const last = found.length - 1;
        if (event.key === "ArrowDown" || event.key === "ArrowUp") {
            if (!isOpen)
                open();
            if (!event.altKey && !popup.hidden)
                activate(event.key === "ArrowDown" ? (active >= last ? 0 : active + 1) : (active <= 0 ? found.length - 1 : active - 1));
        } else if (event.key === "Enter" && isOpen && active >= 0) {
            choose(active);
        } else if (event.key === "Escape" && isOpen) {
            close();
        } else {
            return;
        }

        event.preventDefault();
    }

    return { input, element: h("div", { class: "combobox" }, input, popup) };
}
