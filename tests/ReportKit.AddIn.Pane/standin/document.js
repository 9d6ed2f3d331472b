// A Word document in memory, as far as the pane has to do with it: paragraphs of runs, content controls, footnotes, styles, custom
// XML. New text takes the look of the text before it, as in Word.

export class Document {
    constructor(paragraphs = [""], { styles = ["Normal", "Footnote Text", "Heading 1", "Heading 2", "Heading 3", "Quote", "List Bullet", "Body Text"], maps = [] } = {}) {
        this.styles = new Map(styles.map(name => [name, { name, isBuiltIn: true }]));
        this.body = { type: "body", children: [] };
        this.body.children = paragraphs.map(text => paragraph(this.body, text));
        this.parts = maps.map((xml, at) => ({ id: `part${at}`, xml }));
        this.bookmarks = new Map();
        this.cursor = this.body.children[0];
        this.selected = new Set();
    }

    /** All controls, in the order of the document. */
    controls(node = this.body) {
        return node.children.flatMap(child => child.type === "control" ? [child, ...this.controls(child)] : []);
    }

    paragraphs(node = this.body) {
        return node.children.flatMap(child => child.type === "control" ? this.paragraphs(child) : [child]);
    }

    // What a person does.

    goTo(node) {
        this.cursor = node.type === "control" ? this.paragraphs(node)[0] : node;
        for (const handler of this.selected)
            queueMicrotask(() => handler({ type: "documentSelectionChanged" }));
    }

    /** Types after the last words of a paragraph. */
    type(node, text) {
        node.runs.splice(node.runs.findLastIndex(run => !run.note) + 1, 0, { text });
    }

    /** The document as one file (flat OPC), in the form that Word gives it. */
    xml() {
        const notes = [];
        const body = this.body.children.map(child => nodeXml(child, notes)).join("");
        const noteXml = notes.map((note, at) => `<w:footnote w:id="${at + 1}">${note.children.map((each, index) =>
            `<w:p>${index === 0 ? "<w:r><w:footnoteRef/></w:r><w:r><w:t xml:space=\"preserve\"> </w:t></w:r>" : ""}${each.runs.map(run => runXml(run, [])).join("")}</w:p>`).join("")}</w:footnote>`).join("");
        return `<?xml version="1.0"?><pkg:package xmlns:pkg="http://schemas.microsoft.com/office/2006/xmlPackage" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">`
            + part("/word/document.xml", `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}<w:sectPr/></w:body></w:document>`)
            + part("/word/footnotes.xml", `<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:footnote>${noteXml}</w:footnotes>`)
            + "</pkg:package>";
    }
}

export function paragraph(parent, text = "") {
    return { type: "paragraph", parent, style: "Normal", runs: text ? [{ text }] : [] };
}

export function control(parent, children) {
    const made = { type: "control", parent, tag: "", title: "", children };
    for (const child of children)
        child.parent = made;
    return made;
}

/** A piece of text after the others: it looks like the one before it. */
export function append(node, text) {
    const before = node.runs.findLast(run => !run.note);
    const run = { ...before, text };
    node.runs.push(run);
    return run;
}

const part = (name, xml) => `<pkg:part pkg:name="${name}"><pkg:xmlData>${xml}</pkg:xmlData></pkg:part>`;

function nodeXml(node, notes) {
    if (node.type === "paragraph")
        return `<w:p><w:pPr><w:pStyle w:val="${escaped(node.style)}"/></w:pPr>${node.runs.map(run => runXml(run, notes)).join("")}</w:p>`;
    return `<w:sdt><w:sdtPr><w:alias w:val="${escaped(node.title)}"/><w:tag w:val="${escaped(node.tag)}"/></w:sdtPr><w:sdtContent>${node.children.map(child => nodeXml(child, notes)).join("")}</w:sdtContent></w:sdt>`;
}

function runXml(run, notes) {
    if (run.note)
        return `<w:r><w:footnoteReference w:id="${notes.push(run.note)}"/></w:r>`;
    const words = run.text.split(/([\t\n])/).map(piece => piece === "\t" ? "<w:tab/>" : piece === "\n" ? "<w:br/>" : piece && `<w:t xml:space="preserve">${escaped(piece)}</w:t>`).join("");
    const xml = `<w:r>${run.bold ? "<w:rPr><w:b/></w:rPr>" : ""}${words}</w:r>`;
    return run.link ? `<w:hyperlink r:id="rId1">${xml}</w:hyperlink>` : xml;
}

const escaped = text => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("\"", "&quot;");
