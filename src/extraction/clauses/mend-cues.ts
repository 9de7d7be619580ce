import { ARTICLES, PRONOMINAL_QUANTIFIERS } from '../../languages/en/grammar/determiners.js'
import { NOMINATIVES, OBJECT_QUANTITIES, SUBJECT_PRONOUNS } from '../../languages/en/grammar/pronouns.js'
import { PLURALS_WITHOUT_S } from '../../languages/en/grammar/singular.js'
import { ADVERBS_AFTER_AT, ADVERBS_BEFORE_VERBS } from '../../languages/en/grammar/time-words.js'
import { IRREGULAR_PASTS, isPastForm, VERBS_AFTER_THAT } from '../../languages/en/grammar/verb-forms.js'
import { NONRESTRICTIVE_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { BE, POSSESSIVES } from '../../languages/en/grammar/word-classes.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/token-at.js'
import type { Token } from '../../text/tokens.js'
import type { Repair } from './mend-modifiers.js'

const SUBJECTS = /^(?:NOUN|PROPN)$/
const takesClause = (form: string): boolean => cuesOf(form).some(({ acts }) => acts.has('c') || acts.has('q'))

/** Tags under which verbs of speech hide. */
const isHidden = ({ pos }: Token): boolean => pos === 'NOUN' || pos === 'ADJ'

/** "the broker states it runs", "friends alleged she lied": between a noun and a subject pronoun a cue's form is its verb. */
const mendBeforePronoun: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const after = tokenAt(tokens, at + 1)
  const before = tokenAt(tokens, at - 1)
  return isHidden(token) &&
    (SUBJECTS.test(before.pos) || (before.pos === 'ADV' && ADVERBS_AFTER_AT.has(before.lower))) &&
    (SUBJECT_PRONOUNS.has(after.lower) || after.lower === 'there') &&
    takesClause(token.lower)
    ? 'VERB'
    : null
}

/** "The complaint notes many residents lack", "One study found most birds stay": before a quantity, as before "the". */
const mendBeforeQuantity: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  return isHidden(token) &&
    SUBJECTS.test(before.pos) &&
    !before.lower.endsWith('s') &&
    /(?:s|ed)$/.test(token.lower) &&
    OBJECT_QUANTITIES.has(tokenAt(tokens, at + 1).lower) &&
    takesClause(token.lower)
    ? 'VERB'
    : null
}

/** Maximum number of tokens of a clause that are searched for its verb. */
const LONGEST_CLAUSE = 30

/** True if no verb stands between a token and the marks around its clause, in one direction. */
function verbless(tokens: readonly Token[], at: number, step: 1 | -1, stop: (token: Token) => boolean): boolean {
  for (let i = at + step, left = LONGEST_CLAUSE; left > 0; i += step, left--) {
    const token = tokens[i]
    if (!token || stop(token)) return true
    if (token.pos === 'VERB' || token.pos === 'AUX') return false
  }
  return false
}

const isMark = ({ pos }: Token): boolean => pos === 'PUNCT'

/** "said | the crash": where a clause begins inside a sentence. */
const opensClause = (token: Token): boolean => isMark(token) || token.lower === 'that' || takesClause(token.lower)

/** "said the crash involved an error", "a report alleged fireworks were used": the only word of a clause that can be its verb. */
const mendOnlyVerb: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  const after = tokenAt(tokens, at + 1)
  if (token.pos !== 'ADJ' || token.shape !== 'lower' || !isPastForm(token.lower)) return null
  if (!SUBJECTS.test(before.pos) || !/^(?:NOUN|PROPN|DET|PRON|NUM)$/.test(after.pos)) return null
  if (!verbless(tokens, at, -1, opensClause)) return null
  const speaks = cuesOf(token.lower).some(({ acts }) => acts.has('c'))
  return speaks || verbless(tokens, at, 1, isMark) ? 'VERB' : null
}

/** "Wheels, a database, states the lorry is old": a third person before a determiner, with the verb of its content behind it. */
const mendBeforeDeterminer: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  if (!isHidden(token) || token.shape !== 'lower' || !token.lower.endsWith('s')) return null
  if (!(SUBJECTS.test(before.pos) && !before.lower.endsWith('s')) && before.lower !== ',') return null
  if (!ARTICLES.has(tokenAt(tokens, at + 1).lower) || !takesClause(token.lower)) return null
  return verbless(tokens, at, -1, isMark) && !verbless(tokens, at, 1, isMark) ? 'VERB' : null
}

/** "the people were informed of it", "is accused of it": behind "be" and before a charge a participle of telling. */
const mendInformed: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const told = BE.has(tokenAt(tokens, at - 1).lower) && tokenAt(tokens, at + 1).lower === 'of'
  return told && token.pos === 'ADJ' && cuesOf(token.lower).some(({ acts }) => acts.has('o')) ? 'VERB' : null
}

/** "Scientists debate whether it was": a bare form between a plural and what is asked. */
const mendBeforeWhether: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  if (token.pos !== 'NOUN' || !/^(?:NOUN|PROPN)$/.test(before.pos) || !before.lower.endsWith('s')) return null
  const asks = cuesOf(token.lower).some(({ lemma, acts }) => lemma === token.lower && acts.has('w'))
  return asks && tokenAt(tokens, at + 1).lower === 'whether' ? 'VERB' : null
}

/** Most words of a name that is the subject of what is claimed. */
const LONGEST_NAME = 4

/** "In the book, Doe claims Roe left": a third person between two names, the second of which has a verb of its own. */
const mendBetweenNames: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  if (token.pos !== 'NOUN' || token.shape !== 'lower' || !/[^s]s$/.test(token.lower) || !takesClause(token.lower))
    return null
  if (tokenAt(tokens, at - 1).pos !== 'PROPN' || !verbless(tokens, at, -1, isMark)) return null
  let next = at + 1
  while (next <= at + LONGEST_NAME && tokens[next]?.pos === 'PROPN') next++
  return next > at + 1 && /^(?:VERB|AUX)$/.test(tokens[next]?.pos ?? '') ? 'VERB' : null
}

/** "The party, which calls itself moderate, advocates lower tolls": the verb of the sentence behind its subject's relative clause. */
const mendAfterRelative: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  if (token.pos !== 'NOUN' || token.shape !== 'lower' || !token.lower.endsWith('s') || cuesOf(token.lower).length === 0)
    return null
  if (tokenAt(tokens, at - 1).lower !== ',' || /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(tokenAt(tokens, at + 1).pos))
    return null
  for (let i = at - 2; i > at - LONGEST_CLAUSE && i >= 0; i--) {
    const { lower, pos } = tokenAt(tokens, i)
    if (NONRESTRICTIVE_RELATIVES.has(lower) && tokenAt(tokens, i - 1).lower === ',')
      return verbless(tokens, i - 1, -1, isMark) && tokenAt(tokens, i + 1).pos !== 'PUNCT' ? 'VERB' : null
    if (pos === 'PUNCT' && lower !== '-') return null
  }
  return null
}

/** "…, scientists report, a group", "Born there, local media report he": a bare form after a plural that begins a clause. */
const mendBarePlural: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  const after = tokenAt(tokens, at + 1)
  if (
    token.pos !== 'NOUN' ||
    token.lower.endsWith('s') ||
    !(before.lower.endsWith('s') || PLURALS_WITHOUT_S.has(before.lower))
  )
    return null
  if (before.pos !== 'NOUN' || !cuesOf(token.lower).some(({ lemma, acts }) => lemma === token.lower && acts.has('c')))
    return null
  if (!verbless(tokens, at, -1, isMark)) return null
  if (isMark(after)) return after.lower === ',' || after.lower === '.' || after.lower === ':' ? 'VERB' : null
  // "a team of scientists report ancient people kept birds": a clause with a verb of its own follows.
  return verbless(tokens, at, 1, isMark) ? null : 'VERB'
}

/** "Detectives at first thought it was": two words that are one adverb before a cue. */
const mendAtFirst: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const opens = token.lower === 'at' && ADVERBS_AFTER_AT.has(tokenAt(tokens, at + 1).lower)
  const closes = ADVERBS_AFTER_AT.has(token.lower) && tokenAt(tokens, at - 1).lower === 'at'
  if (!opens && !closes) return null
  const verb = tokenAt(tokens, opens ? at + 2 : at + 1)
  return cuesOf(verb.lower).length > 0 && isPastForm(verb.lower) ? 'ADV' : null
}

/** "says that amounts to theft": after a verb of speech and "that", a form that is hardly ever a plural. */
const mendAfterThat: Repair = (tokens, at) =>
  tokenAt(tokens, at).pos === 'NOUN' &&
  VERBS_AFTER_THAT.has(tokenAt(tokens, at).lower) &&
  tokenAt(tokens, at - 1).lower === 'that' &&
  takesClause(tokenAt(tokens, at - 2).lower)
    ? 'VERB'
    : null

/** "he drank tea": after a subject pronoun a past form is a verb. */
const mendPastAfterPronoun: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const past = isPastForm(token.lower) || IRREGULAR_PASTS.has(token.lower)
  return isHidden(token) && past && NOMINATIVES.has(tokenAt(tokens, at - 1).lower) ? 'VERB' : null
}

/** "Some fear the plan", "players at a camp claim their coach": a bare form before a determiner, where no noun phrase goes on. */
const mendBareForm: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  const after = tokenAt(tokens, at + 1)
  if (token.pos !== 'NOUN' || !cuesOf(token.lower).some(({ lemma, acts }) => lemma === token.lower && acts.has('c')))
    return null
  const some = PRONOMINAL_QUANTIFIERS.has(before.lower) && (after.pos === 'DET' || SUBJECT_PRONOUNS.has(after.lower))
  return some || (before.pos === 'NOUN' && POSSESSIVES.has(after.lower)) ? 'VERB' : null
}

/** "put forward plans": a particle is no adverb of the noun after it. */
const mendParticles: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const verb = tokenAt(tokens, at - 1)
  return token.pos === 'ADV' &&
    verb.pos === 'VERB' &&
    cuesOf(verb.lower).some(({ particle }) => particle === token.lower)
    ? 'ADP'
    : null
}

/** "She further stated": an adverb right before a verb. */
const mendAdverbs: Repair = (tokens, at) =>
  ADVERBS_BEFORE_VERBS.has(tokenAt(tokens, at).lower) && tokens[at + 1]?.pos === 'VERB' ? 'ADV' : null

/** Repairs of cue verbs, and of verbs under them, that are tagged as nouns or adjectives. */
export const CUE_REPAIRS: readonly Repair[] = [
  mendAdverbs,
  mendAtFirst,
  mendAfterThat,
  mendPastAfterPronoun,
  mendBareForm,
  mendParticles,
  mendBeforePronoun,
  mendBeforeQuantity,
  mendBeforeDeterminer,
  mendAfterRelative,
  mendBeforeWhether,
  mendBetweenNames,
  mendInformed,
  mendOnlyVerb,
  mendBarePlural,
]
