// What the contract does not know, because the tool is newer than this page. It is refused aloud: words must not be left out in silence.

/**
 * Stands where every kind has been dealt with. A kind that is added to the contract does not type-check here.
 * @param {never} piece
 * @returns {never}
 */
export function refuse(piece) {
    const { type } = /** @type {{type: string}} */ (piece);
    throw new Error(`This pane does not know how to show “${type}”, which the report has: it is older than the tool. Close the pane and open it again.`);
}
