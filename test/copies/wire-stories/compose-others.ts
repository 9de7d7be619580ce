import { type Article, bodyOf, composeStory, type Kind, own, type Part, paragraphsOf, textOf } from './article.js'
import type { Reissue } from './edits/reissues.js'
import type { Own, Story } from './story.js'

/** The agency's own later story of the same template: no part of it is the earlier one's. */
export function composeReissue({ publishedAt, title, changes }: Reissue, story: Story): Article {
  const text = changes.reduce((written, [from, to]) => written.replaceAll(from, to), story.text)
  return { ...composeStory({ ...story, id: `${story.id}/reissue`, publishedAt, title, text }), kind: 'reissue' }
}

/** An article of somebody else's about the story's event. */
export const composeOwn = (story: Story, kind: Kind, written: Own, parts = [own(story.id, written.text)]): Article => {
  const { publisher, publishedAt, title } = written
  return {
    id: `${story.id}/${kind}`,
    kind,
    publisher,
    publishedAt,
    title,
    text: textOf(parts),
    stories: [story.id],
    parts,
  }
}

/** What others wrote about the story's event in their own words: an independent report, a follow-up, a column. */
export function composeOthers(story: Story): readonly Article[] {
  const { independent, followUp, column } = story
  const made: Article[] = []
  if (independent) made.push(composeOwn(story, 'independent', independent))
  if (followUp) {
    const text = followUp.text.replace(/\{(\d)\}/g, (_, at) => followUp.repeats[at] as string)
    made.push(composeOwn(story, 'followUp', followUp, [own(story.id, text)]))
  }
  if (column) {
    const quoted = bodyOf(story)[column.quotes] as Part
    const parts = paragraphsOf(column.text).map((text) => (text === '{0}' ? quoted : own(story.id, text)))
    made.push(composeOwn(story, 'column', column, parts))
  }
  return made
}
