import { type Cue, cuesOf, type Frame } from '../../lexicon/cues.js'
import { isVenue, type LongPhrase } from '../clauses/long-phrases.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import { subjectBefore } from '../clauses/sources.js'
import type { VerbGroup } from '../clauses/verb-groups.js'
import { COORDINATORS } from '../clauses/word-classes.js'
import { type ArticleReading, type CueSite, wordAt } from './site.js'

/** The verb groups of a sentence that may be cues, outside quotations, each with the lexicon's entries in turn. */
export function cueSites(article: ArticleReading, clauses: SentenceClauses): CueSite[][] {
  return clauses.groups.flatMap((group) => {
    if (clauses.quotationAt(group.head) >= 0) return []
    const cues = cuesOf(wordAt(clauses, group.head)).filter(
      ({ particle }) => particle === null || hasParticle(clauses, group, particle),
    )
    if (cues.length === 0) return []
    const outer = phaseBefore(clauses, group)
    if (outer) {
      const whole = { ...outer, last: group.last, head: group.head, passive: group.passive }
      const subject = subjectOf(clauses, outer)
      return [cues.map((cue) => cueSite(article, clauses, whole, cue, subject))]
    }
    if (group.form === 'INFINITIVE') return []
    if (group.form === 'PAST_PARTICIPLE') {
      // "a plan backed by farmers": of a participle alone only who did it can be told.
      if (wordAt(clauses, group.last + 1) !== 'by') return []
      const subject = subjectBefore(clauses, group)
      return [cues.map((cue) => cueSite(article, clauses, { ...group, passive: true }, cue, subject))]
    }
    const subject = subjectOf(clauses, group)
    return [cues.map((cue) => cueSite(article, clauses, group, cue, subject))]
  })
}

/** Verbs that tell how an act begins, goes on or must be done, and name no act themselves. */
const PHASES =
  /^(?:continu(?:e|es|ed)|beg[aiu]n|begins|start(?:s|ed)?|ke(?:ep|eps|pt)|went|goes|proceed(?:s|ed)?|c[ao]mes?|ha[sd]|have|need(?:s|ed)?)$/

/** "[continued] to insist", "[went on] to say", "[kept] asking": the verb before that belongs to the cue. */
function phaseBefore(clauses: SentenceClauses, group: VerbGroup): VerbGroup | null {
  if (group.form !== 'INFINITIVE' && group.form !== 'PARTICIPLE') return null
  const on = wordAt(clauses, group.first - 1) === 'on' ? 1 : 0
  const outer = clauses.groupAt(group.first - 1 - on)
  const verb = outer ? wordAt(clauses, outer.head) : ''
  const joined = outer?.form === 'FINITE' && outer.last === group.first - 1 - on && PHASES.test(verb)
  return joined && !outer.passive && (on === 0) === !/^go|^went/.test(verb) ? outer : null
}

/** A verb group read as a cue: its words take the particle in. */
export const cueSite = (
  article: ArticleReading,
  clauses: SentenceClauses,
  group: VerbGroup,
  cue: Cue,
  subject: LongPhrase | null,
): CueSite => ({
  article,
  clauses,
  group,
  cue,
  words: {
    first: group.first,
    last: cue.particle ? particleAt(clauses, group) + cue.particle.split(' ').length - 1 : group.last,
  },
  subject,
})

/** "call for help", not "agreed to act", where "to" belongs to the next verb. */
export const hasParticle = (clauses: SentenceClauses, group: VerbGroup, particle: string): boolean => {
  const words = particle.split(' ')
  const first = particleAt(clauses, group)
  return (
    words.every((word, index) => wordAt(clauses, first + index) === word) &&
    (words.at(-1) !== 'to' || clauses.groupAt(first + words.length - 1) === undefined)
  )
}

/** Where a verb's particle stands: right after it, or after a day ("called Monday for"). */
const particleAt = (clauses: SentenceClauses, group: VerbGroup): number => {
  const day = clauses.phraseAt(group.last + 1)
  return day?.time ? day.last + 1 : group.last + 1
}

/** The subject before a verb; the one it shares with a verb before it; for a participle, that of the verb it hangs on. */
function subjectOf(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const before = wordAt(clauses, group.first - 1)
  if (group.form === 'PARTICIPLE') return participleSubject(clauses, group)
  if (COORDINATORS.has(before) || (before === ',' && COORDINATORS.has(wordAt(clauses, group.first - 2))))
    return sharedSubject(clauses, group)
  return subjectBefore(clauses, group) ?? (before === ',' ? sharedSubject(clauses, group) : null)
}

/** "he thanked Poland but urged it": the subject of the nearest finite verb before, outside relative clauses. */
function sharedSubject(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const earlier = clauses.groups.filter(
    (other) => other.form === 'FINITE' && other.last < group.first && clauses.quotationAt(other.head) < 0,
  )
  const own = earlier.filter((other) => !/^(?:who|which|that|whose)$/.test(wordAt(clauses, other.first - 1))).reverse()
  // "He cautioned that it was dead and wondered …": a verb of speech before it, rather than one inside what that says.
  for (const other of [...own.filter((group) => speaks(clauses, group)), ...own]) {
    const subject = subjectOf(clauses, other)
    if (subject) return subject
  }
  return null
}

const OUTER: readonly Frame[] = ['c', 'd', 'f', 'i', 'a']

/** True for verbs that carry a content of their own. */
const speaks = (clauses: SentenceClauses, { head }: VerbGroup): boolean =>
  cuesOf(wordAt(clauses, head)).some(({ acts }) => OUTER.some((frame) => acts.has(frame)))

/** ", adding …": the speaker of the sentence's last verb of speech before it, else the subject of its nearest verb. */
function participleSubject(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const before = wordAt(clauses, group.first - 1)
  const phrase = clauses.phraseAt(group.first - 1)
  // "the firm issued a statement saying": a statement says what its author does.
  const medium =
    phrase !== undefined &&
    isVenue(clauses, phrase) &&
    /^(?:an?|his|her|its|their)$/.test(wordAt(clauses, phrase.first))
  if (phrase && !phrase.time && !phrase.pronoun && !medium) return subjectBefore(clauses, group)
  const finite = clauses.groups.filter((other) => other.form === 'FINITE' && clauses.quotationAt(other.head) < 0)
  const earlier = finite.filter((other) => other.last < group.first)
  if (earlier.length === 0) {
    const next =
      before === '' || group.first === clauses.sentence.first
        ? finite.find((other) => other.first > group.last)
        : undefined
    return next ? subjectOf(clauses, next) : null
  }
  const own = earlier.filter((other) => !/^(?:who|which|that|whose)$/.test(wordAt(clauses, other.first - 1)))
  const governing = own.filter((other) => speaks(clauses, other)).at(-1) ?? own.at(-1)
  return governing ? (speakerAfter(clauses, governing) ?? subjectOf(clauses, governing)) : null
}

/** “…,” said Smith, adding …: the subject stands after its verb. */
function speakerAfter(clauses: SentenceClauses, group: VerbGroup): LongPhrase | null {
  const inverted = wordAt(clauses, group.first - 1) === ',' || clauses.quotationAt(group.first - 1) >= 0
  const phrase = inverted ? clauses.phraseAt(group.last + 1) : undefined
  return phrase && !phrase.time ? { first: phrase.first, last: phrase.last, head: phrase, others: [] } : null
}
