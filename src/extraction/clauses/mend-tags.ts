import { FORMS_OF_HAVE } from '../../languages/en/grammar/auxiliaries.js'
import { PRONOMINAL_DETERMINERS } from '../../languages/en/grammar/determiners.js'
import {
  ADVERBIAL_PREPOSITIONS,
  OBJECT_OPENERS,
  WARNING_PREPOSITIONS,
} from '../../languages/en/grammar/prepositions.js'
import { INDEFINITE_PRONOUNS, VERB_SUBJECTS } from '../../languages/en/grammar/pronouns.js'
import { PLURALS_WITHOUT_S } from '../../languages/en/grammar/singular.js'
import { AUXILIARIES, POSSESSIVES, QUOTATION_MARKS } from '../../languages/en/grammar/word-classes.js'
import { actOfNoun, cuesOf } from '../../languages/en/speech/cues.js'
import { NEVER_NOMINAL_VERBS, NOMINAL_PLURALS } from '../../languages/en/speech/reporting-verbs.js'
import type { Span } from '../../text/span.js'
import { tokenAt } from '../../text/token-at.js'
import type { TokenRange } from '../../text/token-range.js'
import type { Token } from '../../text/tokens.js'
import { CUE_REPAIRS } from './mend-cues.js'
import { MODIFIER_REPAIRS, type Repair } from './mend-modifiers.js'
import { mendQuotatives } from './mend-quotatives.js'
import { isPastForm } from './verb-groups.js'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What every word of a name in quotation marks is read as, so that none of them is anything else. */
export const QUOTED = '“”'

/** Tags that often follow a verb, but rarely a noun inside a noun phrase. */
const OBJECT_TAGS = words('DET PRON')
const SUBJECT_TAGS = words('NOUN PROPN PRON NUM')

/** "says" and its like are always verbs, also in headlines. */
const mendReportingVerbs: Repair = (tokens, at) => (NEVER_NOMINAL_VERBS.has(tokenAt(tokens, at).lower) ? 'VERB' : null)

/** "he claims": after a subject pronoun a cue's form is a verb. */
const mendAfterPronoun: Repair = (tokens, at) =>
  VERB_SUBJECTS.has(tokenAt(tokens, at - 1).lower) && cuesOf(tokenAt(tokens, at).lower).length > 0 ? 'VERB' : null

/** ", warning that silos", “gone,” warning that silos: after a comma, with an object, an -ing form is a participle. */
const mendParticiples: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const comma = QUOTATION_MARKS.has(tokenAt(tokens, at - 1).lower) ? tokens[at - 2] : tokens[at - 1]
  if (!token.lower.endsWith('ing') || comma?.lower !== ',' || cuesOf(token.lower).length === 0) return null
  return takesObject(tokens, at) || WARNING_PREPOSITIONS.has(tokenAt(tokens, at + 1).lower) ? 'VERB' : null
}

/** "Doe claims that", "Malta Presses Cyprus": a form in -s between a subject and an object. */
const mendThirdPerson: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokens[at - 1]
  if (!token.lower.endsWith('s') || cuesOf(token.lower).length === 0 || !before) return null
  if (NOMINAL_PLURALS.has(token.lower) && !(before.pos === 'PROPN' && tokens[at + 1]?.lower === 'to')) return null
  const inserted = before.lower === ',' && tokens[at - 2]?.pos === 'PROPN' && tokens[at + 1]?.lower === 'that'
  if (!SUBJECT_TAGS.has(before.pos) && before.lower !== ')' && !inserted) return null
  // In a title-case headline every noun looks like a name, so a capitalized word after it counts as its object.
  const headline = token.shape === 'capital' && before.shape !== 'lower' && tokens[at + 1]?.shape === 'capital'
  return takesObject(tokens, at) ||
    (headline && cuesOf(token.lower).some(({ acts }) => acts.has('d') || acts.has('c') || acts.has('n')))
    ? 'VERB'
    : null
}

const takesObject = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1]
  return after !== undefined && (OBJECT_TAGS.has(after.pos) || OBJECT_OPENERS.has(after.lower))
}

/** "spokeswoman Hope Hicks": after a word in lower case, a capital makes a name. */
const mendNames: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const name = token.pos === 'VERB' && token.shape === 'capital' && tokens[at - 1]?.shape === 'lower'
  return name && tokens[at - 1]?.pos !== 'PUNCT' && tokens[at + 1]?.shape === 'capital' ? 'PROPN' : null
}

/** "the Red Cross warned", "Delta Watch.": a bare verb with a capital behind a name, where a name may end or goes on, is part of it. */
const mendInsideNames: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token.pos !== 'VERB' || token.shape !== 'capital' || before?.pos !== 'PROPN' || before.shape !== 'capital')
    return null
  if (/(?:s|ed|ing)$/.test(token.lower.replace(/ss$/, '')) || cuesOf(token.lower).length > 0) return null
  const ends =
    after === undefined
      ? false
      : /^(?:[.,]|'s|')$/.test(after.lower) || (/^(?:VERB|AUX|ADP|CCONJ)$/.test(after.pos) && after.shape === 'lower')
  return ends || (after?.pos === 'PROPN' && after.shape === 'capital') ? 'PROPN' : null
}

/** "has long accused", "has since said": a past form after "has" or "had" is a verb, and a word between them is an adverb. */
const mendPerfect: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  if (
    ADVERBIAL_PREPOSITIONS.has(token.lower) &&
    FORMS_OF_HAVE.has(tokenAt(tokens, at - 1).lower) &&
    isPastCue(tokens[at + 1])
  )
    return 'ADV'
  const near = tokens[at - 1]?.pos === 'ADV' ? at - 2 : at - 1
  return (token.pos === 'NOUN' || token.pos === 'ADJ') &&
    FORMS_OF_HAVE.has(tokenAt(tokens, near).lower) &&
    isPastCue(token)
    ? 'VERB'
    : null
}

const isPastCue = (token: Token | undefined): boolean =>
  isPastForm(token?.lower ?? '') && cuesOf(token?.lower ?? '').length > 0

/** "everything", "nothing" and their like are pronouns, although some end in -ing. */
const mendIndefinites: Repair = (tokens, at) => (INDEFINITE_PRONOUNS.has(tokenAt(tokens, at).lower) ? 'PRON' : null)

/** "Analysts doubt that", "unions demand that": a bare form between a plural subject and an object. */
const mendPlural: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokens[at - 1]
  if (token.pos !== 'NOUN' || cuesOf(token.lower).length === 0 || token.lower.endsWith('s')) return null
  return before?.pos === 'NOUN' && before.lower.endsWith('s') && takesObject(tokens, at) ? 'VERB' : null
}

/** "the said man", "his claims": after a determiner or possessive a verb form is not a verb. */
const mendNouns: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokens[at - 1]
  if (token.pos !== 'VERB' || !before || AUXILIARIES.has(token.lower)) return null
  if (before.lower === 'to' && tokens[at - 2]?.lower === 'according') return 'NOUN'
  const possessed = (before.pos === 'PRON' && POSSESSIVES.has(before.lower)) || before.lower === "'s"
  const determined = before.pos === 'DET' && !PRONOMINAL_DETERMINERS.has(before.lower)
  if (!possessed && !determined) return null
  return /(?:ing|ed)$/.test(token.lower) && /^(?:NOUN|PROPN|ADJ|VERB)$/.test(tokenAt(tokens, at + 1).pos)
    ? 'ADJ'
    : 'NOUN'
}

/** "rejected calls", "put forward plans": true where a verb that takes a thing ends at a token, with its particle. */
function takesThing(tokens: readonly Token[], at: number): boolean {
  const near = tokenAt(tokens, at)
  if (near.pos === 'VERB') return cuesOf(near.lower).some(({ acts }) => acts.has('n') || acts.has('p'))
  const verb = tokens[at - 1]
  return (
    verb?.pos === 'VERB' && cuesOf(verb.lower).some(({ particle, acts }) => particle === near.lower && acts.has('n'))
  )
}

/** "rejected calls from", "denied claims that": right after a verb that takes a thing, a noun of speech is one. */
const mendObjects: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  return token.pos === 'VERB' &&
    token.lower.endsWith('s') &&
    actOfNoun(token.lower) !== null &&
    takesThing(tokens, at - 1)
    ? 'NOUN'
    : null
}

/** "a tax that analysts", "the ruling that Doe": before a plural or a name, "that" is no determiner. */
const mendThatBefore: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const after = tokens[at + 1]
  const ending = after !== undefined && /[^s]s$/.test(after.lower) && !/ics$/.test(after.lower)
  const plural = after?.pos === 'NOUN' && (ending || PLURALS_WITHOUT_S.has(after.lower))
  return token.lower === 'that' && token.pos === 'DET' && (plural || after?.pos === 'PROPN') ? 'SCONJ' : null
}

/** "warned that silos", "told him that “we”": after a cue, "that" is a conjunction, even if it could be the determiner of the noun. */
const mendThat: Repair = (tokens, at) => {
  if (tokenAt(tokens, at).lower !== 'that') return null
  const told = tokens[at - 1]?.pos === 'PRON' && cuesOf(tokenAt(tokens, at - 2).lower).some(({ acts }) => acts.has('a'))
  return told || cuesOf(tokenAt(tokens, at - 1).lower).some(({ acts }) => acts.has('c') || acts.has('a'))
    ? 'SCONJ'
    : null
}

/** Number of words of an object that are searched for a verb. */
const LONGEST_OBJECT = 40

/** "rejected that offer", "would not confirm that account.": after a verb that takes no clause, or without a verb, "that" is a determiner. */
const mendThatThing: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokens[at - 1]
  const after = tokens[at + 1]
  if (token.lower !== 'that' || token.pos !== 'SCONJ' || !/^(?:NOUN|ADJ)$/.test(after?.pos ?? '')) return null
  if (/[^s]s$/.test(after?.lower ?? '')) return null
  const cues = before?.pos === 'VERB' ? cuesOf(before.lower) : []
  if (!cues.some(({ acts }) => acts.has('n') || acts.has('s'))) return null
  if (!cues.some(({ acts }) => acts.has('c') || acts.has('a'))) return 'DET'
  for (let i = at + 1; i < at + LONGEST_OBJECT; i++) {
    const { pos, lower } = tokens[i] ?? { pos: 'PUNCT', lower: '.' }
    if (pos === 'VERB' || pos === 'AUX') return null
    if (/^[.!?]$/.test(lower)) return 'DET'
  }
  return null
}

/** "appealed for calm", "urged calm": the object of such a verb is a noun, although the same form may be an adjective. */
const mendAdjectiveThings: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const after = tokens[at + 1]
  // A capitalized word begins the next paragraph.
  const ends = !after || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after.pos) || after.shape === 'capital'
  if (token.pos !== 'ADJ' || !ends) return null
  const link = tokens[at - 1]?.lower === 'for' ? 'for' : null
  const verb = tokens[link ? at - 2 : at - 1]
  const cues = verb?.pos === 'VERB' ? cuesOf(verb.lower) : []
  return cues.some(({ particle, acts }) => particle === link && /^(?:URGE|DEMAND)$/.test(acts.get('n') ?? ''))
    ? 'NOUN'
    : null
}

/** "against selling the orchard": before an object, an -ing form after a preposition is a verb. */
const mendGerunds: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  return token.pos === 'NOUN' &&
    token.shape === 'lower' &&
    token.lower.endsWith('ing') &&
    tokens[at - 1]?.pos === 'ADP' &&
    (tokens[at + 1]?.pos === 'DET' || POSSESSIVES.has(tokenAt(tokens, at + 1).lower))
    ? 'VERB'
    : null
}

/** In order of application: each repair sees the tags that those before it have corrected. */
const REPAIRS: readonly Repair[] = [
  mendNames,
  mendInsideNames,
  mendReportingVerbs,
  mendQuotatives,
  mendAfterPronoun,
  mendParticiples,
  mendThirdPerson,
  mendPlural,
  mendPerfect,
  ...CUE_REPAIRS,
  mendIndefinites,
  ...MODIFIER_REPAIRS,
  mendNouns,
  mendObjects,
  mendThat,
  mendThatBefore,
  mendThatThing,
  mendAdjectiveThings,
  mendGerunds,
]

/**
 * Corrects the tags that would mislead the search for cues: wink-nlp's are right for 92 % of words, fewer for rare verbs.
 * @param names names of people and organizations, in reading order: whatever their words mean elsewhere ("Bo Peng", "Delta
 * Watch", "Bank of Malta"), there they are parts of one name
 * @param quotedNames names in quotation marks, with the marks: whatever words they hold, they are one name
 */
export function mendTags(
  tokens: readonly Token[],
  names: readonly Span[],
  quotedNames: readonly TokenRange[],
): Token[] {
  const mended = [...tokens]
  for (const { first, last } of quotedNames) {
    // A stop that stands inside the marks has changed places with the last of them, which is the last token then.
    const end = tokenAt(tokens, last).end > tokenAt(tokens, last).start ? last : last - 1
    for (let at = first; at <= end; at++) mended[at] = { ...tokenAt(tokens, at), lower: QUOTED, pos: 'PROPN' }
  }
  let at = 0
  for (const { start, end } of names) {
    while (tokenAt(mended, at).start < start) at++
    for (; tokenAt(mended, at).end <= end; at++) {
      const token = tokenAt(mended, at)
      // The marks of a nickname belong to the name: "Yusuf ‘Momo’ Darzi".
      const punctuation = token.pos === 'PUNCT' && !QUOTATION_MARKS.has(token.lower) && token.lower !== "'"
      if (token.pos !== 'PROPN' && !punctuation && (token.pos !== 'PART' || token.lower === "'"))
        mended[at] = { ...token, pos: 'PROPN' }
    }
  }
  for (const repair of REPAIRS) {
    for (let at = 0; at < mended.length; at++) {
      const pos = repair(mended, at)
      if (pos !== null && pos !== tokenAt(mended, at).pos) mended[at] = { ...tokenAt(mended, at), pos }
    }
  }
  return mended
}
