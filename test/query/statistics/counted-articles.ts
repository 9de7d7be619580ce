import type { Act } from '../../../src/vocabulary/acts.js'
import type { HandMade } from '../../support/hand-made.js'

interface Said {
  readonly by?: string
  readonly act: Act
  readonly to?: readonly string[]
  readonly topics?: readonly string[]
  readonly on?: string
}

const article = (publisher: string | undefined, publishedAt: string, said: readonly Said[]): HandMade => {
  const words = said.map((_, at) => `thing ${at} of Chad`)
  return {
    ...(publisher !== undefined && { publisher }),
    publishedAt,
    text: `Minutes of ${publishedAt}\n\nIt was said ${words.join(', and ')}.`,
    actors: [
      { kind: 'PERSON', name: 'Ann Kim', aliases: ['Ann'] },
      { kind: 'PERSON', name: 'Bob Lee', aliases: ['Bob'] },
      { kind: 'COUNTRY', name: 'Chad', countryCode: 'TD' },
    ],
    // Only the first content mentions anyone, and twice the same: a country and its name.
    mentions: [
      ['thing 0', 'Chad', 'NOMINAL'],
      ['Chad', 'Chad'],
    ],
    statements: said.map(({ on, ...each }, at) => ({
      ...each,
      says: words[at] ?? '',
      ...(on !== undefined && { saidOn: on }),
    })),
  }
}

/** Seven statements: two of nobody known, one to two actors, over a turn of the year, with a month and weeks between. */
export const COUNTED: readonly HandMade[] = [
  article('Wire', '2022-12-30T12:00:00Z', [
    { by: 'Ann Kim', act: 'SAY', to: ['Bob Lee', 'Chad'], topics: ['weapon', 'heavy weapon'] },
    { by: 'Ann Kim', act: 'URGE', to: ['Bob Lee'], topics: ['weapon'], on: '2023-01-01' },
    { act: 'SAY' },
  ]),
  article('Post', '2023-01-02T12:00:00Z', [
    { by: 'Bob Lee', act: 'SAY', to: ['Ann Kim'] },
    { by: 'Ann Kim', act: 'URGE', topics: ['law'] },
  ]),
  article(undefined, '2023-03-15T12:00:00Z', [
    { by: 'Ann Kim', act: 'SAY', to: ['Chad'] },
    { act: 'WARN', to: ['Chad'] },
  ]),
]
