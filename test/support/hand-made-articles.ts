import type { HandMade } from './hand-made.js'

const SOUTH_KOREA = {
  kind: 'COUNTRY',
  name: 'South Korea',
  aliases: ['Republic of Korea', 'Seoul'],
  countryCode: 'KR',
} as const
const UKRAINE = { kind: 'COUNTRY', name: 'Ukraine', countryCode: 'UA' } as const
const UNITED_STATES = { kind: 'COUNTRY', name: 'United States', aliases: ['US'], countryCode: 'US' } as const

/** A short article based on the sample: four statements that urge South Korea, and some that do not. */
export const NATO_ARTICLE: HandMade = {
  title: 'NATO Chief Urges South Korea To Deliver Weapons',
  url: 'https://example.org/nato',
  publisher: 'GDC',
  publishedAt: '2023-01-30T00:00:00Z',
  text: [
    'NATO Chief Urges South Korea To Deliver Weapons',
    'NATO Secretary-General Jens Stoltenberg has urged South Korea to increase military support to Ukraine.',
    'On Monday he thanked South Korea for its non-lethal aid but urged it to do more, adding there was an “urgent need” for ammunition.',
    '“I urge the Republic of Korea to continue,” he said, “and to step up.”',
    'South Korean President Yoon Suk-yeol has said his country’s law makes providing weapons difficult.',
    'South Korean officials did not say that talks had begun. 🇰🇷 US officials may call for more, referring to Ukraine.',
  ].join('\n\n'),
  actors: [
    { kind: 'PERSON', name: 'Jens Stoltenberg', aliases: ['Stoltenberg', 'NATO Chief'] },
    { kind: 'ORGANIZATION', name: 'NATO' },
    SOUTH_KOREA,
    UKRAINE,
    { kind: 'PERSON', name: 'Yoon Suk-yeol', aliases: ['Yoon'] },
    UNITED_STATES,
  ],
  mentions: [
    ['NATO Chief', 'Jens Stoltenberg', 'NOMINAL'],
    ['NATO Secretary', 'NATO'],
    ['Jens Stoltenberg', 'Jens Stoltenberg'],
    ['Ukraine', 'Ukraine'],
    ['South Korea', 'South Korea'],
    ['it to do', 'South Korea', 'PRONOUN'],
    ['Yoon Suk-yeol', 'Yoon Suk-yeol'],
    ['US officials', 'United States', 'NOMINAL'],
  ],
  affiliations: [
    { person: 'Jens Stoltenberg', of: 'NATO', title: 'Secretary-General' },
    { person: 'Yoon Suk-yeol', of: 'South Korea', title: 'President' },
  ],
  statements: [
    {
      by: 'Jens Stoltenberg',
      act: 'URGE',
      sourceWords: 'NATO Chief',
      cueWords: 'Urges',
      to: ['South Korea'],
      says: 'To Deliver Weapons',
    },
    {
      by: 'Jens Stoltenberg',
      act: 'URGE',
      sourceWords: 'NATO Secretary-General Jens Stoltenberg',
      cueWords: 'has urged',
      to: ['South Korea'],
      says: 'to increase military support to Ukraine',
      topics: ['military support'],
    },
    {
      by: 'Jens Stoltenberg',
      act: 'THANK',
      sourceWords: 'he',
      cueWords: 'thanked',
      to: ['South Korea'],
      says: 'its non-lethal aid',
      saidOn: '2023-01-30',
    },
    {
      by: 'Jens Stoltenberg',
      act: 'URGE',
      sourceWords: 'he',
      cueWords: 'urged',
      to: ['South Korea'],
      says: 'to do more',
      saidOn: '2023-01-30',
    },
    {
      by: 'Jens Stoltenberg',
      act: 'SAY',
      sourceWords: 'he',
      cueWords: 'adding',
      says: 'there was an “urgent need” for ammunition',
      quoted: ['urgent need'],
    },
    {
      by: 'Jens Stoltenberg',
      act: 'URGE',
      sourceWords: 'he',
      cueWords: 'said',
      to: ['South Korea'],
      says: ['“I urge the Republic of Korea to continue,”', '“and to step up.”'],
      quoted: ['I urge the Republic of Korea to continue', 'and to step up'],
      mode: 'DIRECT',
    },
    {
      by: 'Yoon Suk-yeol',
      act: 'SAY',
      sourceWords: 'South Korean President Yoon Suk-yeol',
      cueWords: 'has said',
      says: 'his country’s law makes providing weapons difficult',
    },
    {
      act: 'SAY',
      sourceWords: 'South Korean officials',
      forWhom: 'South Korea',
      cueWords: 'did not say',
      says: 'that talks had begun',
      negated: true,
    },
    {
      act: 'URGE',
      sourceWords: 'US officials',
      forWhom: 'United States',
      cueWords: 'may call for',
      says: 'more, referring',
      modality: 'POSSIBLE',
      aboutWhom: ['Ukraine'],
      confidence: 0.4,
    },
  ],
  topics: [
    ['military support', 2],
    ['ammunition', 1],
    ['law', 1],
  ],
}

/** An article without a date, title or publisher; its speaker's name has letters that few keyboards have. */
export const TURKISH_ARTICLE: HandMade = {
  text: 'Recep Tayyip Erdoğan told Fahrettin Altun to “wait” 😀 and promised the Société Générale nothing.',
  actors: [
    { kind: 'PERSON', name: 'Recep Tayyip Erdoğan', aliases: ['Erdoğan'] },
    { kind: 'PERSON', name: 'Fahrettin Altun', aliases: ['Altun'] },
    { kind: 'ORGANIZATION', name: 'Société Générale', countryCode: 'FR' },
  ],
  mentions: [
    ['Recep Tayyip Erdoğan', 'Recep Tayyip Erdoğan'],
    ['Fahrettin Altun', 'Fahrettin Altun'],
    ['Société Générale', 'Société Générale'],
  ],
  statements: [
    {
      by: 'Recep Tayyip Erdoğan',
      act: 'ORDER',
      sourceWords: 'Recep Tayyip Erdoğan',
      cueWords: 'told',
      to: ['Fahrettin Altun'],
      says: 'to “wait” 😀',
      quoted: ['wait'],
      inHeadline: false,
    },
    {
      by: 'Recep Tayyip Erdoğan',
      act: 'PROMISE',
      sourceWords: 'Recep Tayyip Erdoğan',
      cueWords: 'promised',
      to: ['Société Générale'],
      says: 'nothing',
      inHeadline: false,
    },
  ],
}

/** Many small articles with the same speaker, some on the same day: enough for several pages. */
export const manyArticles = (count: number): HandMade[] =>
  Array.from({ length: count }, (_, at) => ({
    title: `Minutes ${at}`,
    publisher: 'Minutes',
    publishedAt: `2022-05-${String(1 + (at % 7)).padStart(2, '0')}T12:00:00Z`,
    text: `Minutes ${at}\n\nAda Lovelace said item ${at}a is done and argued that item ${at}b is not, Charles Babbage heard.`,
    actors: [
      { kind: 'PERSON', name: 'Ada Lovelace', aliases: ['Lovelace'] },
      { kind: 'PERSON', name: 'Charles Babbage', aliases: ['Babbage'] },
    ],
    mentions: [
      ['Ada Lovelace', 'Ada Lovelace'],
      ['Charles Babbage', 'Charles Babbage'],
    ],
    statements: [
      { by: 'Ada Lovelace', act: 'SAY', cueWords: 'said', says: `item ${at}a is done`, to: ['Charles Babbage'] },
      {
        by: 'Ada Lovelace',
        act: 'ARGUE',
        cueWords: 'argued',
        says: `that item ${at}b is not`,
        to: ['Charles Babbage'],
      },
    ],
  }))
