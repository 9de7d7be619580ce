import { InvalidInputError } from '../invalid-input.js'

/**
 * How far into a page its encoding is looked for, in bytes. The HTML standard asks for the first 1,024; browsers read on, because pages
 * put scripts before it.
 */
const DECLARED_WITHIN = 16_384

const UTF_8 = new TextDecoder('utf-8', { fatal: true })

/**
 * Decodes a page as browsers do: by its byte order mark, else as it was sent, else as its <meta> or XML declaration says, else as
 * windows-1252. Bytes
 * that are valid UTF-8 are UTF-8 whatever is declared, because pages are often saved in another encoding than they were sent in,
 * and text of older encodings is practically never valid UTF-8 by chance.
 * @param sent the encoding that the header "content-type" names
 * @throws InvalidInputError for binary files
 */
export function decodePage(bytes: Uint8Array, sent?: string): string {
  const wide = wideEncodingOf(bytes)
  if (wide !== null) return new TextDecoder(wide).decode(bytes)
  const nul = bytes.indexOf(0)
  if (nul !== -1) throw new InvalidInputError('text', `binary data (a NUL byte at ${nul})`, 'an HTML page')
  const declared = encodingNamed(sent) ?? declaredEncodingOf(bytes)
  // Its bytes are those of ASCII.
  if (declared === 'iso-2022-jp') return new TextDecoder(declared).decode(bytes)
  try {
    return UTF_8.decode(bytes)
  } catch {
    // A tag that can be read byte by byte is no UTF-16; browsers take it for UTF-8 too.
    return declared === null || declared.startsWith('utf-') ? damagedUtf8(bytes) : decodeAs(declared, bytes)
  }
}

/** Of what says that it is UTF-8 and is not, and of what says nothing: UTF-8 where most of it is, as in a page that was cut off; else windows-1252. */
function damagedUtf8(bytes: Uint8Array): string {
  const text = new TextDecoder('utf-8').decode(bytes)
  const damaged = text.match(/\uFFFD/g)?.length ?? 0
  const whole = text.match(/[^\0-\x7f\uFFFD]/g)?.length ?? 0
  return damaged < whole ? text : windows1252(bytes)
}

/** UTF-16, by its byte order mark, or by the zero in its first "<". */
function wideEncodingOf([first, second]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le'
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be'
  return null
}

/** The encoding that a page declares, in the standard's name for it; null for none and for unknown ones. */
function declaredEncodingOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, DECLARED_WITHIN))
    .toString('latin1')
    .replace(/<!--[\s\S]*?-->/g, '')
  const label =
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([^"'>]+)/i.exec(start)?.[1] ??
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([^\s"'/>;]+)/i.exec(start)?.[1]
  return encodingNamed(label)
}

/** The standard's name for an encoding; null for none and for unknown ones. */
function encodingNamed(label: string | undefined): string | null {
  try {
    return label === undefined ? null : new TextDecoder(label).encoding
  } catch {
    return null
  }
}

const decodeAs = (encoding: string, bytes: Uint8Array): string =>
  encoding === 'windows-1252' ? windows1252(bytes) : new TextDecoder(encoding).decode(bytes)

/** What windows-1252 has in place of the control characters U+0080 to U+009F. */
const INSTEAD_OF_CONTROLS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** A text decoded as Latin 1 with the marks that windows-1252 has in place of control characters, which no text holds. */
export const withoutControls = (text: string): string =>
  text.replace(/[\x80-\x9f]/g, (control) => INSTEAD_OF_CONTROLS.charAt(control.charCodeAt(0) - 0x80))

/** Not by TextDecoder, because several releases of Node take windows-1252 for Latin 1 (nodejs/node#56542). */
const windows1252 = (bytes: Uint8Array): string => withoutControls(Buffer.from(bytes).toString('latin1'))
