/** A token that JSON.stringify cannot write, put into JSON or GraphQL as it is. */
export class Verbatim {
  /** @param {string} token */
  constructor(token) {
    this.token = token
  }

  toJSON() {
    return `⟦${this.token}⟧`
  }
}

/** JSON of a value that may contain Verbatim tokens. @param {unknown} value @returns {string} */
export const jsonOf = (value) => (JSON.stringify(value) ?? '').replace(/"⟦(.*?)⟧"/g, '$1')

/** Strings that often break programs: empty ones, invalid characters, patterns of LIKE and of searches, JavaScript's own names. */
export const ODD_STRINGS = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\ud800',
  '\udc00x',
  'x\ud83d',
  '\ufffd\uffff\ufeff',
  '\u202eright to left\u202c',
  'مرحبا بالعالم',
  'שלום',
  '👩‍👩‍👧‍👦🇰🇷',
  'e\u0301\u0301\u0301\u0301',
  'Z͑ͫ̓ͪ̂ͫ̽͏̴̙̤̞͉͚̯̞̠͍A̴̵̜̰͔ͫ͗͢L̠ͨͧͩ͘G̴̻͈͍͔̹̑͗̎̅͛́Ǫ̵̹̻̝̳͂̌̌͘!͖̬̰̙̗̿̋ͥͥ̂ͣ̐́́͜͞',
  '\r\n\t\v\f\b\u001b[31m',
  '\u2028\u2029',
  'ﬁ Ⅷ ２０２３ ß İ ı ſ',
  '％_\\',
  '%',
  '%%%%',
  '_',
  '\\',
  "'",
  "''; --",
  '"',
  '"unclosed',
  '"" ""',
  '* * *',
  '*',
  'a*',
  '-',
  '-'.repeat(33),
  '- - - -',
  '!&|():*<->',
  'a & | b',
  'a <-> b',
  ':*',
  "'a':*",
  '((((((((((',
  '[[[[',
  '(?:a+)+$',
  '$1 $2 $$ $a$',
  '{{0}} #{x} %s %n',
  '/../../etc',
  'null',
  'undefined',
  'NaN',
  'true',
  '0',
  '-1',
  '1e309',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '__typename',
  'id',
  '2023-02-30',
  '0000-00-00',
  '9999-12-31',
  '10000-01-01',
  '-0001-01-01',
  '2023-01-30T25:61:61Z',
  '9999-12-31T23:59:59.999999999+14:00',
  '0001-01-01T00:00:00+14:00',
  'https://',
  'http://[::1',
  'javascript:alert(1)',
  'person_',
  'person_0',
  'country_',
  'country_\u0000',
  'statement_\ud800',
  'x'.repeat(3_000),
  'é'.repeat(1_000),
  'ab '.repeat(700),
  'a-'.repeat(300),
  '"a '.repeat(200),
  '😀'.repeat(400),
]

/** Numbers at the limits of number types, and tokens that are not numbers. */
export const ODD_NUMBERS = [
  0,
  -0,
  -1,
  1,
  2 ** 31 - 1,
  2 ** 31,
  -(2 ** 31) - 1,
  2 ** 53,
  0.5,
  1e21,
  1e-300,
  1e300,
  ...['1e400', '-1e400', '1E5', '1.0', '00', '9'.repeat(60), `0.${'3'.repeat(60)}`].map((token) => new Verbatim(token)),
]

/** A value nested in this many objects with the same field. @param {number} levels @param {string} name @param {unknown} inside */
export function nested(levels, name, inside) {
  let value = inside
  for (let level = 0; level < levels; level++) value = name === 'not' ? { [name]: value } : { [name]: [value] }
  return value
}

/** A value that fits no type. @param {import('./chance.js').Chance} chance @returns {unknown} */
export function oddValue(chance) {
  return chance.weighed([
    [6, () => chance.one(ODD_STRINGS)],
    [3, () => chance.one(ODD_NUMBERS)],
    [2, () => null],
    [1, () => chance.happens(0.5)],
    [1, () => []],
    [1, () => [null]],
    [1, () => [[['deep']]]],
    [1, () => chance.several(2, 40, () => chance.one(ODD_STRINGS))],
    [1, () => ({})],
    [1, () => Object.fromEntries([[chance.one(['__proto__', 'constructor', 'toString', 'and', 'x']), {}]])],
    [1, () => nested(chance.one([5, 30, 60, 400]), chance.one(['and', 'or', 'not']), {})],
  ])()
}

/** Changes one or a few characters of a text, or repeats or removes a piece of it. @param {import('./chance.js').Chance} chance @param {string} text */
export function misprinted(chance, text) {
  let changed = text
  for (let times = 1 + chance.below(3); times > 0; times--) {
    const start = chance.below(changed.length + 1)
    const end = Math.min(changed.length, start + 1 + chance.below(8))
    const put = chance.weighed([
      [3, ''],
      [2, chance.one(ODD_STRINGS).slice(0, 60)],
      [2, changed.slice(start, end).repeat(2)],
      [2, chance.one([...'{}[]()!$@:=|&"#,.\\0x …'])],
    ])
    changed = changed.slice(0, start) + put + changed.slice(end)
  }
  return changed
}
