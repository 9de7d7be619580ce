import { REFLEXIVES } from '../../languages/en/grammar/pronouns.js'
import { mayBeParticiple } from '../../languages/en/grammar/verb-forms.js'
import { SUBJECT_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { SUBORDINATORS } from '../../languages/en/grammar/word-classes.js'
import { KNOWN_AS } from '../../languages/en/names/works.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { leftwards } from './leftwards.js'
import { inside, isPersonal, type LongPhrase, lower, phraseEndingAt } from './long-phrases.js'
import { QUOTED } from './mend-tags.js'
import type { SentenceClauses } from './read-clauses.js'
import type { VerbGroup } from './verb-groups.js'

/** Maximum length, in tokens, of a relative clause or participle that modifies a subject without commas. */
const LONGEST_MODIFIER = 30

/**
 * A subject modified by a clause without commas: "the farmers who lost their land | said", "voters interviewed in Ohio
 * | said", "people living there | said".
 * @param last the last token before the verb
 */
export function modifiedSubject(clauses: SentenceClauses, last: number): LongPhrase | null {
  const nearest = phraseEndingAt(clauses, last)
  if (nearest && isPersonal(clauses, nearest)) return null
  let inner = false
  let joined = false
  for (let i = last; inside(clauses, i) && last - i < LONGEST_MODIFIER; i--) {
    const word = lower(clauses, i)
    if (clauses.quotationAt(i) >= 0 || clauses.tokens[i]?.pos === 'PUNCT') {
      if (word === '-' || word === '.') continue
      return null
    }
    // "known as “Stumpy”" opens no clause.
    if (SUBORDINATORS.has(word) && lower(clauses, i + 1) !== QUOTED) return null
    joined ||= word === 'and' && !inner
    const group = clauses.groupAt(i)
    if (!group) continue
    i = group.first
    if (group.form === 'INFINITIVE') continue
    const relative = group.form === 'FINITE' && SUBJECT_RELATIVES.has(lower(clauses, group.first - 1))
    const head = inner && !relative ? undefined : modified(clauses, group)
    if (head && !head.time && !isPersonal(clauses, head)) {
      const subject = leftwards(clauses, head)
      // "would be in a van parked outside and the man | replied": "and" joins clauses, and the van is no subject.
      const free = opensClause(clauses, subject.first)
      if ((inner || joined) && !free) return null
      // What a relative clause reports is a statement of its own, and no part of the source.
      return inner ? subject : { ...subject, last }
    }
    // "players who said they were bullied | claim": a clause inside the relative clause is passed over.
    if (group.form !== 'FINITE' || relative) return null
    inner = true
  }
  return null
}

/** True if nothing that could govern a phrase stands before it. */
const opensClause = (clauses: SentenceClauses, first: number): boolean =>
  !inside(clauses, first - 1) ||
  clauses.tokens[first - 1]?.pos === 'PUNCT' ||
  clauses.tokens[first - 1]?.pos === 'CCONJ'

/** The phrase that a verb group modifies: before "who" or "that", or right before a participle. */
function modified(clauses: SentenceClauses, group: VerbGroup) {
  const before = group.first - 1
  // "a man called “Stumpy” | said", "the rapper known as “Big Al” | said"
  const between = KNOWN_AS.has(lower(clauses, group.head)) || REFLEXIVES.has(lower(clauses, group.last + 1)) ? 1 : 0
  const name = lower(clauses, group.last + between + 1)
  if (name === QUOTED && group.first === group.head) return phraseEndingAt(clauses, before)
  if (group.form === 'FINITE' && SUBJECT_RELATIVES.has(lower(clauses, before)))
    return phraseEndingAt(clauses, before - 1)
  const bare =
    group.first === group.head &&
    (group.form === 'PARTICIPLE' || group.form === 'PAST_PARTICIPLE' || mayBeParticiple(lower(clauses, group.head)))
  if (!bare || cuesOf(lower(clauses, group.head)).some(({ acts }) => acts.has('c'))) return undefined
  const next = clauses.tokens[group.last + 1]
  const free = /^(?:ADP|ADV)$/.test(next?.pos ?? '') || next?.lower === 'to' || clauses.phraseAt(group.last + 1)?.time
  return free || group.form === 'PARTICIPLE' ? phraseEndingAt(clauses, before) : undefined
}
