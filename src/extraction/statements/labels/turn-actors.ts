import { ANSWERING_LABELS } from '../../../languages/en/speech/labels.js'
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
  const talks = conversations(article)
  if (talks.length === 0) return found
  const people = peopleByLabel(index)
  const most = mostMentioned(index, article.reading.text)
  let from = 0
  let before: number | null | undefined
  for (const turns of talks) {
    const opening = turns[0]?.index ?? 0
    const labels = turns.map((turn) => (turn.label ? labelled(article, index, people, turn.label) : null))
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
    const likely = turns.some(({ label }) => label !== null) ? most : null
    const asked = told !== undefined ? told : before !== undefined ? before : likely
    const asking = soleOf([...hosts]).one
    turns.forEach(({ index: at, label, asks }, i) => {
      const answers = label === null || ANSWERING_LABELS.has(label.key)
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
function labelled(article: Document, index: MentionIndex, people: LabelledPeople, { source }: Label): number | null {
  const mention = actorOf(article, index, source)
  if (mention) return mention.actor
  const { start, end } = phraseSpan(article, source.head)
  const label = article.reading.text.slice(start, end)
  const words = label.toLowerCase().replace(/\.$/, '')
  // "MS DOE:", "SEN. MARY DOE:": the last word of more than one is the surname.
  for (const name of [words, words.slice(words.lastIndexOf(' ') + 1)]) {
    const named = people.byName.get(name)
    if (named !== undefined) return named
  }
  return label.length > 1 ? (people.byInitials.get(label) ?? null) : null
}

/** The people of an article, by what a label may call them. */
interface LabelledPeople {
  /** By their names and the ends of these, in lower case: "jane doe", "doe"; of several, the first. */
  readonly byName: ReadonlyMap<string, number>
  /** Null where several people have the same. */
  readonly byInitials: ReadonlyMap<string, number | null>
}

function peopleByLabel({ actors }: MentionIndex): LabelledPeople {
  const byName = new Map<string, number>()
  const byInitials = new Map<string, number | null>()
  actors.forEach(({ kind, name }, actor) => {
    if (kind !== 'PERSON') return
    const initials = initialsOf(name)
    byInitials.set(initials, byInitials.has(initials) ? null : actor)
    const lower = name.toLowerCase()
    for (let start = 0, space = 0; space >= 0; start = space + 1) {
      const called = lower.slice(start)
      if (!byName.has(called)) byName.set(called, actor)
      space = lower.indexOf(' ', start)
    }
  })
  return { byName, byInitials }
}
