import { FLOATING_QUANTIFIERS, GENITIVE_MARKS, PRONOMINAL_QUANTIFIERS } from '../../languages/en/grammar/determiners.js'
import { ADJECTIVAL_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { COMPARATIVE_ADVERBS, VERB_PREFIXES, VERBS_LIKE_NOUNS } from '../../languages/en/grammar/verb-forms.js'
import { MODALS, NOUN_PREPOSITIONS } from '../../languages/en/grammar/word-classes.js'
import { TITLES } from '../../languages/en/names/titles.js'
import { cuesOf } from '../../languages/en/speech/cues.js'
import { tokenAt } from '../../text/token-at.js'
import type { Pos, Token } from '../../text/tokens.js'

/** Returns the corrected tag of a token, or null if the repair does not apply. */
export type Repair = (tokens: readonly Token[], at: number) => Pos | null

/** "many said", "most of them think": a quantifier directly before a verb or "of" is a pronoun for people. */
const mendQuantities: Repair = (tokens, at) => {
  const after = tokens[at + 1]
  return PRONOMINAL_QUANTIFIERS.has(tokenAt(tokens, at).lower) &&
    tokens[at - 1]?.pos !== 'DET' &&
    (after?.lower === 'of' || after?.pos === 'VERB')
    ? 'PRON'
    : null
}

/** "Doe and Roe both said", "have all openly attacked": a quantifier between a noun or auxiliary and the verb modifies the verb. */
const mendFloating: Repair = (tokens, at) => {
  const before = tokens[at - 1]
  const verb = tokens[at + 1]?.pos === 'ADV' ? tokens[at + 2] : tokens[at + 1]
  const floats = /^(?:NOUN|PROPN|AUX)$/.test(before?.pos ?? '') && verb?.pos === 'VERB'
  return floats && FLOATING_QUANTIFIERS.has(tokenAt(tokens, at).lower) ? 'ADV' : null
}

/** "She further stated": before a verb of speech the comparative is an adverb, whatever else it may be. */
const mendFurther: Repair = (tokens, at) =>
  COMPARATIVE_ADVERBS.has(tokenAt(tokens, at).lower) && cuesOf(tokenAt(tokens, at + 1).lower).length > 0 ? 'ADV' : null

/** "a self-described expert", "the union-backed bill": after a hyphen a participle is part of an adjective. */
const mendCompounds: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const joined = tokens[at - 1]?.lower === '-' && !token.spaced && !tokens[at - 1]?.spaced
  return joined && token.pos === 'VERB' && !VERB_PREFIXES.has(tokenAt(tokens, at - 2).lower) ? 'ADJ' : null
}

/** "of registered voters", "two timed tickets": a past form between a preposition, adjective or number and a plural describes it. */
const mendPastBeforeNoun: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const after = tokens[at + 1]
  const before = tokenAt(tokens, at - 1)
  const plural = after?.pos === 'NOUN' && after.lower.endsWith('s')
  const governed = after?.pos === 'NOUN' && before.pos === 'ADP' && NOUN_PREPOSITIONS.has(before.lower)
  return token.pos === 'VERB' &&
    token.lower.endsWith('ed') &&
    (governed || (plural && /^(?:ADJ|NUM|ADP)$/.test(before.pos)))
    ? 'ADJ'
    : null
}

/** "two counts of theft": a form in -s between a number and "of" is what is counted. */
const mendCounted: Repair = (tokens, at) =>
  tokenAt(tokens, at).pos === 'VERB' &&
  tokenAt(tokens, at).lower.endsWith('s') &&
  tokens[at - 1]?.pos === 'NUM' &&
  tokens[at + 1]?.lower === 'of'
    ? 'NOUN'
    : null

/** "with said licence": behind a preposition and before a noun, "said" is what a contract calls what it has named. */
const mendSaid: Repair = (tokens, at) =>
  tokenAt(tokens, at).lower === 'said' && tokens[at - 1]?.pos === 'ADP' && tokens[at + 1]?.pos === 'NOUN' ? 'ADJ' : null

/** "where crowds can gather": a form in -s between a conjunction and a modal is a noun. */
const mendBeforeModal: Repair = (tokens, at) =>
  tokenAt(tokens, at).pos === 'VERB' &&
  tokenAt(tokens, at).lower.endsWith('s') &&
  MODALS.has(tokenAt(tokens, at + 1).lower) &&
  !/^(?:PRON|NOUN|PROPN)$/.test(tokenAt(tokens, at - 1).pos)
    ? 'NOUN'
    : null

/** "an inside source": between a determiner and a noun, a word is not a preposition. */
const mendPrepositions: Repair = (tokens, at) =>
  ADJECTIVAL_PREPOSITIONS.has(tokenAt(tokens, at).lower) &&
  tokens[at - 1]?.pos === 'DET' &&
  tokens[at + 1]?.pos === 'NOUN'
    ? 'ADJ'
    : null

/** "the NATO chief warns members": between a noun and a verb of speech an adjective is what the noun's owner is called. */
const mendHeads: Repair = (tokens, at) => {
  const after = tokens[at + 1]
  return tokenAt(tokens, at).pos === 'ADJ' &&
    /^(?:NOUN|PROPN)$/.test(tokenAt(tokens, at - 1).pos) &&
    after?.pos === 'VERB' &&
    cuesOf(after.lower).some(({ acts }) => acts.has('c') || acts.has('d'))
    ? 'NOUN'
    : null
}

/** "Ontario's new premier has": a title before a verb, behind a genitive or what describes it, is a noun. */
const mendTitles: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  const before = tokenAt(tokens, at - 1)
  return token.pos === 'ADJ' &&
    TITLES.get(token.lower)?.kind === 'OFFICE' &&
    /^(?:VERB|AUX)$/.test(tokenAt(tokens, at + 1).pos) &&
    (GENITIVE_MARKS.has(before.lower) || /^(?:ADJ|ADV|DET)$/.test(before.pos))
    ? 'NOUN'
    : null
}

/** Number of words of an object that are searched for a verb: "the town €3 million a year". */
const LONGEST_OBJECT = 12

/** "the bridge cost the town €3 million": between two noun phrases, a word that may be a noun or verb is the verb if no other follows. */
const mendUnchanged: Repair = (tokens, at) => {
  const token = tokenAt(tokens, at)
  if (token.pos !== 'NOUN' || !VERBS_LIKE_NOUNS.has(token.lower) || !/^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.pos ?? ''))
    return null
  if (!/^(?:DET|PRON)$/.test(tokenAt(tokens, at + 1).pos)) return null
  for (let i = at + 1; i <= at + LONGEST_OBJECT; i++) {
    const pos = tokens[i]?.pos ?? 'PUNCT'
    if (pos === 'VERB' || pos === 'AUX') return null
    if (pos === 'PUNCT') break
  }
  return 'VERB'
}

/** The repairs of words that modify nouns and verbs. */
export const MODIFIER_REPAIRS: readonly Repair[] = [
  mendQuantities,
  mendFloating,
  mendFurther,
  mendCompounds,
  mendPrepositions,
  mendPastBeforeNoun,
  mendSaid,
  mendCounted,
  mendBeforeModal,
  mendUnchanged,
  mendHeads,
  mendTitles,
]
