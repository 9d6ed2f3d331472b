// Every member of Office.js that the pane uses, by class, with the requirement set that has it; what every program has bears none.
// A test compares the list with the code and with Microsoft's own typings.

/** What the manifest asks for. */
export const requirementSets = {
    Excel: ["ExcelApi 1.11"],
    Word: ["WordApi 1.5", "DocumentEvents 1.1"],
};

/** @type {Record<string, Record<string, string>>} */
export const members = {
    "Excel.Range": {
        columnCount: "ExcelApi 1.1",
        columnIndex: "ExcelApi 1.1",
        formulas: "ExcelApi 1.1",
        getCell: "ExcelApi 1.1",
        getColumn: "ExcelApi 1.1",
        getLastRow: "ExcelApi 1.1",
        numberFormat: "ExcelApi 1.1",
        rowCount: "ExcelApi 1.1",
        rowIndex: "ExcelApi 1.1",
        select: "ExcelApi 1.1",
        valueTypes: "ExcelApi 1.1",
        values: "ExcelApi 1.1",
        worksheet: "ExcelApi 1.1",
    },
    "Excel.RequestContext": {
        workbook: "",
    },
    "Excel.Table": {
        getDataBodyRange: "ExcelApi 1.1",
        getHeaderRowRange: "ExcelApi 1.1",
        getTotalRowRange: "ExcelApi 1.1",
        name: "ExcelApi 1.1",
        rows: "ExcelApi 1.1",
        showTotals: "ExcelApi 1.1",
    },
    "Excel.TableCollection": {
        add: "ExcelApi 1.1",
        getItemOrNullObject: "ExcelApi 1.4",
        items: "ExcelApi 1.1",
    },
    "Excel.TableRow": {
        getRange: "ExcelApi 1.1",
    },
    "Excel.TableRowCollection": {
        add: "ExcelApi 1.1",
    },
    "Excel.Workbook": {
        getActiveCell: "ExcelApi 1.7",
        name: "ExcelApi 1.7",
        save: "ExcelApi 1.11",
        tables: "ExcelApi 1.1",
        worksheets: "ExcelApi 1.1",
    },
    "Excel.Worksheet": {
        activate: "ExcelApi 1.1",
        getRange: "ExcelApi 1.1",
        getRangeByIndexes: "ExcelApi 1.7",
        getUsedRangeOrNullObject: "ExcelApi 1.4",
        name: "ExcelApi 1.1",
        tables: "ExcelApi 1.1",
        visibility: "ExcelApi 1.1",
    },
    "Excel.WorksheetChangedEventArgs": {
        address: "ExcelApi 1.7",
        changeType: "ExcelApi 1.7",
        worksheetId: "ExcelApi 1.7",
    },
    "Excel.WorksheetCollection": {
        add: "ExcelApi 1.1",
        getItem: "ExcelApi 1.1",
        getItemOrNullObject: "ExcelApi 1.4",
        items: "ExcelApi 1.1",
        onChanged: "ExcelApi 1.9",
        onSelectionChanged: "ExcelApi 1.9",
    },
    "Office.Context": {
        document: "",
        officeTheme: "",
    },
    "Office.Document": {
        addHandlerAsync: "DocumentEvents 1.1",
    },
    "Office.OfficeTheme": {
        bodyBackgroundColor: "",
        isDarkTheme: "",
    },
    "Office": {
        onReady: "",
    },
    "Word.Body": {
        getOoxml: "WordApi 1.1",
        insertParagraph: "WordApi 1.1",
        paragraphs: "WordApi 1.1",
    },
    "Word.ContentControl": {
        clear: "WordApi 1.1",
        getRange: "WordApi 1.3",
        insertParagraph: "WordApi 1.1",
        paragraphs: "WordApi 1.1",
        parentContentControlOrNullObject: "WordApi 1.3",
        tag: "WordApi 1.1",
        title: "WordApi 1.1",
    },
    "Word.ContentControlCollection": {
        getByTag: "WordApi 1.1",
        items: "WordApi 1.1",
    },
    "Word.CustomXmlPart": {
        getXml: "WordApi 1.4",
        setXml: "WordApi 1.4",
    },
    "Word.CustomXmlPartCollection": {
        add: "WordApi 1.4",
        getByNamespace: "WordApi 1.4",
    },
    "Word.CustomXmlPartScopedCollection": {
        items: "WordApi 1.4",
    },
    "Word.Document": {
        addStyle: "WordApi 1.5",
        body: "WordApi 1.1",
        contentControls: "WordApi 1.1",
        customXmlParts: "WordApi 1.4",
        getSelection: "WordApi 1.1",
        getStyles: "WordApi 1.5",
    },
    "Word.Font": {
        bold: "WordApi 1.1",
        italic: "WordApi 1.1",
        superscript: "WordApi 1.1",
    },
    "Word.NoteItem": {
        body: "WordApi 1.5",
    },
    "Word.Paragraph": {
        getRange: "WordApi 1.3",
        insertContentControl: "WordApi 1.1",
        insertParagraph: "WordApi 1.1",
        insertText: "WordApi 1.1",
        style: "WordApi 1.1",
        text: "WordApi 1.1",
    },
    "Word.ParagraphCollection": {
        getFirst: "WordApi 1.3",
        getLast: "WordApi 1.3",
    },
    "Word.ParagraphFormat": {
        leftIndent: "WordApi 1.5",
    },
    "Word.Range": {
        expandTo: "WordApi 1.3",
        font: "WordApi 1.1",
        hyperlink: "WordApi 1.3",
        insertBookmark: "WordApi 1.4",
        insertFootnote: "WordApi 1.5",
        paragraphs: "WordApi 1.1",
        parentContentControlOrNullObject: "WordApi 1.3",
        style: "WordApi 1.1",
    },
    "Word.RequestContext": {
        document: "",
    },
    "Word.Style": {
        font: "WordApi 1.5",
        nameLocal: "WordApi 1.5",
        paragraphFormat: "WordApi 1.5",
    },
    "Word.StyleCollection": {
        getByNameOrNullObject: "WordApi 1.5",
    },
};
