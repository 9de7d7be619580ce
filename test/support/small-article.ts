import type { Analysis, FoundMention, FoundStatement } from '../../src/extraction/analysis.js'
import type { Span } from '../../src/text/span.js'

/** A text with at least one of everything that is stored, with an analysis made by hand. */
export const SMALL_TEXT = [
  'Envoy urges Japan to act 🙂',
  '',
  '“Act now,” Mary Jones, the US envoy, told NATO in Tokyo on Monday. She thanked Japan for its aid to Ukraine.',
].join('\r\n')

/** The span of the nth occurrence of some words in SMALL_TEXT. */
export function spanOf(words: string, nth = 1, text = SMALL_TEXT): Span {
  let start = -1
  for (let i = 0; i < nth; i++) start = text.indexOf(words, start + 1)
  if (start === -1) throw new Error(`Not in the text: ${words}`)
  return { start, end: start + words.length }
}

const mention = (words: string, nth: number, actor: number, form: FoundMention['form'], score = 1): FoundMention => ({
  ...spanOf(words, nth),
  actor,
  form,
  score,
  reason: `by ${form.toLowerCase()}`,
})

const MARY = 0
const UNITED_STATES = 1
const NATO = 2
const JAPAN = 3
const UKRAINE = 4

const STATEMENT: FoundStatement = {
  speaker: MARY,
  speakers: [MARY],
  reportedBy: null,
  reportedByText: null,
  within: null,
  speakerText: 'She',
  speakerAffiliation: null,
  act: 'THANK',
  cameo: '05',
  plover: 'SUPPORT',
  addressees: [JAPAN],
  addresseeText: null,
  mode: 'INDIRECT',
  negated: false,
  modality: 'ACTUAL',
  inHeadline: false,
  saidOn: null,
  place: null,
  confidence: 0.9,
  rule: 'subject-verb-content',
  sentence: spanOf('She thanked Japan for its aid to Ukraine.'),
  source: spanOf('She'),
  cue: spanOf('thanked'),
  content: [spanOf('its aid to Ukraine')],
  quotes: [],
  about: [UKRAINE],
  topics: ['aid'],
}

export const SMALL_ANALYSIS: Analysis = {
  actors: [
    { kind: 'PERSON', name: 'Mary Jones', aliases: ['Jones', 'the envoy'], countryCode: null },
    { kind: 'COUNTRY', name: 'United States', aliases: ['US'], countryCode: 'US' },
    { kind: 'ORGANIZATION', name: 'NATO', aliases: [], countryCode: null },
    { kind: 'COUNTRY', name: 'Japan', aliases: ['Tokyo'], countryCode: 'JP' },
    { kind: 'COUNTRY', name: 'Ukraine', aliases: [], countryCode: 'UA' },
  ],
  mentions: [
    mention('Envoy', 1, MARY, 'NOMINAL', 0.5),
    mention('Japan', 1, JAPAN, 'NAME'),
    mention('Mary Jones', 1, MARY, 'NAME'),
    mention('US', 1, UNITED_STATES, 'NAME'),
    mention('NATO', 1, NATO, 'NAME'),
    mention('Tokyo', 1, JAPAN, 'METONYM'),
    mention('She', 1, MARY, 'PRONOUN', 0.8),
    mention('Japan', 2, JAPAN, 'NAME'),
    mention('its', 1, JAPAN, 'PRONOUN', 0.7),
    mention('Ukraine', 1, UKRAINE, 'NAME'),
  ],
  affiliations: [{ ...spanOf('envoy'), person: MARY, of: UNITED_STATES, title: 'Envoy' }],
  statements: [
    {
      ...STATEMENT,
      speakerText: 'Mary Jones, the US envoy',
      act: 'SAY',
      cameo: '01',
      plover: null,
      addressees: [NATO],
      mode: 'DIRECT',
      saidOn: '2023-01-30',
      place: 'Tokyo',
      rule: 'quote-before',
      sentence: spanOf('“Act now,” Mary Jones, the US envoy, told NATO in Tokyo on Monday.'),
      source: spanOf('Mary Jones, the US envoy'),
      cue: spanOf('told'),
      content: [spanOf('“Act now,”')],
      quotes: [spanOf('Act now')],
      about: [],
      topics: [],
    },
    STATEMENT,
  ],
  topics: [{ ...spanOf('aid'), name: 'aid', count: 1 }],
  diagnostics: [],
}

/** An analysis that finds nothing. */
export const NOTHING_FOUND: Analysis = {
  actors: [],
  mentions: [],
  affiliations: [],
  statements: [],
  topics: [],
  diagnostics: [],
}
