/** What surrounds a content without being of it: quotation marks, the comma before them, “that”. */
const AROUND = /^(?:that\s+)?[“"]|[,.]?[”"]$|^that\s+/g

/** A content as a sentence of its own would have it: “the bridge will reopen” of “that the bridge will reopen”. */
export const clearText = (content: string): string => {
  const text = content.trim().replace(AROUND, '')
  // A quotation within was cut by that.
  return /[“”"]/.test(text) ? content.trim().replace(/^that\s+/, '') : text
}
