// The open questions of a merge, and what a person decided.

/**
 * @typedef {import("./contract.js").OpenQuestion} OpenQuestion
 *
 * `Own`: words of the person's own.
 * @typedef {{choice: "" | "Mine" | "Theirs" | "Own", own: string}} Answer
 */

/** @returns {Answer} */
export const unanswered = () => ({ choice: "", own: "" });

/**
 * @param {OpenQuestion} question
 * @param {Answer} answer
 */
export function isAnswered(question, answer) {
    return question.canBeDecided && answer.choice !== "" && (answer.choice !== "Own" || answer.own.trim() !== "");
}

/**
 * What the server is told: those that are answered.
 * @param {readonly OpenQuestion[]} questions
 * @param {ReadonlyMap<number, Answer>} answers
 */
export function decisions(questions, answers) {
    return questions.flatMap(question => {
        const answer = answers.get(question.id) ?? unanswered();
        return isAnswered(question, answer) ? [{ id: question.id, decision: answer.choice === "Own" ? answer.own : answer.choice }] : [];
    });
}

/**
 * The questions that are still open when the server has taken the decisions, but for those that it refused.
 * @param {readonly OpenQuestion[]} questions
 * @param {readonly {id: number}[]} sent
 * @param {readonly {id: number}[]} refused
 */
export function stillOpen(questions, sent, refused) {
    const isRefused = new Set(refused.map(each => each.id));
    const isDone = new Set(sent.map(each => each.id).filter(id => !isRefused.has(id)));
    return questions.filter(question => !isDone.has(question.id));
}
