import { mendWords } from './drop-caps.js'
import { removeFootnoteMarks } from './footnote-marks.js'
import { writeQuotationMarks } from './quotation-marks.js'

/**
 * Puts into letters what a page draws, and out of them what is no part of its sentences. To be done before Readability, which takes
 * elements out of sentences by their names.
 * @param path the way down to where most of the text is
 */
export function mendDocument(document: Document, path: readonly Element[]): void {
  mendWords(document)
  removeFootnoteMarks(document)
  writeQuotationMarks(document, path)
}
