import { type ComponentChildren, Fragment } from 'preact'
import { useMemo } from 'preact/hooks'
import { actorAddress } from '../../addresses.js'
import type { ArticleStatementFragment } from '../../generated/operations.js'
import { wordOf } from '../../words.js'
import { cutSegments, type HeldSpan, type Segment } from './cut-segments.js'
import type { Paragraph } from './lay-out.js'
import type { Name } from './names-in.js'
import { cardId, noteId } from './places.js'
import { titleOf } from './title-of.js'

/** What characters belong to: the content of the statement of this number, or the source or the cue of the one in focus. */
type Holder = number | 'source' | 'cue'

interface TextParagraphProps {
  readonly text: string
  readonly paragraph: Paragraph
  /** All of the article. */
  readonly statements: readonly ArticleStatementFragment[]
  /** The number of the statement in focus, where it has anything here. */
  readonly chosen: number | undefined
  /** Numbers of the statements here that are pointed at, apart by spaces. */
  readonly lit: string
}

/** A paragraph with its statements as marks, its names as links, and the statements' numbers. */
export const TextParagraph = ({ text, paragraph, statements, chosen, lit }: TextParagraphProps) =>
  // Hundreds of paragraphs are there, and one or two change.
  useMemo(() => {
    const parts = partsOf(chosen === undefined ? undefined : statements[chosen - 1])
    const bright = new Set(lit.split(' ').map(Number))
    return (
      <p dir="auto">
        {cutSegments<Holder>(text, paragraph, [...paragraph.contents, ...parts]).map((segment) => (
          <Fragment key={segment.start}>
            <Marked segment={segment} chosen={chosen} bright={bright}>
              {cutSegments(text, segment, paragraph.names).map((piece) => (
                <Piece key={piece.start} piece={piece} />
              ))}
            </Marked>
            {paragraph.notes
              .filter(({ at }) => at === segment.end)
              .map(({ number }) => (
                <Note key={number} number={number} statement={statements[number - 1]} isChosen={number === chosen} />
              ))}
          </Fragment>
        ))}
      </p>
    )
  }, [text, paragraph, statements, chosen, lit])

interface NoteProps {
  readonly number: number
  readonly statement: ArticleStatementFragment | undefined
  readonly isChosen: boolean
}

/** A statement's number in the text, behind its last words: how the keyboard and a screen reader come to its card. */
const Note = ({ number, statement, isChosen }: NoteProps) =>
  statement ? (
    // biome-ignore lint/a11y/useAnchorContent: the label is what it says, and the number that is seen is drawn by the style
    <a
      id={noteId(number)}
      class={isChosen ? 'note chosen' : 'note'}
      href={`#${statement.id}`}
      aria-label={titleOf(statement, number)}
      data-number={number}
    />
  ) : null

/** Source and cue of the statement in focus. */
function partsOf(statement: ArticleStatementFragment | undefined): readonly HeldSpan<'source' | 'cue'>[] {
  const { source, cue } = statement?.evidence ?? {}
  return [
    ...(source ? [{ ...source, holder: 'source' as const }] : []),
    ...(cue ? [{ ...cue, holder: 'cue' as const }] : []),
  ]
}

interface MarkedProps {
  readonly segment: Segment<Holder>
  readonly chosen: number | undefined
  readonly bright: ReadonlySet<number>
  readonly children: ComponentChildren
}

/** What belongs to statements is a mark, which leads to their cards; all else stands as it is. */
const Marked = ({ segment: { holders }, chosen, bright, children }: MarkedProps) => {
  if (holders.length === 0) return <>{children}</>
  const numbers = holders.filter((holder) => typeof holder === 'number')
  const classes = [
    ...holders.filter((holder) => typeof holder === 'string'),
    numbers.length > 1 && 'deep',
    numbers.some((number) => bright.has(number)) && 'lit',
    numbers.some((number) => number === chosen) && 'chosen',
  ].filter((name) => typeof name === 'string')
  return (
    <mark
      class={classes.join(' ') || undefined}
      data-statements={numbers.join(' ') || undefined}
      aria-details={numbers.map(cardId).join(' ') || undefined}
    >
      {children}
    </mark>
  )
}

/** A name leads to whom it means; a pronoun only tells it, so that the text stays readable. */
const Piece = ({ piece }: { readonly piece: Segment<Name> }) => {
  const [name] = piece.holders
  if (!name) return <>{piece.text}</>
  const { actor, form, start } = name
  if (form === 'PRONOUN') return <span title={actor.name}>{piece.text}</span>
  return (
    <a
      class="name"
      href={actorAddress(actor)}
      title={`${actor.name}, ${wordOf(actor.kind)}`}
      // A name that a statement cuts in two is one stop of the keyboard.
      tabIndex={piece.start === start ? undefined : -1}
    >
      {piece.text}
    </a>
  )
}
