import type { FoundActor } from '../../analysis.js'
import { initialsOf } from '../../entities/names/label-initials.js'
import { type MentionIndex, phraseSpan } from '../actors/actors-of.js'
import { actorOf } from '../actors/source-actor.js'
import type { Document } from '../document.js'
import { introduced, mostMentioned } from './interviewee.js'
import type { Label } from './label.js'
import type { Turn } from './turn.js'
import { turnsOf } from './turns.js'

/** Who says a turn of an interview or transcript, and whom a question in it is put to; null where that is not known. */
export interface TurnActors {
  readonly speaker: number | null
  readonly asked: number | null
}

/** Most paragraphs between two turns of one conversation. */
const LARGEST_GAP = 2

const ACTORS = new WeakMap<MentionIndex, ReadonlyMap<number, TurnActors>>()

/** The actors of the turns, by the sentences that open them; found once per article. */
export function turnActors(article: Document, index: MentionIndex): ReadonlyMap<number, TurnActors> {
  let actors = ACTORS.get(index)
  if (!actors) {
    actors = findTurnActors(article, index)
    ACTORS.set(index, actors)
  }
  return actors
}

function findTurnActors(article: Document, index: MentionIndex): Map<number, TurnActors> {
  const found = new Map<number, TurnActors>()
  let from = 0
  let before: number | null | undefined
  for (const turns of conversations(article)) {
    const opening = turns[0]?.index ?? 0
    const labels = turns.map((turn) => (turn.label ? labelled(article, index, turn.label) : null))
    const namesOf = (asks: boolean) =>
      turns.flatMap(({ asks: other, label }, at) =>
        other === asks && label !== null && label.kind !== 'INTERVIEW' ? [labels[at] ?? label.key] : [],
      )
    const hosts = new Set(namesOf(true))
    // Whoever asks may say other things, too: "Welcome to the show."
    const answering = soleOf(namesOf(false).filter((name) => !hosts.has(name)))
    const named = answering.several || answering.one !== null
    const told = named ? answering.one : introduced(article, index, from, opening)
    // Without any label nothing but an introduction tells who answers.
    const likely = turns.some(({ label }) => label !== null) ? mostMentioned(index, article.reading.text) : null
    const asked = told !== undefined ? told : before !== undefined ? before : likely
    const asking = soleOf([...hosts]).one
    turns.forEach(({ index: at, label, asks }, i) => {
      const answers = label === null || /^(?:a|answers?|interviewee)\b/.test(label.key)
      found.set(at, { speaker: labels[i] ?? (asks ? (label ? null : asking) : answers ? asked : null), asked })
    })
    before = asked
    from = article.sentenceAt(turns.at(-1)?.content.at(-1)?.last ?? 0) + 1
  }
  return found
}

/** The turns that follow each other: between two interviews the article goes on. */
function conversations(article: Document): Turn[][] {
  const found: Turn[][] = []
  let end = Number.NEGATIVE_INFINITY
  for (const turn of turnsOf(article).values()) {
    const paragraph = article.clauses[turn.index]?.sentence.paragraph ?? 0
    const last = found.at(-1)
    if (last && paragraph - end <= LARGEST_GAP) last.push(turn)
    else found.push([turn])
    end = article.clauses[article.sentenceAt(turn.content.at(-1)?.last ?? 0)]?.sentence.paragraph ?? paragraph
  }
  return found
}

/** The only one of some actors, or labels that name nobody known, and whether there are several. */
function soleOf(names: readonly (number | string)[]): { one: number | null; several: boolean } {
  const all = new Set(names)
  const [first] = all
  return { one: all.size === 1 && typeof first === 'number' ? first : null, several: all.size > 1 }
}

/**
 * Whom a label stands for: the person whose name or surname it is ("DOE:"); "JD:" is Jane Doe, where nobody else has these initials. Null
 * for labels that name nobody known.
 */
function labelled(article: Document, index: MentionIndex, { source }: Label): number | null {
  const mention = actorOf(article, index, source)
  if (mention) return mention.actor
  const { start, end } = phraseSpan(article, source.head)
  const label = article.reading.text.slice(start, end)
  const words = label.toLowerCase().replace(/\.$/, '')
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
