import type { ComponentChild } from 'preact'
import { useMemo } from 'preact/hooks'
import { actorAddress } from '../../../addresses.js'
import { cutSegments, type HeldSpan, type Segment } from '../../../cut-segments.js'
import { directionOf } from '../../../direction-of.js'
import type { ArticleStatementFragment } from '../../../generated/operations.js'
import { wordOf } from '../../../words.js'
import { cardId, noteId } from '../places.js'
import { useDrawn } from '../use-drawn.js'
import type { Note, Paragraph } from './lay-out.js'
import type { Name } from './names-in.js'
import { titleOf } from './title-of.js'

/** What characters belong to: the content of the statement of this number, or the source or the cue of the one in focus. */
type Holder = number | 'source' | 'cue'

interface TextParagraphProps {
  readonly text: string
  readonly paragraph: Paragraph
  /** The number of the statement in focus, where it has anything here. */
  readonly chosen: number | undefined
  /** Source and cue of the statement in focus. */
  readonly evidence: ArticleStatementFragment['evidence'] | undefined
  /** Numbers of the statements here that are pointed at, apart by spaces. */
  readonly lit: string
}

/** A paragraph with its statements as marks, its names as links, and the statements' numbers. Until it is drawn, its words alone. */
export const TextParagraph = ({ text, paragraph, chosen, evidence, lit }: TextParagraphProps) => {
  const [element, isDrawn] = useDrawn<HTMLParagraphElement>(chosen !== undefined)
  // Hundreds of paragraphs are there, and one or two change.
  return useMemo(() => {
    const words = text.slice(paragraph.start, paragraph.end)
    if (!isDrawn) {
      return (
        <p ref={element} dir={directionOf(words)}>
          {words}
        </p>
      )
    }
    const parts = partsOf(evidence)
    const bright = new Set(lit.split(' ').map(Number))
    const segments = cutSegments<Holder>(text, paragraph, [...paragraph.contents, ...parts])
    return (
      <p ref={element} dir={directionOf(words)}>
        {segments.flatMap((segment) => [
          ...marked(segment, cutSegments(text, segment, paragraph.names).map(named), chosen, bright),
          ...paragraph.notes.filter(({ at }) => at === segment.end).map((note) => noted(note, note.number === chosen)),
        ])}
      </p>
    )
  }, [text, paragraph, isDrawn, chosen, evidence, lit])
}

/** Source and cue of the statement in focus. */
function partsOf(evidence: ArticleStatementFragment['evidence'] | undefined): readonly HeldSpan<'source' | 'cue'>[] {
  const { source, cue } = evidence ?? {}
  return [
    ...(source ? [{ ...source, holder: 'source' as const }] : []),
    ...(cue ? [{ ...cue, holder: 'cue' as const }] : []),
  ]
}

/** What belongs to statements is a mark, which leads to their cards; all else stands as it is. */
function marked(
  { start, holders }: Segment<Holder>,
  pieces: readonly ComponentChild[],
  chosen: number | undefined,
  bright: ReadonlySet<number>,
): readonly ComponentChild[] {
  if (holders.length === 0) return pieces
  const numbers = holders.filter((holder) => typeof holder === 'number')
  const classes = [
    ...holders.filter((holder) => typeof holder === 'string'),
    numbers.length > 1 && 'deep',
    numbers.some((number) => bright.has(number)) && 'lit',
    numbers.some((number) => number === chosen) && 'chosen',
  ].filter((name) => typeof name === 'string')
  return [
    <mark
      key={start}
      class={classes.join(' ') || undefined}
      data-statements={numbers.join(' ') || undefined}
      aria-details={numbers.map(cardId).join(' ') || undefined}
    >
      {pieces}
    </mark>,
  ]
}

/** A name leads to whom it means; a pronoun only tells it, so that the text stays readable. */
function named({ start, text, holders: [name] }: Segment<Name>): ComponentChild {
  if (!name) return text
  const { actor, form } = name
  if (form === 'PRONOUN') {
    return (
      <span key={start} title={actor.name}>
        {text}
      </span>
    )
  }
  return (
    <a
      key={start}
      class="name"
      href={actorAddress(actor)}
      title={`${actor.name}, ${wordOf(actor.kind)}`}
      // A name that a statement cuts in two is one stop of the keyboard.
      tabIndex={start === name.start ? undefined : -1}
    >
      {text}
    </a>
  )
}

/** A statement's number, behind its last words: how the keyboard and a screen reader come to its card. */
const noted = ({ number, statement }: Note, isChosen: boolean) => (
  // biome-ignore lint/a11y/useAnchorContent: the label is what it says, and the number that is seen is drawn by the style
  <a
    key={noteId(number)}
    id={noteId(number)}
    class={isChosen ? 'note chosen' : 'note'}
    href={`#${statement.id}`}
    aria-label={titleOf(statement, number)}
    data-number={number}
  />
)
