// A spreadsheet runs a cell that starts with one of these characters as a formula; a preceding apostrophe makes it text
// (OWASP, "CSV Injection"). csv-stringify escapes the start of cells; this file escapes what could become a start.

/** Separator of a list's items in one cell. */
const SEPARATOR = ' | '

/**
 * Where a new cell with a formula could start: for programs that split at semicolons, tabs or line breaks despite
 * quotation marks, and for people who split a list into cells.
 */
const INNER_FORMULA = /([;|\t\r\n] *)(?=[=+\-@\uFF1D\uFF0B\uFF0D\uFF20])/g

/** Inserts an apostrophe before everything inside a text that could be read as a formula. */
export const withoutFormulas = (text: string): string => text.replace(INNER_FORMULA, "$1'")

/** The items of a list as one cell. */
export const listCell = (items: readonly string[]): string => items.join(SEPARATOR)
