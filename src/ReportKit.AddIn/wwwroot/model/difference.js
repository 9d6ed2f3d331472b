// In what words two texts differ.

/** The longest pair of texts that is compared word by word: above it, the whole middle counts as changed. */
const mostPairs = 4_000_000;

/**
 * @typedef {{kind: "same" | "removed" | "added", text: string}} Piece
 * @param {string} before
 * @param {string} after
 * @returns {Piece[]}
 */
export function difference(before, after) {
    const old = tokens(before);
    const now = tokens(after);
    let start = 0;
    while (start < old.length && start < now.length && old[start] === now[start])
        start++;
    let end = 0;
    while (end < old.length - start && end < now.length - start && old[old.length - 1 - end] === now[now.length - 1 - end])
        end++;

    return joined([
        { kind: "same", text: old.slice(0, start).join("") },
        ...middle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
        { kind: "same", text: old.slice(old.length - end).join("") },
    ]);
}

/**
 * Words, spaces and signs, so that a changed comma leaves the word before it alone.
 * @param {string} text
 */
function tokens(text) {
    return text.match(/[\p{L}\p{N}\p{M}’']+|\s+|./gsu) ?? [];
}

/**
 * By the longest common subsequence.
 * @param {string[]} old
 * @param {string[]} now
 * @returns {Piece[]}
 */
function middle(old, now) {
    if (old.length * now.length > mostPairs)
        return [{ kind: "removed", text: old.join("") }, { kind: "added", text: now.join("") }];

    const width = now.length + 1;
    const lengths = new Uint32Array((old.length + 1) * width);
    for (let i = old.length - 1; i >= 0; i--) {
        for (let j = now.length - 1; j >= 0; j--) {
            lengths[i * width + j] = old[i] === now[j]
                ? lengths[(i + 1) * width + j + 1] + 1
                : Math.max(lengths[(i + 1) * width + j], lengths[i * width + j + 1]);
        }
    }

    /** @type {Piece[]} */
    const pieces = [];
    for (let i = 0, j = 0; i < old.length || j < now.length;) {
        if (i < old.length && j < now.length && old[i] === now[j]) {
            pieces.push({ kind: "same", text: old[i++] });
            j++;
        } else if (j >= now.length || (i < old.length && lengths[(i + 1) * width + j] >= lengths[i * width + j + 1])) {
            pieces.push({ kind: "removed", text: old[i++] });
        } else {
            pieces.push({ kind: "added", text: now[j++] });
        }
    }

    return pieces;
}

/**
 * Neighbours of one kind as one piece, a blank between two changes as part of them; nothing empty.
 * @param {Piece[]} pieces
 */
function joined(pieces) {
    /** @type {Piece[]} */
    const result = [];
    let removed = "";
    let added = "";
    const flush = () => {
        if (removed)
            result.push({ kind: "removed", text: removed });
        if (added)
            result.push({ kind: "added", text: added });
        removed = added = "";
    };
    pieces.forEach((piece, at) => {
        const isGap = piece.kind === "same" && /^\s+$/.test(piece.text) && (removed || added) && pieces[at + 1] && pieces[at + 1].kind !== "same";
        if (piece.kind !== "added" && (piece.kind === "removed" || isGap))
            removed += piece.text;
        if (piece.kind === "added" || isGap)
            added += piece.text;
        if (piece.kind === "same" && !isGap && piece.text) {
            flush();
            const last = result.at(-1);
            if (last?.kind === "same")
                last.text += piece.text;
            else
                result.push({ ...piece });
        }
    });
    flush();
    return result;
}
