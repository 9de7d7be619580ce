import type { FoundActor } from '../../analysis.js'
import type { MentionIndex } from './actors-of.js'

/**
 * Whom a label of an interview or transcript stands for: the person whose name or surname it is ("DOE:"), and for "A:" the one
 * who is interviewed. "JD:" is Jane Doe, where nobody else has these initials. Null for "Q:"
 * and for labels that name nobody known.
 */
export function labelled(label: string, index: MentionIndex): number | null {
  const words = label.toLowerCase().replace(/\.$/, '')
  if (words === 'a') return interviewee(index)
  // "MS DOE:", "SEN. MARY DOE:": the last word of more than one is the surname.
  for (const name of [words, words.slice(words.lastIndexOf(' ') + 1)]) {
    const named = index.actors.findIndex(
      (actor) =>
        actor.kind === 'PERSON' && (actor.name.toLowerCase() === name || actor.name.toLowerCase().endsWith(` ${name}`)),
    )
    if (named >= 0) return named
  }
  const abbreviated = index.actors.filter(({ kind, name }) => kind === 'PERSON' && initialsOf(name) === label)
  return label.length > 1 && abbreviated.length === 1 ? index.actors.indexOf(abbreviated[0] as FoundActor) : null
}

/** "JD" of "Jane Doe". */
const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .join('')

/** The person interviewed: the one mentioned most often, the first of equals. */
export function interviewee({ actors, mentions }: MentionIndex): number | null {
  const counts = new Map<number, number>()
  for (const { actor } of mentions) {
    if (actors[actor]?.kind === 'PERSON') counts.set(actor, (counts.get(actor) ?? 0) + 1)
  }
  let most: number | null = null
  for (const [actor, count] of counts) if (most === null || count > (counts.get(most) ?? 0)) most = actor
  return most
}
