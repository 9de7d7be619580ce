import { actorAddress } from '../../addresses.js'
import { cutSegments, type HeldSpan } from '../../cut-segments.js'
import type { ActorLinkFragment, StatementCardFragment } from '../../generated/operations.js'
import { wordOf } from '../../words.js'

interface LinkedNamesProps {
  readonly text: string
  /** Whose speakers and addressees the text may name. */
  readonly statements: readonly StatementCardFragment[]
}

/** A text in which each name leads to its actor, where it stands first. */
export const LinkedNames = ({ text, statements }: LinkedNamesProps) => (
  <>
    {cutSegments(text, { start: 0, end: text.length }, namesIn(text, actorsOf(statements))).map(
      ({ start, text: piece, holders: [actor] }) =>
        actor ? (
          <a key={start} href={actorAddress(actor)} title={wordOf(actor.kind)}>
            {piece}
          </a>
        ) : (
          piece
        ),
    )}
  </>
)

/** Those who speak or are spoken to, of whom no two have one name. */
function actorsOf(statements: readonly StatementCardFragment[]): readonly ActorLinkFragment[] {
  const all = statements.flatMap(({ speakers, addressees, reportedBy }) => [
    ...speakers,
    ...addressees,
    ...(reportedBy ? [reportedBy] : []),
  ])
  const actors = [...new Map(all.map((actor) => [actor.id, actor])).values()]
  return actors.filter(({ id, name }) => !actors.some((other) => other.name === name && other.id !== id))
}

/** Where names stand first, long ones before those within them. */
function namesIn(text: string, actors: readonly ActorLinkFragment[]): readonly HeldSpan<ActorLinkFragment>[] {
  const found: HeldSpan<ActorLinkFragment>[] = []
  for (const actor of actors.toSorted((a, b) => b.name.length - a.name.length)) {
    const start = firstPlace(text, actor.name)
    const end = start + actor.name.length
    if (start >= 0 && found.every((other) => other.end <= start || end <= other.start)) {
      found.push({ start, end, holder: actor })
    }
  }
  return found
}

const LETTER = /[\p{L}\p{N}]/u

/** Where a name stands as a word of its own; -1 where it does not. */
function firstPlace(text: string, name: string): number {
  let at = text.indexOf(name)
  while (at >= 0 && (LETTER.test(text[at - 1] ?? '') || LETTER.test(text[at + name.length] ?? ''))) {
    at = text.indexOf(name, at + 1)
  }
  return at
}
