import { registerEnumType } from 'type-graphql'

/** What statements can be grouped and counted by. */
export const StatementGroup = {
  SPEAKER: 'SPEAKER',
  ACT: 'ACT',
  ADDRESSEE: 'ADDRESSEE',
  MENTIONED: 'MENTIONED',
  TOPIC: 'TOPIC',
  PUBLISHER: 'PUBLISHER',
  DAY: 'DAY',
  WEEK: 'WEEK',
  MONTH: 'MONTH',
  YEAR: 'YEAR',
} as const
export type StatementGroup = keyof typeof StatementGroup

const TIMELINE = 'Every one between the first and the last statement has a row, also where its count is 0.'

registerEnumType(StatementGroup, {
  name: 'StatementGroup',
  description:
    'What statements are counted by. Times are of the day that `StatementFilter.datedOn` takes: the day on which it was ' +
    'said, or the day of its article where the text does not tell.',
  valuesConfig: {
    SPEAKER: { description: 'Who says it: `speaker`; null for unnamed sources (“officials”).' },
    ACT: { description: 'The speech act: `act`.' },
    ADDRESSEE: {
      description: 'To whom it is said: `addressee`; null where no known actor is addressed. One count for each.',
    },
    MENTIONED: {
      description:
        'Whom its content mentions, by whatever words and however often: `mentioned`; null for nobody. One count for each.',
    },
    TOPIC: { description: 'What it speaks of: `topic`; null where no topic was found. One count for each.' },
    PUBLISHER: { description: 'Who published its article: `publisher`; null where that is not known.' },
    DAY: { description: `Days, from \`from\` to \`to\`. ${TIMELINE}` },
    WEEK: { description: `ISO weeks, which begin on Monday, from \`from\` to \`to\`. ${TIMELINE}` },
    MONTH: { description: `Calendar months, from \`from\` to \`to\`. ${TIMELINE}` },
    YEAR: { description: `Calendar years, from \`from\` to \`to\`. ${TIMELINE}` },
  },
})
