import { registerEnumType } from 'type-graphql'

/** What is counted where an article carries the text of another one. */
export const Counting = { ARTICLES: 'ARTICLES', INDEPENDENT: 'INDEPENDENT' } as const
export type Counting = keyof typeof Counting

registerEnumType(Counting, {
  name: 'Counting',
  description: 'How statements are counted that several articles print because one carries the text of the other.',
  valuesConfig: {
    ARTICLES: { description: 'As often as they are printed: a report that ten articles carry counts ten times.' },
    INDEPENDENT: {
      description:
        'Once, where they were first printed; of a copy, only what it adds in words of its own. The same as `copied: false` beside ' +
        'the other conditions of `where`: what they leave out is not counted, even where it was printed first.',
    },
  },
})

/** The options of the argument `counting`. */
export const COUNTING = {
  nullable: true,
  defaultValue: Counting.ARTICLES,
  description: 'Whether copied statements count as often as they are printed.',
} as const
