// The text of content controls in a Word document, in the form of the tool's printed text: paragraphs end in a line feed, and the
// text of a footnote stands at its mark as ^[…]. Read from the document's XML (ECMA-376-1, 17.3 and 17.11).

const word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const flat = "http://schemas.microsoft.com/office/2006/xmlPackage";

/** What only shows itself as a field's code, or was deleted while changes were tracked. */
const hidden = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback"]);

/**
 * Every content control with a tag, in the order of the document.
 * @param {string} xml The document as one file (flat OPC).
 * @returns {{tag: string, text: string}[]}
 */
export function taggedTexts(xml) {
    const file = new DOMParser().parseFromString(xml, "text/xml");
    const notes = footnoteTexts(partOf(file, "/word/footnotes.xml"));
    /** @type {{tag: string, text: string}[]} */
    const found = [];
    /** @type {{tag: string, text: string}[]} */
    const open = [];
    walk(partOf(file, "/word/document.xml"), {
        start(element) {
            if (element.nodeName === "w:sdt")
                open.push({ tag: "", text: "" });
            const control = open.at(-1);
            if (element.nodeName === "w:tag" && control && control.tag === "") {
                control.tag = value(element, "val");
                if (control.tag)
                    found.push(control);
            }

            if (element.nodeName === "w:footnoteReference") {
                const note = notes.get(value(element, "id")) ?? "";
                for (const each of open)
                    each.text = withNote(each.text, note);
            }
        },
        end(element) {
            if (element.nodeName === "w:sdt")
                open.pop();
        },
        text(text) {
            for (const each of open)
                each.text += text;
        },
    });
    return found;
}

/**
 * The mark of a text, to tell later whether a person changed it.
 * @param {string} text
 */
export async function fingerprint(text) {
    const hash = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(text));
    return [...new Uint8Array(hash)].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

/**
 * A space that only keeps two marks apart is no text.
 * @param {string} text
 * @param {string} note
 */
function withNote(text, note) {
    return (text.endsWith("]\u00A0") ? text.slice(0, -1) : text) + `^[${note}]`;
}

/**
 * @param {Element | null} part
 * @returns {Map<string, string>} By the note's id.
 */
function footnoteTexts(part) {
    /** @type {Map<string, string>} */
    const notes = new Map();
    let id = "";
    walk(part, {
        start(element) {
            if (element.nodeName === "w:footnote")
                notes.set(id = value(element, "id"), "");
        },
        end() {},
        text(text) {
            notes.set(id, (notes.get(id) ?? "") + text);
        },
    });

    // A space stands between the note's own number and its words, and the last paragraph's end is the note's.
    return new Map([...notes].map(([key, text]) => [key, text.replace(/^ /, "").replace(/\n$/, "")]));
}

/**
 * @param {Document} file
 * @param {string} name
 * @returns {Element | null}
 */
function partOf(file, name) {
    return Array.from(file.getElementsByTagNameNS(flat, "part")).find(part => part.getAttributeNS(flat, "name") === name) ?? null;
}

/**
 * Calls the visitor for the elements in a part, and for the characters that are shown.
 * @param {Node | null} node
 * @param {{start: (element: Element) => void, end: (element: Element) => void, text: (text: string) => void}} visitor
 */
function walk(node, visitor) {
    for (const child of Array.from(node?.childNodes ?? [])) {
        if (child.nodeType !== 1 || hidden.has(child.nodeName))
            continue;
        const element = /** @type {Element} */ (child);
        visitor.start(element);
        const shown = shownBy(element);
        if (shown)
            visitor.text(shown);
        walk(element, visitor);
        visitor.end(element);
        if (element.nodeName === "w:p")
            visitor.text("\n");
    }
}

/**
 * The characters that an element stands for; a tab with a place is a tab stop.
 * @param {Element} element
 */
function shownBy(element) {
    switch (element.nodeName) {
        case "w:t": return element.textContent ?? "";
        case "w:tab": return value(element, "pos") ? "" : "\t";
        case "w:br": return ["page", "column"].includes(value(element, "type")) ? "" : "\n";
        case "w:noBreakHyphen": return "\u2011";
        case "w:softHyphen": return "\u00AD";
        default: return "";
    }
}

/**
 * @param {Element} element
 * @param {string} name
 */
function value(element, name) {
    return element.getAttributeNS(word, name) ?? "";
}
