import { InvalidInputError } from './invalid-input.js'

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * Decodes UTF-8. A byte order mark is kept, so that offsets match the file.
 * @throws InvalidInputError for other encodings and for binary files
 */
export function decodeText(bytes: Uint8Array): string {
  const accepted = 'text in UTF-8'
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    throw new InvalidInputError('text', 'text in UTF-16', accepted)
  }
  const nul = bytes.indexOf(0)
  if (nul !== -1) throw new InvalidInputError('text', `binary data (a NUL byte at ${nul})`, accepted)
  try {
    return UTF_8.decode(bytes)
  } catch {
    throw new InvalidInputError('text', 'bytes that are not UTF-8', accepted)
  }
}

/** Removes a byte order mark, for formats in which it is not part of the article. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')
