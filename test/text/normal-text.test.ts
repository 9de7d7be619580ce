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

  it('breaks a paragraph where it is told to', () => {
    expect(normalText('One. SHARE Two.', /SHARE /g).text).toBe('One. \nTwo.')
  })

  it('reads a long text of nothing but what it looks for in linear time', () => {
    expect(normalText('&[1¹\u00ad'.repeat(50_000)).text.length).toBeGreaterThan(0)
  })
})
