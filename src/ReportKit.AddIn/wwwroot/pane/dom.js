// Makes elements. Words always go in as text, never as markup.

/**
 * @template {keyof HTMLElementTagNameMap} Tag
 * @param {Tag} tag
 * @param {Record<string, unknown>} attributes A function listens to the event of its name; false and null are left out.
 * @param {...(Node | string | null | undefined | false)} children
 * @returns {HTMLElementTagNameMap[Tag]}
 */
export function h(tag, attributes = {}, ...children) {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) {
        if (typeof value === "function")
            element.addEventListener(name, /** @type {EventListener} */ (value));
        else if (value !== false && value !== null && value !== undefined)
            element.setAttribute(name, value === true ? "" : String(value));
    }

    element.append(...children.filter(child => child !== null && child !== undefined && child !== false));
    return element;
}

let lastId = 0;

/**
 * An id that no other element has.
 * @param {string} what
 */
export const newId = what => `${what}-${++lastId}`;

/**
 * A label above its control, and a sentence of help below.
 * @param {string} label
 * @param {HTMLElement} control
 * @param {{help?: string, wrapper?: HTMLElement, beside?: HTMLElement | null}} more `wrapper`: what holds the control, where that is more than itself.
 */
export function labelled(label, control, { help = "", wrapper = control, beside = null } = {}) {
    control.id ||= newId("field");
    const described = help ? h("p", { class: "help", id: `${control.id}-help` }, help) : null;
    if (described)
        control.setAttribute("aria-describedby", described.id);
    return h("div", { class: "field" },
        h("div", { class: "field-top" }, h("label", { for: control.id }, label), beside),
        wrapper,
        described);
}

/**
 * @param {string} label
 * @param {boolean} isChecked
 * @param {() => void} [changed]
 */
export function checkbox(label, isChecked, changed = () => {}) {
    const input = h("input", { type: "checkbox", checked: isChecked, change: changed });
    return { input, element: h("label", { class: "check" }, input, h("span", {}, label)) };
}

/**
 * @param {readonly {value: string, label: string}[]} choices
 * @param {string} [value]
 */
export function selectOf(choices, value = "") {
    const select = h("select", {}, ...choices.map(choice => h("option", { value: choice.value }, choice.label)));
    select.value = value;
    return select;
}

/**
 * @param {string} label
 * @param {() => unknown} clicked
 * @param {"primary" | "plain" | "link"} look
 */
export const button = (label, clicked, look = "plain") => h("button", { type: "button", class: `button ${look}`, click: clicked }, label);

/**
 * Calls only when nothing has happened for a while.
 * @param {() => void} action
 * @param {number} milliseconds
 */
export function debounced(action, milliseconds) {
    let timer = 0;
    return () => {
        clearTimeout(timer);
        timer = window.setTimeout(action, milliseconds);
    };
}
