// One open question of a merge: both values, and the choice between them or words of one's own.

import { unanswered } from "../model/review.js";
import { differenceElement } from "./difference.js";
import { h, newId } from "./dom.js";

/**
 * @typedef {import("../model/review.js").Answer} Answer
 *
 * @param {import("../model/contract.js").OpenQuestion} question
 * @param {Map<number, Answer>} answers Gets what the person chooses.
 */
export function questionElement(question, answers) {
    const { id, sheet, key, column, why, base, mine, theirs, who, canBeDecided, choices } = question;
    const title = [sheet, key, column].filter(Boolean).join(" · ");
    const name = newId("question");
    const answer = answers.get(id) ?? unanswered();
    const own = h("textarea", { rows: 3, "aria-label": `Own text for ${title}`, hidden: answer.choice !== "Own", input: () => set({ own: own.value }) });
    own.value = answer.own || mine || "";

    /** @param {Partial<Answer>} change */
    function set(change) {
        const next = { ...answers.get(id) ?? unanswered(), ...change };
        answers.set(id, next.choice === "Own" ? { ...next, own: own.value } : next);
        own.hidden = next.choice !== "Own";
    }

    /**
     * @param {Answer["choice"]} choice
     * @param {string} label
     */
    const radio = (choice, label) => h("label", { class: "check" },
        h("input", { type: "radio", name, value: choice, checked: answer.choice === choice, change: () => set({ choice }) }), h("span", {}, label));

    const isText = column !== null;
    return h("li", { class: "question" },
        h("fieldset", {},
            h("legend", {}, title),
            h("p", { class: "entry-top" }, [why, who].filter(Boolean).join(" ")),
            base !== null ? h("div", {}, h("h4", {}, "As it was sent"), h("p", { class: "difference" }, base)) : null,
            h("h4", {}, "Mine"), isText ? differenceElement(base ?? "", mine ?? "") : h("p", {}, mine ?? "Deleted."),
            h("h4", {}, `Theirs${who ? ` (${who})` : ""}`), isText ? differenceElement(base ?? "", theirs ?? "") : h("p", {}, theirs ?? "Deleted."),
            canBeDecided
                ? h("div", { class: "choices" },
                ...choices.map(choice => radio(/** @type {"Mine" | "Theirs"} */ (choice), choice)),
                isText ? radio("Own", "Own text") : null,
                own)
                : h("p", { class: "help" }, "Put it right in the workbook.")));
}
