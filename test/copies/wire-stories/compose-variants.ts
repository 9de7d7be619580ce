import { type Article, bodyOf, dayOf, own, type Part, standingOf, textOf, withDateline } from './article.js'
import { AGENCIES } from './edits/agencies.js'
import type { LineEdits } from './edits/line-edits.js'
import type { Merge } from './edits/merges.js'
import { PUBLISHERS, type PublisherName } from './edits/publishers.js'
import type { SecondGeneration } from './edits/second-generation.js'
import type { Range, Story } from './story.js'

/** Minutes from the agency's story to the edit: invented, and nothing to recognise a copy by. */
const DELAY = {
  cut: 25,
  houseStyle: 50,
  headline: 95,
  lead: 240,
  lineEdited: 150,
  inserted: 430,
  merged: 660,
  secondGeneration: 1560,
}

const NAMES = Object.keys(PUBLISHERS) as PublisherName[]
const later = (time: string, minutes: number): string =>
  new Date(Date.parse(time) + minutes * 60_000).toISOString().replace('.000Z', 'Z')
const take = (parts: readonly Part[], [from, to]: Range): readonly Part[] => parts.slice(from, to)

/** The quotation marks of a paragraph in another style: the first opens, the second closes. */
function requote(text: string, [open, close]: string): string {
  let isOpen = false
  return text.replace(/"/g, () => {
    isOpen = !isOpen
    return (isOpen ? open : close) as string
  })
}

/** One paragraph as a publisher prints it, with the editor's own changes. */
function inHouseStyle(
  text: string,
  publisher: PublisherName,
  agency: string,
  changes: Story['edits']['style'],
): string {
  const { words, quotes, told } = PUBLISHERS[publisher]
  const changed = [...changes, ...words].reduce((written, [from, to]) => written.replaceAll(from, to), text)
  return requote(changed.replaceAll(`told ${agency}`, `told ${told}`), quotes)
}

/** Where a paragraph may be split in two: after its first sentence, outside quotations; -1 where it has but one. */
function splitAt(text: string): number {
  for (const { index } of text.matchAll(/(?<=[a-z0-9)%"][.!?]"?) (?=["A-Z])/g))
    if (text.slice(0, index).split('"').length % 2 === 1) return index
  return -1
}

/** Splits paragraphs after their first sentences. */
const split = (parts: readonly Part[]): readonly Part[] =>
  parts.flatMap(({ of, text }) => {
    const at = splitAt(text)
    return at === -1 ? [{ of, text }] : [text.slice(0, at), text.slice(at + 1)].map((half) => ({ of, text: half }))
  })

/** Running text in which every second paragraph goes on in the line of the one before. */
const joined = (parts: readonly Part[]): string =>
  parts
    .map(({ text }, at) => `${text}${at % 2 === 0 && at + 1 < parts.length ? ' ' : '\n\n'}`)
    .join('')
    .trimEnd()

interface Made {
  readonly publisher: string
  readonly title: string
  readonly parts: readonly Part[]
  readonly text?: string
}

const article = (
  { id, publishedAt }: Pick<Story, 'id' | 'publishedAt'>,
  kind: keyof typeof DELAY,
  { publisher, title, parts, text = textOf(parts) }: Made,
): Article => ({
  id: `${id}/${kind}`,
  kind,
  publisher,
  publishedAt: later(publishedAt, DELAY[kind]),
  title,
  text,
  stories: [id],
  parts,
})

/**
 * What five editors make of a story: in house style, cut, with another headline and paragraphs, with an insert, with
 * another lead. `at` is the story's place in the set: the newspapers take turns by it.
 */
export function composeVariants(story: Story, at: number): readonly Article[] {
  const { agency, place, publishedAt, title, edits } = story
  const body = bodyOf(story)
  const others = NAMES.filter((name) => name !== edits.insert.publisher)
  const turn = (step: number): PublisherName => others[(at * 4 + step) % others.length] as PublisherName
  const styled = body.map(({ of, text }) => ({ of, text: inHouseStyle(text, turn(0), agency, edits.style) }))
  const wire = AGENCIES[agency].dateline(place, dayOf(publishedAt))
  const recast = [...(edits.paragraphs === 'split' ? split(body) : body), ...standingOf(story)]
  const { insert, lead } = edits
  return [
    article(story, 'houseStyle', {
      publisher: turn(0),
      title,
      parts: withDateline(PUBLISHERS[turn(0)].dateline(place), styled),
    }),
    article(story, 'cut', { publisher: turn(1), title, parts: withDateline(wire, take(body, edits.cut)) }),
    article(story, 'headline', {
      publisher: turn(2),
      title: edits.headline,
      parts: recast,
      text: edits.paragraphs === 'split' ? textOf(recast) : joined(recast),
    }),
    article(story, 'inserted', {
      publisher: insert.publisher,
      title,
      parts: [
        ...body.slice(0, insert.after),
        { of: `${story.id}/insert`, text: insert.text },
        ...body.slice(insert.after),
      ],
    }),
    article(story, 'lead', {
      publisher: turn(3),
      title: edits.headline,
      parts: [{ of: `${story.id}/lead`, text: lead.text }, ...body.slice(lead.replaces)],
    }),
  ]
}

/** Around what an editor has written, while the rest of a paragraph is told from it. */
const MARK = '\u0001'

/** A story whose sentences were worked over one by one: what an editor wrote is own, the words between are the story's. */
export function composeLineEdited({ title, changes }: LineEdits, story: Story, at: number): Article {
  const publisher = NAMES[(at * 3 + 1) % NAMES.length] as PublisherName
  const edited = bodyOf(story).map(({ of, text }) => ({
    of,
    text: changes.reduce((written, [from, to]) => written.replace(from, `${MARK}${to}${MARK}`), text),
  }))
  return article(story, 'lineEdited', {
    publisher,
    title,
    parts: edited.flatMap(({ of, text }) =>
      text.split(MARK).map((run, turn) => (turn % 2 === 0 ? { of, text: run } : own(story.id, run))),
    ),
    text: edited.map(({ text }) => requote(text.replaceAll(MARK, ''), PUBLISHERS[publisher].quotes)).join('\n\n'),
  })
}

/** Two stories in one article, published after both. */
export function composeMerged(merge: Merge, first: Story, second: Story, at: number): Article {
  const parts = [
    ...take(bodyOf(first), merge.takes[0]),
    own('bridge', merge.bridge),
    ...take(bodyOf(second), merge.takes[1]),
  ]
  return {
    id: `${first.id}+${second.id}`,
    kind: 'merged',
    publisher: NAMES[at % NAMES.length] as PublisherName,
    publishedAt: later([first.publishedAt, second.publishedAt].sort()[1] as string, DELAY.merged),
    title: merge.title,
    text: textOf(parts),
    stories: [first.id, second.id],
    parts,
  }
}

/** A copy of a copy: paragraphs of one of the story's variants, in the house style of another newspaper. */
export function composeSecondGeneration(copy: SecondGeneration, story: Story, variant: Article): Article {
  const { publisher, title } = copy
  const parts = take(variant.parts, copy.takes).map(({ of, text }) => ({
    of,
    text: inHouseStyle(text, publisher, story.agency, []),
  }))
  const made = article(story, 'secondGeneration', { publisher, title, parts })
  return { ...made, id: `${variant.id}/${copy.takes.join('-')}` }
}
