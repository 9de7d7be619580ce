import { ANAPHORIC_DETERMINERS, GENITIVE_MARKS } from '../../../languages/en/grammar/determiners.js'
import { RESTRICTING_WORDS } from '../../../languages/en/grammar/wh-words.js'
import { BARE_BODIES } from '../../../languages/en/names/body-types.js'
import { HARMLESS_ADJECTIVES, LOOSE_BODY_NOUNS } from '../../../languages/en/names/name-parts.js'
import { STATE_NOUNS } from '../../../languages/en/names/officials.js'
import { BODY_NOUNS } from '../../../languages/en/names/organizations.js'
import { ISSUED_TEXTS } from '../../../languages/en/speech/documents.js'
import { tokenAt } from '../../../text/tokens/token-at.js'
import type { Token } from '../../../text/tokens/tokens.js'
import { countryMeant } from '../country-meant.js'
import { type Discourse, mentionAt, mentionsBefore, type PlacedMention } from '../discourse.js'
import { opensWhatFor } from '../reasons.js'
import type { Reference, ReferenceRule } from '../rule.js'
import { verbAfter } from '../subjects.js'

/** Number of sentences back in which an organization is searched for. */
const REACH = 10

/**
 * "The" and a noun for an organization's kind: the last one of that kind that was mentioned.
 *
 *     NATO … Roe argued that the alliance was to wait; the company said
 *                            ^^^^^^^^^^^^              ^^^^^^^^^^^
 * Never: "an alliance", "the other company", "the companies", "the party of Lincoln", two countries that are equally near.
 * Source: src/languages/en/names/organizations.ts (types).
 */
export const typeNominal: ReferenceRule = (discourse, at) => {
  const { tokens } = discourse
  if (!ANAPHORIC_DETERMINERS.has(tokenAt(tokens, at).lower)) return bareBody(discourse, at)
  let i = at + 1
  let owner: PlacedMention | null = null
  const demonym = mentionAt(discourse, i)
  if (demonym !== null && demonym.first === i && demonym.form === 'DEMONYM') {
    owner = demonym
    i = demonym.end
  }
  const named = demonym !== null && demonym.first === i && demonym.form === 'NAME' ? demonym : null
  if (named !== null) return sameBody(discourse, named)
  i = afterNumber(tokens, i)
  while (i < at + 6 && tokens[i] !== undefined && isHarmless(tokenAt(tokens, i).lower)) i++
  const noun = tokens[i]
  if (noun === undefined || !/^(?:lower|capital)$/.test(noun.shape) || mentionAt(discourse, i) !== null) return null
  const isCountry = STATE_NOUNS.has(noun.lower) || (noun.lower === 'administration' && hasPresident(discourse))
  const next = tokens[i + 1]
  // "the government letter": it is the government's.
  const issues = isCountry && ISSUED_TEXTS.has(next?.lower ?? '')
  if (
    next !== undefined &&
    ((RESTRICTING_WORDS.has(next.lower) && !opensWhatFor(tokens, i + 1, at)) ||
      (next.pos === 'NOUN' && !issues && verbAfter(tokens, at, i + 1) === null) ||
      next.shape === 'capital' ||
      next.lower === '-')
  )
    return null
  const actor = isCountry ? countryMeant(discourse, at, i) : lastOfType(discourse, at, noun.lower, owner)
  if (actor === null) return null
  const name = discourse.actors[actor]?.name ?? ''
  return {
    end: i + 1,
    actor,
    form: 'NOMINAL',
    score: isCountry ? 0.65 : 0.75,
    reason: `“the ${noun.lower}”: the last one mentioned, ${name}`,
  }
}

/** "Police said": the only body of that kind in the text. */
function bareBody(discourse: Discourse, at: number): Reference | null {
  const { tokens } = discourse
  const noun = tokenAt(tokens, at)
  if (!BARE_BODIES.has(noun.lower) || mentionAt(discourse, at) !== null || verbAfter(tokens, at, at + 1) === null)
    return null
  if (/^(?:ADJ|NOUN|PROPN|DET|PRON|NUM)$/.test(tokens[at - 1]?.pos ?? '')) return null
  const actor = discourse.soleOfType.get(noun.lower) ?? null
  if (actor === null) return null
  const name = discourse.actors[actor]?.name ?? ''
  return { end: at + 1, actor, form: 'NOMINAL', score: 0.65, reason: `“${noun.lower}”: the only one named, ${name}` }
}

/** "the [five-judge] court": how many it consists of tells of no other body. */
const afterNumber = (tokens: readonly Token[], at: number): number =>
  tokens[at]?.pos === 'NUM' && tokens[at + 1]?.lower === '-' && tokens[at + 2]?.pos === 'NOUN' ? at + 3 : at

/** Whether a word before the noun (adjective, number) does not indicate another organization. */
const isHarmless = (word: string): boolean => HARMLESS_ADJECTIVES.has(word) || /^\d+$/.test(word)

/** "The M23 group", "the Houthi movement": the name and the noun for its kind mean the body that the name means. */
function sameBody(discourse: Discourse, { actor, end }: PlacedMention): Reference | null {
  const noun = discourse.tokens[end]
  if (noun?.shape !== 'lower' || discourse.actors[actor]?.kind !== 'ORGANIZATION') return null
  if (!discourse.facts[actor]?.types.has(noun.lower) && !BODY_NOUNS.has(noun.lower)) return null
  if (discourse.tokens[end + 1]?.pos === 'NOUN') return null
  const name = discourse.actors[actor]?.name ?? ''
  return { end: end + 1, actor, form: 'NOMINAL', score: 0.85, reason: `${name}, called a ${noun.lower}` }
}

/** Whether somebody is a country's president: "the administration" is the government then. */
const hasPresident = ({ facts, actors, holders }: Discourse): boolean =>
  holders.some((person) =>
    facts[person]?.titles.some(
      ({ title, of }) => title === 'president' && (of === null || actors[of]?.kind === 'COUNTRY'),
    ),
  )

function lastOfType(discourse: Discourse, at: number, noun: string, owner: PlacedMention | null): number | null {
  const country = owner === null ? null : (discourse.actors[owner.actor]?.countryCode ?? null)
  let last: PlacedMention | null = null
  for (const link of mentionsBefore(discourse, at, REACH)) {
    const { actor, sentence } = link
    if (last !== null && sentence < last.sentence) break
    if (!discourse.facts[actor]?.types.has(noun) || discourse.actors[actor]?.kind !== 'ORGANIZATION') continue
    if (country !== null && discourse.actors[actor]?.countryCode !== country) continue
    // Of two in one sentence the subject is preferred, and whatever has something to what is had.
    if (last === null || link.subject || (possesses(discourse, last) && !possesses(discourse, link))) last = link
  }
  if (last !== null) return last.actor
  // At any distance if the text names only one organization of that kind; nouns like "group" fit too many.
  const sole = discourse.soleOfType.get(noun)
  if (country !== null || LOOSE_BODY_NOUNS.has(noun)) return null
  return sole === undefined ? lastUntyped(discourse, at, noun) : sole
}

const possesses = ({ tokens }: Discourse, { end }: PlacedMention): boolean =>
  GENITIVE_MARKS.has(tokenAt(tokens, end).lower)

/** Number of sentences back in which an organization of unknown kind is searched for. */
const UNTYPED_REACH = 2
/** Number of tokens back in which the noun itself shows that another is meant: "a hospital in Lomas … the hospital". */
const NOUN_REACH = 200

/** "Doba refused. [The hospital] said": where nothing of that kind is named, the only subject that may be one, the noun being new. */
function lastUntyped(discourse: Discourse, at: number, noun: string): number | null {
  const { tokens, facts, actors } = discourse
  if (!BODY_NOUNS.has(noun) || verbAfter(tokens, at, at + 2) === null) return null
  for (let i = at - 1; i >= Math.max(0, at - NOUN_REACH); i--) if (tokens[i]?.lower === noun) return null
  let found: number | null = null
  for (const { actor, subject, quotation } of mentionsBefore(discourse, at, UNTYPED_REACH)) {
    if (!subject || quotation >= 0 || actors[actor]?.kind !== 'ORGANIZATION' || actor === found) continue
    if (found !== null || facts[actor]?.untyped !== true) return null
    found = actor
  }
  return found
}
