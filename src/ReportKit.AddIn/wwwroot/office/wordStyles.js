// The styles of the series in a document that was not made from its template.

/**
 * @typedef {import("../model/contract.js").PrintedStatement} PrintedStatement
 * @typedef {import("../model/contract.js").Schema["styles"]} Styles
 */

/** Points by which a quotation stands in, where the document has no style for it. */
const indent = 28;

/**
 * Adds the styles that the document lacks, with a modest look; one that is there keeps its own.
 * @param {Word.RequestContext} context
 * @param {readonly PrintedStatement[]} statements
 * @param {Styles} styles
 */
export async function ensureStyles(context, statements, styles) {
    const indented = new Set([styles.paragraph.Quotation, styles.paragraph.QuotationItem]);
    const paragraphs = new Set(statements.flatMap(statement => statement.row.blocks.map(block => block.style)));
    const all = context.document.getStyles();
    const wanted = [
        ...[...paragraphs].map(name => ({ name, type: Word.StyleType.paragraph, there: all.getByNameOrNullObject(name) })),
        ...Object.values(styles.words).map(name => ({ name, type: Word.StyleType.character, there: all.getByNameOrNullObject(name) })),
    ];
    for (const { there } of wanted)
        there.load("nameLocal");
    await context.sync();

    for (const { name, type } of wanted.filter(style => style.there.isNullObject)) {
        const style = context.document.addStyle(name, type);
        if (type === Word.StyleType.character)
            style.font.bold = true;
        else if (indented.has(name))
            style.paragraphFormat.leftIndent = indent;
    }

    await context.sync();
}
