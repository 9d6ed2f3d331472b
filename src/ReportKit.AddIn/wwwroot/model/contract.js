// The shapes that the API speaks, for the type checker. GET /api/openapi.json says what they mean.

/**
 * @typedef {object} Session
 * @property {string} version
 * @property {string} workbook
 * @property {string | null} report
 * @property {string[]} reports
 * @property {boolean} layout
 *
 * @typedef {"text" | "markup" | "date" | "dateSpan" | "level" | "yesNo" | "choice" | "reference" | "address"} Kind
 *
 * @typedef {object} Column
 * @property {string} name
 * @property {string} json
 * @property {Kind} kind
 * @property {string} holds
 * @property {string} help
 * @property {boolean} isKey
 * @property {string[]} allowed
 * @property {string | null} to
 * @property {boolean} several
 *
 * @typedef {object} Sheet
 * @property {string} name
 * @property {string} json
 * @property {string} help
 * @property {string} key
 * @property {Column[]} columns
 *
 * @typedef {object} Schema
 * @property {Sheet[]} sheets
 * @property {Sheet[]} records
 * @property {{code: string, title: string}[]} rules
 * @property {{paragraph: Record<string, string>, words: Record<string, string>, footnoteText: string, footnoteReference: string, hyperlink: string}} styles
 * @property {number} longestCell
 * @property {number} deepestHeader The last row of a worksheet, from 1, in which its header can stand.
 */

/**
 * A number comes with its format, by which a date is told from a digit.
 * @typedef {string | boolean | null | {n: number, f?: string} | {e: string}} Cell
 *
 * @typedef {object} OpenSheet
 * @property {string} sheet The worksheet's name.
 * @property {number} firstRow From 1.
 * @property {number} firstColumn From 0.
 * @property {number} [headerRow] The row of the table's header; absent where there is no table.
 * @property {number | null} totalsRow
 * @property {string[]} tables The names of the tables on it.
 * @property {Cell[][]} values
 *
 * @typedef {{sheet: string, is: string}} SheetIs A worksheet, by its own name, and the sheet of the schema as which it is read.
 *
 * @typedef {{sheet: string, row: number, values: Cell[][]}} OpenRows
 */

/**
 * What is to be written into a cell.
 * @typedef {{text?: string, number?: number, blank?: boolean}} NewValue
 *
 * @typedef {{column: string} & NewValue} ColumnValue
 *
 * @typedef {object} Edits
 * @property {({sheet: string, row: number, cell: string, column: string} & NewValue)[]} cells
 * @property {{sheet: string, cells: ColumnValue[]}[]} rows
 */

/**
 * @typedef {object} Finding
 * @property {string} code
 * @property {"error" | "warning" | "remark"} severity
 * @property {string | null} sheet
 * @property {number | null} row
 * @property {string | null} cell
 * @property {string | null} column
 * @property {string | null} key
 * @property {string} message
 * @property {string | null} advice
 * @property {string | null} evidence
 * @property {{label: string, cell: NewValue} | null} fix
 */

/**
 * @typedef {object} Lists
 * @property {{number: string, title: string | null, status: string | null}[]} reports
 * @property {{key: string, report: string | null, level: number | null, title: string | null}[]} sections
 * @property {{name: string, shortName: string | null, aliases: string[], kind: string | null}[]} speakers
 * @property {{id: string, kind: string | null, citation: string, date: string | null, url: string | null, row: number}[]} sources
 * @property {string[]} tags
 */

/**
 * @typedef {{type: "words", text: string, bold?: boolean, italic?: boolean, superscript?: boolean, role?: string, language?: string}} Words
 * @typedef {{type: "link", target: string, content: Words[]}} Link
 * @typedef {{type: "footnote", paragraphs: Inline[][]}} Footnote
 * @typedef {Words | Link | Footnote} Inline
 *
 * @typedef {{type: "heading", level: number, style: string, content: Inline[], sheet?: string | null, row?: number | null, key?: string | null}} Heading
 * @typedef {{type: "dateHeading", level: number, style: string, text: string}} DateHeading
 * @typedef {{type: "paragraph", role: string, style: string, rightToLeft?: boolean, content: Inline[]}} Paragraph
 * @typedef {{type: "row", id: string | null, sheet: string, row: number | null, blocks: PrintedBlock[]}} RowBlock
 * @typedef {Heading | DateHeading | Paragraph} PrintedBlock
 * @typedef {PrintedBlock | RowBlock} Block
 */

/**
 * @typedef {object} StatementAnswer
 * @property {string | null} id
 * @property {string | null} report
 * @property {RowBlock} row
 * @property {string} printed
 * @property {{column: string, words: string, said: string}[]} understood
 * @property {Finding[]} findings
 * @property {ColumnValue[]} cells
 *
 * @typedef {object} Preview
 * @property {string} report
 * @property {number} statements
 * @property {number} errors
 * @property {Record<string, string | null>} cover
 * @property {{level: number, content: Words[]}[]} contents
 * @property {{organisation: string | null, function: string | null, tagline: string | null, website: string | null, socialLinks: string[]}} closing
 * @property {string} language
 * @property {Block[]} blocks
 *
 * @typedef {object} Job
 * @property {string} job
 * @property {"running" | "done" | "failed"} state
 * @property {string[]} log
 * @property {string | null} file
 * @property {string | null} message
 */

/**
 * @typedef {object} MergeAnswer
 * @property {string} merge
 * @property {TakenChange[]} taken
 * @property {{sheet: string, key: string, words: string, who: string}[]} added
 * @property {OpenQuestion[]} open
 * @property {{sheet: string, key: string, column: string | null, author: string | null, text: string}[]} comments
 * @property {string[]} warnings
 * @property {Edits} edits
 *
 * @typedef {object} TakenChange
 * @property {string} sheet
 * @property {string} key
 * @property {string | null} column
 * @property {string | null} before
 * @property {string | null} after
 * @property {{ahead: string, before: string, after: string, following: string} | null} words
 * @property {string} who
 *
 * @typedef {object} OpenQuestion
 * @property {number} id
 * @property {string} sheet
 * @property {string} key
 * @property {string | null} column
 * @property {string} why
 * @property {string | null} base
 * @property {string | null} mine
 * @property {string | null} theirs
 * @property {string} who
 * @property {boolean} canBeDecided
 * @property {string[]} choices
 *
 * @typedef {{edits: Edits, refused: {id: number, reason: string}[], undecided: number}} DecisionsAnswer
 */

/**
 * @typedef {object} FoundStatement
 * @property {string} id
 * @property {number} row
 * @property {string | null} date
 * @property {string | null} speaker
 * @property {string | null} section
 * @property {string | null} sectionTitle
 * @property {string | null} report
 * @property {string} kind
 * @property {string} status
 * @property {string[]} tags
 * @property {string} text
 *
 * @typedef {{id: string, row: RowBlock, printed: string, sha256: string, bookmark: string}} PrintedStatement
 *
 * @typedef {object} Where
 * @property {string} id
 * @property {string} workbook
 * @property {string} sheet
 * @property {number} row
 * @property {string} cell
 * @property {string | null} report
 * @property {string | null} section
 * @property {{column: string, text: string}[]} cells
 * @property {{id: string, row: number, citation: string, url: string | null, locator: string | null}[]} sources
 */

export {};
