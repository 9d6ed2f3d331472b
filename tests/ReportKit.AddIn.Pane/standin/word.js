// The part of the Word API that the pane uses, on a document in memory.

import { Batch, ClientObject, ClientResult, declare } from "./batch.js";
import { append, control, paragraph } from "./document.js";

/** @param {import("./document.js").Document} document */
export function wordOn(document) {
    const insertBeside = (node, made, isAfter) => {
        const siblings = node.parent.children;
        siblings.splice(siblings.indexOf(node) + (isAfter ? 1 : 0), 0, made);
        made.parent = node.parent;
        return made;
    };
    const insertChild = (node, made, isAtEnd) => {
        node.children.splice(isAtEnd ? node.children.length : 0, 0, made);
        made.parent = node;
        return made;
    };

    /** A new paragraph looks like the one that it follows. */
    const newParagraph = (node, text, location) => {
        const isBeside = location === "Before" || location === "After";
        const near = isBeside ? node : node.children.at(-1);
        const made = paragraph(null, text);
        made.style = near?.style ?? "Normal";
        return isBeside ? insertBeside(node, made, location === "After") : insertChild(node, made, location === "End");
    };
    const around = node => {
        for (let each = node.parent; each; each = each.parent) {
            if (each.type === "control")
                return each;
        }

        return null;
    };
    const onRuns = name => ({ get: range => range.runs[0]?.[name] ?? false, set: (range, value) => range.runs.forEach(run => { run[name] = value; }) });
    const styleOf = name => {
        if (!document.styles.has(name))
            throw new Error(`ItemNotFound: there is no style ${name}.`);
        return name;
    };

    class Font extends ClientObject {
        static properties = { bold: onRuns("bold"), italic: onRuns("italic"), superscript: onRuns("superscript") };
    }

    /** What it stands for: runs of a paragraph, a place in it (no runs), a whole control, or the selection. */
    class Range extends ClientObject {
        static properties = {
            style: { get: range => range.runs[0]?.style ?? "", set: (range, value) => range.runs.forEach(run => { run.style = styleOf(value); }) },
            hyperlink: onRuns("link"),
        };

        get font() {
            return this.child("font", Font, range => range);
        }

        get paragraphs() {
            return this.child("paragraphs", ParagraphCollection, range => [range.paragraph]);
        }

        get parentContentControlOrNullObject() {
            return this.child("parent", ContentControl, range => around(range.paragraph));
        }

        expandTo(other) {
            return this.new(Range, range => {
                const runs = range.paragraph.runs;
                const last = other.found().runs.at(-1);
                return { paragraph: range.paragraph, runs: runs.slice(runs.indexOf(range.runs[0]), runs.indexOf(last) + 1) };
            });
        }

        insertFootnote(text) {
            return this.new(NoteItem, range => {
                const note = { type: "note", children: [] };
                note.children.push(paragraph(note, text));
                note.children[0].style = "Footnote Text";
                const at = range.runs.length === 0 ? 0 : range.paragraph.runs.indexOf(range.runs.at(-1)) + 1;
                range.paragraph.runs.splice(at, 0, { note });
                return note;
            });
        }

        insertBookmark(name) {
            this.later(range => document.bookmarks.set(name, range));
        }
    }

    class Paragraph extends ClientObject {
        static properties = {
            style: { get: node => node.style, set: (node, value) => { node.style = styleOf(value); } },
            text: { get: node => node.runs.map(run => run.text ?? "").join("") },
        };

        getRange(location) {
            if (location !== "Start")
                throw new Error("The stand-in knows the start of a paragraph only.");
            return this.new(Range, node => ({ paragraph: node, runs: [] }));
        }

        insertText(text, location) {
            if (location !== "End")
                throw new Error("The stand-in knows text at the end only.");
            return this.new(Range, node => ({ paragraph: node, runs: [append(node, text)] }));
        }

        insertParagraph(text, location) {
            return this.new(Paragraph, node => newParagraph(node, text, location));
        }

        insertContentControl() {
            return this.new(ContentControl, node => {
                const siblings = node.parent.children;
                const made = control(node.parent, [node]);
                siblings[siblings.indexOf(node)] = made;
                return made;
            });
        }
    }

    class ParagraphCollection extends ClientObject {
        getFirst() {
            return this.new(Paragraph, nodes => nodes[0]);
        }

        getLast() {
            return this.new(Paragraph, nodes => nodes.at(-1));
        }
    }

    class ContentControl extends ClientObject {
        static properties = {
            tag: { get: node => node.tag, set: (node, value) => { node.tag = value; } },
            title: { get: node => node.title, set: (node, value) => { node.title = value; } },
        };

        get paragraphs() {
            return this.child("paragraphs", ParagraphCollection, node => document.paragraphs(node));
        }

        get parentContentControlOrNullObject() {
            return this.child("parent", ContentControl, node => around(node));
        }

        getRange(location) {
            if (location !== "Content")
                throw new Error("The stand-in knows the content of a control only.");
            return this.new(Range, node => ({ paragraph: document.paragraphs(node)[0], runs: document.paragraphs(node).flatMap(each => each.runs) }));
        }

        insertParagraph(text, location) {
            return this.new(Paragraph, node => newParagraph(node, text, location));
        }

        clear() {
            this.later(node => { node.children = [paragraph(node)]; });
        }
    }

    class ContentControlCollection extends ClientObject {
        static itemsOf = controls => controls;
        static item = ContentControl;

        getByTag(tag) {
            return this.new(ContentControlCollection, controls => controls.filter(each => each.tag === tag));
        }
    }

    class NoteItem extends ClientObject {
        get body() {
            return this.child("body", Body, note => note);
        }
    }

    class Body extends ClientObject {
        get paragraphs() {
            return this.child("paragraphs", ParagraphCollection, node => document.paragraphs(node));
        }

        insertParagraph(text, location) {
            return this.new(Paragraph, node => newParagraph(node, text, location));
        }

        getOoxml() {
            const result = new ClientResult();
            this.later(() => result.set(document.xml()));
            return result;
        }
    }

    class CustomXmlPart extends ClientObject {
        getXml() {
            const result = new ClientResult();
            this.later(part => result.set(part.xml));
            return result;
        }

        setXml(xml) {
            this.later(part => { part.xml = xml; });
        }
    }

    class CustomXmlPartScopedCollection extends ClientObject {
        static itemsOf = parts => parts;
        static item = CustomXmlPart;
    }

    class CustomXmlPartCollection extends ClientObject {
        getByNamespace(name) {
            return this.new(CustomXmlPartScopedCollection, parts => parts.filter(part => part.xml.includes(`xmlns="${name}"`)));
        }

        add(xml) {
            return this.new(CustomXmlPart, parts => {
                const part = { id: `part${parts.length}`, xml };
                parts.push(part);
                return part;
            });
        }
    }

    class ParagraphFormat extends ClientObject {
        static properties = { leftIndent: { get: style => style.leftIndent, set: (style, value) => { style.leftIndent = value; } } };
    }

    class StyleFont extends ClientObject {
        static properties = { bold: { get: style => style.bold, set: (style, value) => { style.bold = value; } } };
    }

    class Style extends ClientObject {
        static properties = { nameLocal: { get: style => style.name } };

        get font() {
            return this.child("font", StyleFont, style => style);
        }

        get paragraphFormat() {
            return this.child("format", ParagraphFormat, style => style);
        }
    }

    class StyleCollection extends ClientObject {
        getByNameOrNullObject(name) {
            return this.new(Style, styles => styles.get(name) ?? null);
        }
    }

    class DocumentObject extends ClientObject {
        get body() {
            return this.child("body", Body, () => document.body);
        }

        get contentControls() {
            return this.child("controls", ContentControlCollection, () => document.controls());
        }

        get customXmlParts() {
            return this.child("parts", CustomXmlPartCollection, () => document.parts);
        }

        getSelection() {
            return this.new(Range, () => ({ paragraph: document.cursor, runs: [] }));
        }

        getStyles() {
            return this.new(StyleCollection, () => document.styles);
        }

        addStyle(name, type) {
            return this.new(Style, () => {
                const style = { name, type };
                document.styles.set(name, style);
                return style;
            });
        }
    }

    const types = { Font, Range, Paragraph, ParagraphCollection, ContentControl, ContentControlCollection, NoteItem, Body, CustomXmlPart, CustomXmlPartCollection, CustomXmlPartScopedCollection, ParagraphFormat, Style, StyleCollection, Document: DocumentObject };
    [...Object.values(types), StyleFont].forEach(declare);

    class RequestContext {
        constructor() {
            this.batch = new Batch();
            this.document = new DocumentObject(this, () => document);
        }

        sync() {
            return this.batch.sync();
        }
    }

    return {
        types,
        api: {
            run: async action => {
                const context = new RequestContext();
                const result = await action(context);
                await context.sync();
                return result;
            },
            StyleType: { paragraph: "Paragraph", character: "Character" },
        },
    };
}
