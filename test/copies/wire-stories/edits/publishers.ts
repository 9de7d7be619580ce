/** A publisher's habits: its words for the agencies', and its quotation marks. */
interface HouseStyle {
  readonly words: readonly (readonly [from: string, to: string])[]
  readonly quotes: '""' | '“”' | '‘’'
  /** What it puts in the place of the agency's dateline. */
  readonly dateline: (place: string) => string
  /** Whom sources "told", where the agency wrote its own name. */
  readonly told: string
}

const titleCase = (place: string): string => place.replace(/\p{Lu}+/gu, (word) => word[0] + word.slice(1).toLowerCase())
const BRITISH = [
  [' percent', ' per cent'],
  [' a.m.', 'am'],
  ['Oct. ', 'October '],
  ['Nov. ', 'November '],
  ['favor', 'favour'],
  ['meters', 'metres'],
  ['center', 'centre'],
  ['recognizes', 'recognises'],
  ['news conference', 'press conference'],
] as const
const PLAIN = [
  [' percent', '%'],
  ['news conference', 'press conference'],
  ['kilometers', 'km'],
] as const
const AMERICAN = [
  ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
    (day) => [` on ${day}`, ` ${day}`] as const,
  ),
  ['metres', 'meters'],
  ['colour', 'color'],
  ['defence', 'defense'],
] as const

/** Invented newspapers that print what agencies send. */
export const PUBLISHERS = {
  'The Harbour Ledger': { words: BRITISH, quotes: '‘’', dateline: () => '', told: 'reporters' },
  'Daily Fennimore': { words: PLAIN, quotes: '“”', dateline: (place) => `${titleCase(place)}. `, told: 'journalists' },
  'Eastmoor Courier': { words: BRITISH, quotes: '“”', dateline: () => '', told: 'the Courier' },
  'The Loxley Bulletin': {
    words: BRITISH,
    quotes: '‘’',
    dateline: (place) => `${titleCase(place)} — `,
    told: 'a reporter',
  },
  'The Sandmere Post': { words: PLAIN, quotes: '""', dateline: (place) => `${place}: `, told: 'the Post' },
  'Highfield Observer': { words: BRITISH, quotes: '“”', dateline: () => '', told: 'reporters' },
  'Northgate Today': { words: AMERICAN, quotes: '“”', dateline: () => '', told: 'a news agency' },
  'Bexhurst Times': { words: BRITISH, quotes: '‘’', dateline: (place) => `${titleCase(place)}: `, told: 'the Times' },
  'Port Ansell Chronicle': { words: BRITISH, quotes: '""', dateline: () => '', told: 'reporters' },
  'Valley Telegraph': { words: AMERICAN, quotes: '“”', dateline: (place) => `${place} | `, told: 'an agency' },
} as const satisfies Record<string, HouseStyle>

export type PublisherName = keyof typeof PUBLISHERS
