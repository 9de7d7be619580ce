import { describe, expect, it } from 'vitest'
import { normalText } from '../../src/text/normal-text.js'

/** Texts as they stand, and as they read. */
const READS: readonly (readonly [string, string])[] = [
  ['Lena\u200b Ubb went to Ber\u00adgen.', 'Lena Ubb went to Bergen.'],
  ['Karl\u00adBrusk left.', 'Karl Brusk left.'],
  ['Fish &amp; chips, it&#39;s &ldquo;late&rdquo; &#x2014; &nbsp;no.', "Fish & chips, it's “late” —  no."],
  ['The mayor,[2] Ida, said1 it was cold.[3] It was.¹²', 'The mayor, Ida, said it was cold. It was.'],
  ['He left -- she stayed --- both slept.', 'He left — she stayed — both slept.'],
  ['“Everyone deserves it,”\nsaid the mayor.', '“Everyone deserves it,” said the mayor.'],
  [
    '\ufeffAnn\u2069 told\u00a0Bo\u2009it was \u{1f468}\u200d\u{1f33e} an o\ufb03ce.',
    'Ann told Bo it was \u{1f468}\u{1f33e} an office.',
  ],
  ['Jos&eacute; said it&amp;#39;s &frac12; of it.&amp;nbsp;Really.', "José said it's ½ of it. Really."],
  [
    'The mayor,* Ida†, spoke. “It is late,”1 he said. It was cold.2 So it rained.3',
    'The mayor, Ida, spoke. “It is late,” he said. It was cold. So it rained.',
  ],
  ['Ida said that the dam was\u2026 [+2103 chars]', 'Ida said that the dam was\u2026'],
  ['Ida said that it was late.\r\n [+9 chars]', 'Ida said that it was late.'],
  ['Ida said that the dam [+1 more chars]', 'Ida said that the dam\u2026'],
  ['Ida said that the dam [\u2026]\nBo said that the [...]', 'Ida said that the dam \u2026\nBo said that the \u2026'],
  [
    'The council has decided to close the old bridge\nafter the storm, which broke it.',
    'The council has decided to close the old bridge after the storm, which broke it.',
  ],
  [
    'He works for the district attorney\nJane Doe\nwho said today that it was late.',
    'He works for the district attorney Jane Doe who said today that it was late.',
  ],
]

/** Texts that read as they stand. */
const STANDS: readonly string[] = [
  'In 2024 he bought 10 of the 20 boats.',
  'An H2 rocket of the A4 type and 5 m2 of tin',
  'AT&T; R&D; &unknown; &#1114112;',
  '[1] A list begins so.',
  'Shopping\nmilk\neggs\nbread',
  'He left.\nshe stayed.',
  'The council has decided to close the old bridge.\n\nafter the storm',
  'Jane Doe\nwho said today that it was late',
  'The dam broke.\nJane Doe\nsaid today that it was late.',
  'Fires near the town\nJane Doe\nreporter',
  '-----\n- one\n- two',
  'An *urgent* call by the “[b]est [...] of us” at 12 3',
]

/** Drop caps as they stand, and as they read. */
const DROP_CAPS: readonly (readonly [string, string])[] = [
  ['T he mayor spoke.', 'The mayor spoke.'],
  ['T\nhe mayor spoke.', 'The mayor spoke.'],
  ['\u201cT\n\nhe mayor spoke,\u201d she said.', '\u201cThe mayor spoke,\u201d she said.'],
  ['P\neru spoke.', 'Peru spoke.'],
  ['A mayor spoke.', 'A mayor spoke.'],
  ['A\nmayor spoke.', 'A\nmayor spoke.'],
  ['T cells and X said he', 'T cells and X said he'],
]

describe('normalText', () => {
  it.each(READS)('%j', (text, normal) => {
    expect(normalText(text).text).toBe(normal)
  })

  it.each(STANDS)('leaves %j as it is', (text) => {
    expect(normalText(text).text).toBe(text)
  })

  it('leads every word back to where it stands, and there again', () => {
    const text = 'Ber\u00adgen &amp; Lena\u200b Ubb said1 -- no.'
    const { text: normal, toOriginal, toNormal } = normalText(text)
    const words = [...normal.matchAll(/\S+/g)].map(({ 0: word, index }) => ({ start: index, end: index + word.length }))
    expect(words.map(toOriginal).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Ber\u00adgen',
      '&amp;',
      'Lena',
      'Ubb',
      'said',
      '--',
      'no.',
    ])
    expect(words.map(toOriginal).map(toNormal)).toEqual(words)
  })

  it.each(DROP_CAPS)('reads the drop cap of %j', (text, normal) => {
    expect(normalText(text, { breaks: /SHARE /g, openers: new Set(['the']) }).text).toBe(normal)
  })

  it('breaks a paragraph where it is told to', () => {
    expect(normalText('One. SHARE Two.', { breaks: /SHARE /g, openers: new Set() }).text).toBe('One. \nTwo.')
  })

  it('reads a long text of nothing but what it looks for in linear time', () => {
    expect(
      normalText('&[1¹\u00ad*A b\n\n&amp;\u2026[...]'.repeat(50_000), { breaks: /SHARE /g, openers: new Set(['ab']) })
        .text.length,
    ).toBeGreaterThan(0)
  })
})
