// The tabs of the pane (the ARIA tabs pattern: arrows move, the panel follows).

import { h } from "./dom.js";

/**
 * @param {readonly import("./services.js").View[]} views
 * @param {string | null} first The id of the view to start with.
 */
export function tabs(views, first) {
    const buttons = views.map(view => h("button", {
        type: "button",
        role: "tab",
        id: `tab-${view.id}`,
        "aria-controls": `panel-${view.id}`,
        class: "tab",
        click: () => show(view.id),
        keydown: moved,
    }, view.label, view.badge));
    const panels = views.map(view => h("div", { role: "tabpanel", id: `panel-${view.id}`, "aria-labelledby": `tab-${view.id}`, class: "panel", hidden: true },
        h("h2", { class: "unseen" }, view.label), view.element));
    let current = -1;

    /** @param {string} id */
    function show(id) {
        const next = Math.max(0, views.findIndex(view => view.id === id));
        if (next === current)
            return;
        views[current]?.left?.();
        current = next;
        buttons.forEach((tab, at) => {
            tab.setAttribute("aria-selected", String(at === next));
            tab.tabIndex = at === next ? 0 : -1;
            panels[at].hidden = at !== next;
        });
        views[next].shown?.();
    }

    /** @param {KeyboardEvent} event */
    function moved(event) {
        const steps = /** @type {Record<string, number>} */ ({ ArrowRight: current + 1, ArrowLeft: current - 1, Home: 0, End: views.length - 1 });
        const next = steps[event.key];
        if (next === undefined)
            return;
        event.preventDefault();
        const at = (next + views.length) % views.length;
        show(views[at].id);
        buttons[at].focus();
    }

    show(first ?? views[0].id);
    return [h("div", { role: "tablist", "aria-label": "ReportKit", class: "tabs" }, ...buttons), h("div", { class: "panels" }, ...panels)];
}
