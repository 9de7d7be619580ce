import { MAX_METADATA_CHARACTERS } from '../article-limits.js'
import { InvalidInputError } from '../invalid-input.js'
import { paragraphsOf } from './html-paragraphs.js'
import { mendDocument } from './mend/mend-document.js'
import { pageDocument } from './page-document.js'

/** What PostgreSQL cannot store, and no text needs: zeros and halves of characters. */
const NO_CHARACTERS = /\0|\p{Surrogate}/gu

/** The paragraphs of a text in data, which may be HTML or plain text with line breaks; none where it is too large. */
export function paragraphsOfData(text: string): readonly string[] {
  const html = /<(?:p|br|div)\b/i.test(text) ? text : text.replace(/\r\n?|\n/g, '<br>')
  try {
    const document = pageDocument(html.replace(NO_CHARACTERS, ''))
    mendDocument(document, [])
    return paragraphsOf(document.body)
  } catch (error) {
    if (error instanceof InvalidInputError) return []
    throw error
  }
}

/** A title, a name or the like in data, without tags, entities and needless spaces; null for none and for longer texts. */
export function plainText(text: string | null | undefined): string | null {
  if (text == null || text.length > MAX_METADATA_CHARACTERS) return null
  const plain = /[<&]/.test(text)
    ? paragraphsOfData(text).join(' ')
    : text.replace(NO_CHARACTERS, '').replace(/\s+/g, ' ')
  return plain.trim() || null
}
