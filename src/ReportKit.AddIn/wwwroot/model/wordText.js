// The text of content controls in a Word document, in the form of the tool's printed text: paragraphs end in a line feed, and the
// text of a footnote stands at its mark as ^[…]. Read from the document's XML (ECMA-376-1, 17.3 and 17.11).

/** What only shows itself as a field's code, or was deleted while changes were tracked. */
const hidden = new Set(["w:del", "w:moveFrom", "w:instrText", "w:delText", "mc:Fallback"]);

/**
 * Every content control with a tag, in the order of the document.
 * @param {string} xml The document as one file (flat OPC).
 * @returns {{tag: string, text: string}[]}
 */
export function taggedTexts(xml) {
    const notes = footnoteTexts(partOf(xml, "/word/footnotes.xml"));
    /** @type {{tag: string, text: string}[]} */
    const found = [];
    /** @type {{tag: string, text: string}[]} */
    const open = [];
    walk(partOf(xml, "/word/document.xml"), {
        start(name, attributes) {
            if (name === "w:sdt")
                open.push({ tag: "", text: "" });
            const control = open.at(-1);
            if (name === "w:tag" && control && control.tag === "") {
                control.tag = attribute(attributes, "w:val");
                if (control.tag)
                    found.push(control);
            }

            if (name === "w:footnoteReference") {
                const note = notes.get(attribute(attributes, "w:id")) ?? "";
                for (const each of open)
                    each.text = withNote(each.text, note);
            }
        },
        end(name) {
            if (name === "w:sdt")
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
 * @param {string} xml
 * @returns {Map<string, string>} By the note's id.
 */
function footnoteTexts(xml) {
    /** @type {Map<string, string>} */
    const notes = new Map();
    let id = "";
    walk(xml, {
        start(name, attributes) {
            if (name === "w:footnote")
                notes.set(id = attribute(attributes, "w:id"), "");
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
 * @param {string} xml
 * @param {string} name
 */
function partOf(xml, name) {
    const start = xml.indexOf(`pkg:name="${name}"`);
    return start < 0 ? "" : xml.slice(start, xml.indexOf("</pkg:part>", start));
}

/**
 * Calls the visitor for elements and for the characters that are shown.
 * @param {string} xml
 * @param {{start: (name: string, attributes: string) => void, end: (name: string) => void, text: (text: string) => void}} visitor
 */
function walk(xml, visitor) {
    let depthHidden = 0;
    let isText = false;
    for (const [token] of xml.matchAll(/<[^>]+>|[^<]+/g)) {
        if (!token.startsWith("<")) {
            if (isText && depthHidden === 0)
                visitor.text(unescaped(token));
            continue;
        }

        const isEnd = token.startsWith("</");
        const isEmpty = token.endsWith("/>");
        const name = /^<\/?([^\s/>]+)/.exec(token)?.[1] ?? "";
        if (hidden.has(name) && !isEmpty)
            depthHidden += isEnd ? -1 : 1;
        if (depthHidden > 0)
            continue;
        if (!isEnd) {
            isText = name === "w:t" && !isEmpty;
            visitor.start(name, token);
            const sign = signOf(name, token);
            if (sign)
                visitor.text(sign);
        }

        if (isEnd || isEmpty) {
            if (name === "w:p")
                visitor.text("\n");
            isText = false;
            visitor.end(name);
        }
    }
}

/**
 * The character that an element stands for.
 * @param {string} name
 * @param {string} token
 */
function signOf(name, token) {
    switch (name) {
        case "w:tab": return token.includes("w:pos=") ? "" : "\t";
        case "w:br": return token.includes("w:type=\"page\"") || token.includes("w:type=\"column\"") ? "" : "\n";
        case "w:noBreakHyphen": return "\u2011";
        case "w:softHyphen": return "\u00AD";
        default: return "";
    }
}

/**
 * @param {string} token
 * @param {string} name
 */
function attribute(token, name) {
    return unescaped(new RegExp(`\\s${name}="([^"]*)"`).exec(token)?.[1] ?? "");
}

/** @param {string} text */
function unescaped(text) {
    return text.replace(/&(#x[\da-f]+|#\d+|lt|gt|amp|quot|apos);/gi, (_, name) => {
        if (name.startsWith("#"))
            return String.fromCodePoint(/^#x/i.test(name) ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
        return { lt: "<", gt: ">", amp: "&", quot: "\"", apos: "'" }[/** @type {"lt"} */ (name.toLowerCase())];
    });
}
