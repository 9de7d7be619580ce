import { type Article, composeStory } from './article.js'
import { composeOthers, composeOwn, composeReissue } from './compose-others.js'
import { composeLineEdited, composeMerged, composeSecondGeneration, composeVariants } from './compose-variants.js'
import { LINE_EDITS } from './edits/line-edits.js'
import { MERGES } from './edits/merges.js'
import { REISSUES } from './edits/reissues.js'
import { REMARKS } from './edits/remarks.js'
import { SECOND_GENERATION } from './edits/second-generation.js'
import { business } from './stories/business.js'
import { courts } from './stories/courts.js'
import { culture } from './stories/culture.js'
import { health } from './stories/health.js'
import { local } from './stories/local.js'
import { politics } from './stories/politics.js'
import { science } from './stories/science.js'
import { sport } from './stories/sport.js'
import { weather } from './stories/weather.js'
import type { Story } from './story.js'

/** The stories, as agencies sent them. */
export const STORIES: readonly Story[] = [
  ...politics,
  ...courts,
  ...business,
  ...science,
  ...sport,
  ...weather,
  ...culture,
  ...health,
  ...local,
]

const byId = <T extends { readonly id: string }>(all: readonly T[], id: string): T => {
  const found = all.find((each) => each.id === id)
  if (!found) throw new Error(`nothing is called ${id}`)
  return found
}

/** Every article of the set, in the order of publication. */
export function wireStoryArticles(): readonly Article[] {
  const variants = STORIES.flatMap(composeVariants)
  return [
    ...STORIES.map(composeStory),
    ...variants,
    ...MERGES.map((merge, at) => composeMerged(merge, byId(STORIES, merge.of[0]), byId(STORIES, merge.of[1]), at)),
    ...SECOND_GENERATION.map((copy) =>
      composeSecondGeneration(copy, byId(STORIES, copy.of), byId(variants, `${copy.of}/${copy.from}`)),
    ),
    ...LINE_EDITS.map((edits, at) => composeLineEdited(edits, byId(STORIES, edits.of), at)),
    ...REISSUES.map((reissue) => composeReissue(reissue, byId(STORIES, reissue.of))),
    ...STORIES.flatMap(composeOthers),
    ...REMARKS.map((remarks) => composeOwn(byId(STORIES, remarks.of), 'remarks', remarks)),
  ].sort((one, other) => (one.publishedAt < other.publishedAt ? -1 : one.publishedAt > other.publishedAt ? 1 : 0))
}
