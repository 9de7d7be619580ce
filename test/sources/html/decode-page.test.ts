import { expect, test } from 'vitest'
import { decodePage } from '../../../src/sources/html/decode-page.js'
import { InvalidInputError } from '../../../src/sources/invalid-input.js'

const latin = (text: string): Uint8Array => Buffer.from(text, 'latin1')
const swapped = (text: string): Uint8Array => Buffer.from(text, 'utf16le').swap16()
const bytes = (start: string, ...rest: number[]): Uint8Array => Buffer.concat([latin(start), Buffer.from(rest)])

test.each<[string, Uint8Array, string]>([
  ['UTF-8', Buffer.from('<p>Ż’'), '<p>Ż’'],
  ['UTF-8 with a mark', Buffer.from('\uFEFF<p>Ż'), '<p>Ż'],
  ['UTF-8 that is said to be Latin 1', Buffer.from('<meta charset=iso-8859-1>Ż'), '<meta charset=iso-8859-1>Ż'],
  ['UTF-8 that was cut off', Buffer.from('<p>Żebbuġ Ħal Ġ').subarray(0, -1), '<p>Żebbuġ Ħal \uFFFD'],
  ['nothing declared', latin('<p>J\xf6rg \x93a\x94 \x80'), '<p>Jörg “a” €'],
  ['UTF-8 declared wrongly', latin('<meta charset="utf-8">\x93J\xf6rg\x94'), '<meta charset="utf-8">“Jörg”'],
  ['UTF-16 declared in single bytes', Buffer.from('<meta charset="utf-16">Ż'), '<meta charset="utf-16">Ż'],
  ['an encoding that nobody knows', latin('<meta charset="klingon">\xf6'), '<meta charset="klingon">ö'],
  ['an encoding in a comment', latin('<!-- <meta charset="koi8-r"> -->\xf6'), '<!-- <meta charset="koi8-r"> -->ö'],
  ['Latin 1, which is windows-1252', latin('<meta charset=ISO-8859-1>\x96'), '<meta charset=ISO-8859-1>–'],
  [
    'http-equiv',
    latin('<META content="text/html; charset=windows-1250" http-equiv=content-type>\xf8'),
    '<META content="text/html; charset=windows-1250" http-equiv=content-type>ř',
  ],
  [
    'http-equiv without a type',
    latin('<meta http-equiv="Content-Type" content="charset=iso-8859-2">\xb9'),
    '<meta http-equiv="Content-Type" content="charset=iso-8859-2">š',
  ],
  [
    'an XML declaration',
    latin('<?xml version="1.0" encoding="ISO-8859-15"?>\xa4'),
    '<?xml version="1.0" encoding="ISO-8859-15"?>€',
  ],
  [
    'late in the head',
    latin(`<script>${'x'.repeat(5_000)}</script><meta charset=windows-1251>\xe4`),
    `<script>${'x'.repeat(5_000)}</script><meta charset=windows-1251>д`,
  ],
  ['KOI8-R', latin('<meta charset=koi8-r>\xc4'), '<meta charset=koi8-r>д'],
  ['Shift JIS', bytes('<meta charset="shift_jis">', 0x93, 0xfa), '<meta charset="shift_jis">日'],
  ['GBK', bytes('<meta charset="gb2312">', 0xc8, 0xd5), '<meta charset="gb2312">日'],
  ['Big5', bytes('<meta charset="big5">', 0xa4, 0xe9), '<meta charset="big5">日'],
  ['EUC-KR', bytes('<meta charset="euc-kr">', 0xc7, 0xd1), '<meta charset="euc-kr">한'],
  [
    'ISO 2022',
    bytes('<meta charset="iso-2022-jp">', 0x1b, 0x24, 0x42, 0x46, 0x7c, 0x1b, 0x28, 0x42),
    '<meta charset="iso-2022-jp">日',
  ],
  ['UTF-16 with a mark', Buffer.from('\uFEFF<p>Ż', 'utf16le'), '<p>Ż'],
  ['UTF-16 with a mark, the other way round', swapped('\uFEFF<p>Ż'), '<p>Ż'],
  ['UTF-16 without a mark', Buffer.from('<p>Ż', 'utf16le'), '<p>Ż'],
  ['UTF-16 without a mark, the other way round', swapped('<p>Ż'), '<p>Ż'],
])('%s', (_, page, text) => {
  expect(decodePage(page)).toBe(text)
})

test('a program is no page', () => {
  expect(() => decodePage(Buffer.from([0x7f, 0x45, 0x4c, 0x46, 0, 1]))).toThrow(
    new InvalidInputError('text', 'binary data (a NUL byte at 4)', 'an HTML page'),
  )
})

test('tags without an end cost no time', () => {
  const page = Buffer.concat([latin('<meta '.repeat(400_000)), Buffer.from([0xf6])])
  expect(decodePage(page).at(-1)).toBe('ö')
})
