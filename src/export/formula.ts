// A spreadsheet runs a cell that starts with one of these signs as a formula; an apostrophe before it makes it text (OWASP,
// "CSV Injection"). csv-stringify sees to the start of cells; what could become a start, this file sees to.

/** Between the items of a list in one cell. */
const SEPARATOR = ' | '

/**
 * Where a program that splits at semicolons, tabs or line breaks, whatever the quotation marks, would start a new cell with
 * a formula; and where somebody who splits a list would.
 */
const INNER_FORMULA = /([;|\t\r\n] *)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** A text with an apostrophe before every formula that its inside could be taken for. */
export const withoutFormulas = (text: string): string => text.replace(INNER_FORMULA, "$1'")

/** The items of a list as one cell. */
export const listCell = (items: readonly string[]): string => items.join(SEPARATOR)
