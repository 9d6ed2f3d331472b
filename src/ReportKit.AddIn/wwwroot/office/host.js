// The program that the pane stands in.

/** Whether Office.js has arrived: it comes from Microsoft, not from the tool. */
export const hasOffice = () => "Office" in globalThis;

/** @returns {Promise<"Excel" | "Word" | null>} The program; null in a browser of its own. */
export async function whenReady() {
    if (!hasOffice())
        return null;
    const { host } = await Office.onReady();
    if (host === Office.HostType.Excel)
        return "Excel";
    return host === Office.HostType.Word ? "Word" : null;
}

/**
 * The program's theme, or null where it does not say: the system's colours hold then.
 * @returns {{isDark: boolean} | null}
 */
export function theme() {
    const shown = Office.context.officeTheme;
    if (!shown?.bodyBackgroundColor)
        return null;

    // Some programs give the colours only.
    return { isDark: shown.isDarkTheme ?? isDarkColour(shown.bodyBackgroundColor) };
}

/** @param {string} colour #RRGGBB */
function isDarkColour(colour) {
    const [red, green, blue] = [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16));
    return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
}
