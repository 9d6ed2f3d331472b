// Search as you type: which options fit the typed words, the likeliest first.

/**
 * Letters without accents and case, so that “cote” finds “Côte”.
 * @param {string} text
 */
function folded(text) {
    return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}

/**
 * An option prepared once, so that each key press compares only.
 * @typedef {{value: string, label: string, detail: string, folded: string, also: string}} Option
 */

/**
 * @param {string} value What the cell gets.
 * @param {string} label What the person reads.
 * @param {string} detail More words that tell it from others.
 * @param {string} also Words that find it though they are not shown.
 * @returns {Option}
 */
export function option(value, label = value, detail = "", also = "") {
    return { value, label, detail, folded: folded(label), also: folded([value, detail, also].join(" ")) };
}

/**
 * The options that hold every typed word, in the order: the label is what was typed, begins with it, has a word that begins
 * with it, holds it, is found by other words. At most `most` of them.
 * @param {readonly Option[]} options
 * @param {string} typed
 * @param {number} most
 * @returns {{found: Option[], total: number}}
 */
export function matching(options, typed, most) {
    const words = folded(typed).split(/\s+/).filter(word => word.length > 0);
    if (words.length === 0)
        return { found: options.slice(0, most), total: options.length };

    const whole = words.join(" ");
    /** @type {Option[][]} */
    const ranks = [[], [], [], [], []];
    for (const candidate of options) {
        const rank = rankOf(candidate, words, whole);
        if (rank >= 0)
            ranks[rank].push(candidate);
    }

    const found = ranks.flat();
    return { found: found.slice(0, most), total: found.length };
}

/**
 * @param {Option} candidate
 * @param {string[]} words
 * @param {string} whole
 */
function rankOf(candidate, words, whole) {
    if (candidate.folded === whole)
        return 0;
    if (candidate.folded.startsWith(whole))
        return 1;
    if (words.every(word => beginsAWord(candidate.folded, word)))
        return 2;
    if (words.every(word => candidate.folded.includes(word)))
        return 3;
    return words.every(word => candidate.folded.includes(word) || candidate.also.includes(word)) ? 4 : -1;
}

/**
 * @param {string} text
 * @param {string} word
 */
function beginsAWord(text, word) {
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
        if (at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1]))
            return true;
    }

    return false;
}
