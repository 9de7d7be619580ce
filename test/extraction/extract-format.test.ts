import { expect, test } from 'vitest'
import { extractionOf } from '../../src/extraction/extract-format.js'
import { SMALL_ANALYSIS, SMALL_TEXT } from '../support/small-article.js'

/** What Python would slice: offsets count code points. */
const slice = ([start, end]: readonly [number, number]): string => [...SMALL_TEXT].slice(start, end).join('')

test('an extraction has names for indexes, code points for code units, and the country of everybody', () => {
  const { attributions, mentions } = extractionOf(SMALL_TEXT, SMALL_ANALYSIS)
  const read = attributions.map(({ source, cue, content, ...rest }) => ({
    ...rest,
    source: source.map(slice),
    cue: cue.map(slice),
    content: content.map(slice),
  }))
  expect(read).toEqual([
    {
      source: ['Mary Jones, the US envoy'],
      cue: ['told'],
      content: ['“Act now,”'],
      act: 'SAY',
      plover: null,
      speaker: { name: 'Mary Jones', kind: 'PERSON', country: 'USA' },
      speakers: [{ name: 'Mary Jones', kind: 'PERSON', country: 'USA' }],
      speakerText: 'Mary Jones, the US envoy',
      reportedBy: null,
      reportedByText: null,
      within: null,
      confidence: 0.9,
      modality: 'ACTUAL',
      saidOn: '2023-01-30',
      addressees: [{ name: 'NATO', kind: 'ORGANIZATION', country: null }],
      mode: 'DIRECT',
      negated: false,
    },
    {
      source: ['She'],
      cue: ['thanked'],
      content: ['its aid to Ukraine'],
      act: 'THANK',
      plover: 'SUPPORT',
      speaker: { name: 'Mary Jones', kind: 'PERSON', country: 'USA' },
      speakers: [{ name: 'Mary Jones', kind: 'PERSON', country: 'USA' }],
      speakerText: 'She',
      reportedBy: null,
      reportedByText: null,
      within: null,
      confidence: 0.9,
      modality: 'ACTUAL',
      saidOn: null,
      addressees: [{ name: 'Japan', kind: 'COUNTRY', country: 'JPN' }],
      mode: 'INDIRECT',
      negated: false,
    },
  ])
  expect(mentions.map(({ start, end, ...rest }) => ({ words: slice([start, end]), ...rest }))).toEqual([
    { words: 'Envoy', kind: 'PERSON', form: 'NOMINAL', actor: 'Mary Jones', country: 'US' },
    { words: 'Japan', kind: 'COUNTRY', form: 'NAME', actor: 'Japan', country: 'JP' },
    { words: 'Mary Jones', kind: 'PERSON', form: 'NAME', actor: 'Mary Jones', country: 'US' },
    { words: 'US', kind: 'COUNTRY', form: 'NAME', actor: 'United States', country: 'US' },
    { words: 'NATO', kind: 'ORGANIZATION', form: 'NAME', actor: 'NATO', country: null },
    { words: 'Tokyo', kind: 'COUNTRY', form: 'METONYM', actor: 'Japan', country: 'JP' },
    { words: 'She', kind: 'PERSON', form: 'PRONOUN', actor: 'Mary Jones', country: 'US' },
    { words: 'Japan', kind: 'COUNTRY', form: 'NAME', actor: 'Japan', country: 'JP' },
    { words: 'its', kind: 'COUNTRY', form: 'PRONOUN', actor: 'Japan', country: 'JP' },
    { words: 'Ukraine', kind: 'COUNTRY', form: 'NAME', actor: 'Ukraine', country: 'UA' },
  ])
})
