import type { AgencyName } from './edits/agencies.js'
import type { PublisherName } from './edits/publishers.js'

/** An article of somebody's own: none of its running text is the story's, but for what its kind says. */
export interface Own {
  readonly publisher: string
  readonly publishedAt: string
  readonly title: string
  /** Paragraphs, a blank line between them. */
  readonly text: string
}

/** A wire story as its agency sent it, what editors elsewhere do to it, and what others write about the same event. */
export interface Story {
  readonly id: string
  readonly agency: AgencyName
  readonly publishedAt: string
  readonly place: string
  readonly title: string
  /** Paragraphs, a blank line between them, without the dateline and the agency's standing paragraph. */
  readonly text: string
  /** Whether the agency's standing paragraph ends the story. */
  readonly standing?: true
  /** Stories of one template, with other numbers: no copies of each other. */
  readonly template?: string
  readonly edits: Edits
  /** About the same event, by another reporter: quotes the same remarks, and shares nothing else. */
  readonly independent?: Own
  /** A later story; `{0}`, `{1}` in its text stand for the sentences of the story that it repeats word for word. */
  readonly followUp?: Own & { readonly repeats: readonly string[] }
  /** An opinion; `{0}` in its text stands for the one paragraph of the story that it quotes whole. */
  readonly column?: Own & { readonly quotes: number }
}

/** Half-open range of paragraphs, counted from 0. */
export type Range = readonly [from: number, to: number]

export interface Edits {
  /** Changes to the story's words beyond the publisher's house style: what stood there, what stands there now. */
  readonly style: readonly (readonly [from: string, to: string])[]
  readonly cut: Range
  readonly headline: string
  readonly paragraphs: 'joined' | 'split'
  /** A local newspaper's own reporting, after so many paragraphs. */
  readonly insert: { readonly publisher: PublisherName; readonly after: number; readonly text: string }
  /** Other words for the first so many paragraphs. */
  readonly lead: { readonly replaces: number; readonly text: string }
}
