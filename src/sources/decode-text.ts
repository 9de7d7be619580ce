import { InvalidInputError } from './invalid-input.js'

const UTF_8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/**
 * The text of bytes in UTF-8, unchanged: a byte order mark stays, so that offsets are those of the file.
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

/** Without the byte order mark that it may start with: for formats in which the mark is no part of the article. */
export const withoutMark = (text: string): string => text.replace(/^\uFEFF/, '')
