// Times in a recording as people type and paste them, turned into the one form of the column Locator: 1:14:20 or 04:30.

const clock = /^(\d{1,3}):([0-5]\d)(?::([0-5]\d))?$/;
const units = /^(?:(\d{1,3})\s*h(?:ours?|rs?)?)?\s*(?:(\d{1,4})\s*m(?:in(?:utes?|s)?)?)?\s*(?:(\d{1,5})\s*s(?:ec(?:onds?|s)?)?)?$/i;
const hoursAndMinutes = /^(\d{1,3})\s*h\s*(\d{1,2})$/i;
const startParameter = /[?&#](?:t|start|time_continue)=([^&#]+)/i;

/**
 * The seconds from the start of a recording; null where the text is no time. A figure alone is none: it may be a page.
 * @param {string} text
 * @returns {number | null}
 */
export function secondsOf(text) {
    const typed = text.trim().replace(/^\(?\s*starts at:?\s*/i, "").replace(/\)$/, "").trim();
    return clockSeconds(typed) ?? unitSeconds(typed);
}

/**
 * As the column Locator holds it.
 * @param {number} seconds
 */
export function printedTime(seconds) {
    const two = (/** @type {number} */ figure) => String(figure).padStart(2, "0");
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor((seconds % 3600) / 60);
    const rest = two(minutes) + ":" + two(seconds % 60);
    return hours > 0 ? `${hours}:${rest}` : rest;
}

/**
 * What a person typed or pasted as the place in a source: a locator, and the address that it was part of.
 * @param {string} typed
 * @returns {{locator: string, address: string | null, isTime: boolean}}
 */
export function understoodLocator(typed) {
    const text = typed.trim();
    const address = /^https?:\/\/\S+$/i.test(text) ? text : null;
    const seconds = address ? linkSeconds(address) : secondsOf(text);
    if (seconds !== null)
        return { locator: printedTime(seconds), address, isTime: true };
    return { locator: address ? "" : text, address, isTime: false };
}

/**
 * An address without its start time and without what differs between two links to one recording, to compare it with others.
 * @param {string} address
 */
export function comparableAddress(address) {
    const plain = address.trim().replace(/#.*$/, "").replace(/([?&])(?:t|start|time_continue|si|feature)=[^&]*/gi, "$1");
    const short = /^https?:\/\/(?:www\.|m\.)?youtube\.com\/watch\?.*?\bv=([\w-]+).*$/i;
    return plain
        .replace(short, "https://youtu.be/$1")
        .replace(/[?&]+$/, "")
        .replace(/([?&])&+/g, "$1")
        .replace(/^https?:\/\/(?:www\.)?/i, "")
        .replace(/\/$/, "")
        .toLowerCase();
}

/** @param {string} address */
function linkSeconds(address) {
    const start = startParameter.exec(address)?.[1];
    if (!start)
        return null;

    // A media fragment may name an end as well (#t=74,90), and its figures may have tenths.
    const first = decodeURIComponent(start).split(",")[0].replace(/^npt:/, "").replace(/\.\d+$/, "");
    return /^\d+$/.test(first) ? Number(first) : secondsOf(first);
}

/** @param {string} text */
function clockSeconds(text) {
    const parts = clock.exec(text);
    if (!parts)
        return null;
    const [first, second, third] = [Number(parts[1]), Number(parts[2]), parts[3]];
    return third === undefined ? first * 60 + second : first * 3600 + second * 60 + Number(third);
}

/** @param {string} text */
function unitSeconds(text) {
    const parts = units.exec(text) ?? hoursAndMinutes.exec(text);
    if (!parts || text === "")
        return null;
    const [hours, minutes, seconds] = [parts[1], parts[2], parts[3]].map(part => Number(part ?? 0));
    const isTime = (minutes < 60 || parts[1] === undefined) && (seconds < 60 || (parts[1] === undefined && parts[2] === undefined));
    return isTime ? hours * 3600 + minutes * 60 + seconds : null;
}
