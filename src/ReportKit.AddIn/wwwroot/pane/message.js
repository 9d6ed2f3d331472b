// What a view says of itself: how far it is, and what went wrong.

import { h } from "./dom.js";

/**
 * @typedef {object} Messages
 * @property {HTMLElement} element
 * @property {(text: string) => void} say
 * @property {(text: string) => void} fail
 * @property {<T>(action: () => Promise<T>) => Promise<T | undefined>} attempt Does something and says what went wrong, in place of failing.
 *
 * @returns {Messages}
 */
export function messages() {
    const status = h("p", { class: "status", role: "status" });
    const alert = h("p", { class: "alert", role: "alert" });
    const say = (/** @type {string} */ text) => {
        status.textContent = text;
        alert.textContent = "";
    };
    const fail = (/** @type {string} */ text) => {
        status.textContent = "";
        alert.textContent = text;
    };
    return {
        element: h("div", { class: "messages" }, status, alert),
        say,
        fail,
        async attempt(action) {
            try {
                return await action();
            } catch (fault) {
                fail(fault instanceof Error ? fault.message : String(fault));
                return undefined;
            }
        },
    };
}
