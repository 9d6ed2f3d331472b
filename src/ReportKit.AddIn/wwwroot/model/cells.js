// Where cells stand, and what is written into them.

/** @typedef {import("./contract.js").NewValue} NewValue */

/**
 * What Excel has to be given so that it stores just this. Text goes in as text: an apostrophe at its start keeps Excel from making
 * a time of 1:14:20 or a formula of =x; it is left away where the cell's format keeps text by itself, or people would see it when
 * they edit the cell.
 * @param {NewValue} value
 * @param {string} format The cell's number format.
 * @returns {string | number}
 */
export function enteredValue({ text, number, blank }, format) {
    if (blank)
        return "";
    if (number !== undefined)
        return number;
    const words = text ?? "";
    return format === "@" && !/^[=+\-@']/.test(words) ? words : "'" + words;
}

/**
 * The rows and columns that an address covers (K42, A3:C9, 4:7), rows from 1 and columns from 0. Of several areas, all that lies
 * between them.
 * @param {string} address Without or with its sheet.
 * @returns {{firstRow: number, lastRow: number, firstColumn: number, lastColumn: number} | null} Null for whole columns.
 */
export function area(address) {
    const corners = [...address.replace(/^.*!/, "").matchAll(/\$?([A-Z]{1,3})?\$?(\d+)/gi)];
    if (corners.length === 0)
        return null;
    const rows = corners.map(corner => Number(corner[2]));
    const columns = corners.map(corner => corner[1] ? columnIndex(corner[1]) : 0);
    const isWholeRow = corners.some(corner => !corner[1]);
    return {
        firstRow: Math.min(...rows),
        lastRow: Math.max(...rows),
        firstColumn: Math.min(...columns),
        lastColumn: isWholeRow ? Infinity : Math.max(...columns),
    };
}

/** @param {string} letters */
function columnIndex(letters) {
    return [...letters.toUpperCase()].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}
