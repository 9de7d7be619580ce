import { describe, expect, it } from 'vitest'
import { analyzeArticle } from '../../../src/extraction/analyze-article.js'

/** A Wednesday. */
const WEDNESDAY = new Date('2024-05-08')

/** Each outermost statement of an article of that Wednesday on a line: its day, "–" where the text tells none, and its content. */
const daysIn = (text: string): string[] =>
  analyzeArticle({ text, publishedOn: WEDNESDAY })
    .statements.filter(({ within }) => within === null)
    .map(
      ({ saidOn, content }) =>
        `${saidOn ?? '–'} | ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`,
    )

const table = (rows: Readonly<Record<string, readonly string[]>>): void => {
  for (const [text, expected] of Object.entries(rows)) {
    it(text, () => {
      expect(daysIn(text)).toEqual(expected)
    })
  }
}

describe('what is still to be said has a day to come', () => {
  table({
    'Mia Torvik will say on Friday that the dam is safe.': ['2024-05-10 | that the dam is safe'],
    'Mia Torvik will tell lawmakers on Wednesday that the dam is safe.': ['2024-05-08 | that the dam is safe'],
    'Mia Torvik will urge Peru tomorrow to act.': ['2024-05-09 | to act'],
    'Mia Torvik will on Monday urge Peru to act.': ['2024-05-13 | to act'],
    'On Monday, Mia Torvik will tell lawmakers that the dam is safe.': ['2024-05-13 | that the dam is safe'],
    'The mayor is expected to announce on Monday that the dam is safe.': ['2024-05-13 | that the dam is safe'],
    'The mayor was to tell lawmakers later on Wednesday that the dam is safe.': ['2024-05-08 | that the dam is safe'],
    'The mayor is expected later today to call for a truce.': ['2024-05-08 | a truce'],
    'Peru is set on Monday to reject the offer.': ['2024-05-13 | the offer'],
    'The mayor is set to reject the offer on 14 May.': ['2024-05-14 | the offer'],
    'The mayor may announce on Friday that the dam is safe.': ['2024-05-10 | that the dam is safe'],
    'The mayor will announce by Friday that the dam is safe.': ['– | that the dam is safe'],
    'The mayor will announce next week that the dam is safe.': ['– | that the dam is safe'],
    // Each has the day on its own side.
    'The mayor, who said on Monday that it was late, will urge Peru on Friday to act.': [
      '2024-05-06 | that it was late',
      '2024-05-10 | to act',
    ],
  })
})

describe('what was said, or would have been, has none', () => {
  table({
    'The mayor would not say on Friday whether the dam is safe.': ['2024-05-03 | whether the dam is safe'],
    'The mayor could not say on Friday whether the dam is safe.': ['2024-05-03 | whether the dam is safe'],
    'The mayor may have said on Friday that the dam is safe.': ['2024-05-03 | that the dam is safe'],
    'The mayor would have said on Friday that the dam is safe.': ['– | that the dam is safe'],
    'The mayor has on Friday said that the dam is safe.': ['2024-05-03 | that the dam is safe'],
  })
})

describe('a time between a cue and its content is no content', () => {
  table({
    'Mia Torvik said two weeks ago that the dam was safe.': ['2024-04-24 | that the dam was safe'],
    'Mia Torvik said a week ago today the dam was safe.': ['2024-05-01 | the dam was safe'],
    'Mia Torvik said a fortnight ago that the dam was safe.': ['– | that the dam was safe'],
    'Mia Torvik said a couple of weeks ago that the dam was safe.': ['– | that the dam was safe'],
    'Mia Torvik said late on Sunday that the dam was safe.': ['2024-05-05 | that the dam was safe'],
    'Mia Torvik said late Sunday the dam was safe.': ['2024-05-05 | the dam was safe'],
    'Mia Torvik said in a statement early on Tuesday that the dam was safe.': ['2024-05-07 | that the dam was safe'],
    'Mia Torvik said earlier on Tuesday, before Friday’s vote, that the dam was safe.': [
      '2024-05-07 | that the dam was safe',
    ],
    'Mia Torvik said on Tuesday, ahead of a vote in Lima, that the dam was safe.': [
      '2024-05-07 | that the dam was safe',
    ],
    'Mia Torvik said on Monday, a day before the vote, that the dam was safe.': ['2024-05-06 | that the dam was safe'],
    'Mia Torvik said on Monday, May 6, 2024, that the dam was safe.': ['2024-05-06 | that the dam was safe'],
    'Mia Torvik said on Monday evening and again on Tuesday that the dam was safe.': [
      '2024-05-06 | that the dam was safe',
    ],
    'Mia Torvik said both on Monday and on Tuesday that the dam was safe.': ['2024-05-06 | that the dam was safe'],
    'Mia Torvik said time and again that the dam was safe.': ['– | that the dam was safe'],
    'Mia Torvik said that same evening that the dam was safe.': ['– | that the dam was safe'],
    'Mia Torvik said no fewer than three times that the dam was safe.': ['– | that the dam was safe'],
    'Two weeks ago Mia Torvik said the dam was safe.': ['2024-04-24 | the dam was safe'],
  })
})

describe('a time behind what is rejected or criticised is when it was', () => {
  table({
    'Mia Torvik criticised the plan two weeks ago.': ['2024-04-24 | the plan'],
    'Mia Torvik rejected the offer the day before yesterday.': ['2024-05-06 | the offer'],
    // The day is that of the relative clause.
    'Mia Torvik praised Carl Brusk, who left two weeks ago.': ['– | Carl Brusk, who left two weeks ago'],
  })
})
