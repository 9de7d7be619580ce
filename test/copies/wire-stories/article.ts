import { AGENCIES } from './edits/agencies.js'
import type { Story } from './story.js'

export type Kind =
  | 'story'
  | 'houseStyle'
  | 'cut'
  | 'headline'
  | 'inserted'
  | 'lead'
  | 'lineEdited'
  | 'merged'
  | 'secondGeneration'
  | 'reissue'
  | 'independent'
  | 'remarks'
  | 'followUp'
  | 'column'

/** A stretch of an article, by whose it is: `veltrano-plant-closure/3` is the story's fourth paragraph. */
export interface Part {
  readonly of: string
  readonly text: string
}

export interface Article {
  readonly id: string
  readonly kind: Kind
  readonly publisher: string
  /** ISO 8601, UTC. */
  readonly publishedAt: string
  readonly title: string
  readonly text: string
  /** The stories that it is about. */
  readonly stories: readonly string[]
  /** What the text is composed of, in order: the truth about copies comes from these alone. */
  readonly parts: readonly Part[]
}

/** The day of a time, as datelines write it. */
export const dayOf = (time: string): string =>
  new Date(time).toLocaleDateString('en-US', { month: 'short', day: 'numeric', timeZone: 'UTC' })

export const paragraphsOf = (text: string): string[] => text.split('\n\n')

/** Words of the writer's own. */
export const own = (id: string, text: string): Part => ({ of: `${id}/own`, text })

/** The story's paragraphs, without the dateline. */
export const bodyOf = (story: Story): readonly Part[] =>
  paragraphsOf(story.text).map((text, at) => ({ of: `${story.id}/${at}`, text }))

/** An agency's standing paragraph is no part that two stories share. */
export const standingOf = ({ id, agency, standing }: Story): readonly Part[] =>
  standing ? [{ of: `${id}/standing`, text: AGENCIES[agency].standing }] : []

/** The same parts with words before the first: they belong to nobody. */
export const withDateline = (dateline: string, parts: readonly Part[]): readonly Part[] =>
  dateline ? [own('dateline', dateline), ...parts] : parts

/** Running text: a dateline stands in the line of the first paragraph. */
export const textOf = (parts: readonly Part[]): string =>
  parts
    .map(({ of, text }) => (of === 'dateline/own' ? text : `${text}\n\n`))
    .join('')
    .trimEnd()

/** The story as its agency sent it: dateline, paragraphs, standing paragraph. */
export function composeStory(story: Story): Article {
  const { id, agency: publisher, publishedAt, title } = story
  const dateline = AGENCIES[publisher].dateline(story.place, dayOf(publishedAt))
  const parts = [...withDateline(dateline, bodyOf(story)), ...standingOf(story)]
  return { id, kind: 'story', publisher, publishedAt, title, text: textOf(parts), stories: [id], parts }
}
