/**
 * What the views of one program share.
 * @typedef {object} Services
 * @property {import("./api.js").Api} api
 * @property {import("../model/contract.js").Session} session
 * @property {import("../model/contract.js").Schema} schema
 *
 * @typedef {Services & {book: import("./openBook.js").OpenBook}} ExcelServices
 *
 * A tab of the pane. `shown` is called each time that a person goes to it.
 * @typedef {object} View
 * @property {string} id
 * @property {string} label
 * @property {HTMLElement} element
 * @property {() => void} [shown]
 * @property {() => void} [left]
 * @property {HTMLElement} [badge] Stands in the tab, after its label.
 */

export {};
