// Shows in what words two texts differ.

import { difference } from "../model/difference.js";
import { h } from "./dom.js";

/**
 * @param {string} before
 * @param {string} after
 */
export function differenceElement(before, after) {
    return h("p", { class: "difference" }, ...difference(before, after).map(({ kind, text }) =>
        kind === "same" ? text : h(kind === "removed" ? "del" : "ins", {}, text)));
}
