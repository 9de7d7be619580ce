import { inReadingOrder } from '../../text/span.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { FoundActor, FoundMention } from '../analysis.js'
import type { SentenceClauses } from '../clauses/read-clauses.js'
import type { Entities } from '../entities/entities.js'
import type { Reading } from '../layout/reading.js'
import { type Discourse, mentionAt, openDiscourse, placeMention } from './discourse.js'
import { withOfficeCountries } from './national-office.js'
import type { ReferenceRule } from './rule.js'
import { biographicalNominal } from './rules/biographical-nominal.js'
import { demonymNominal } from './rules/demonym-nominal.js'
import { firstPerson } from './rules/first-person.js'
import { itPronoun } from './rules/it-pronoun.js'
import { ownBody } from './rules/own-body.js'
import { personPronoun } from './rules/person-pronoun.js'
import { theyPronoun } from './rules/they-pronoun.js'
import { titleNominal } from './rules/title-nominal.js'
import { typeNominal } from './rules/type-nominal.js'
import { withTitleOwner } from './title-owner.js'
import { unnamedPersonAt } from './unnamed.js'

/** At each word the first rule that returns a reference wins. */
const RULES: readonly ReferenceRule[] = [
  titleNominal, // before kinds: "the party leader" is no party
  typeNominal,
  demonymNominal,
  biographicalNominal,
  personPronoun,
  firstPerson,
  itPronoun,
  theyPronoun,
]

/** Tried in addition, after a word was resolved: longer descriptions that begin with it ("his country"). */
const LONGER_RULES: readonly ReferenceRule[] = [ownBody]

/**
 * Resolves descriptions and pronouns: "the NATO chief", "the alliance", he, its. First outside quotations, then inside
 * them, where the speaker is known by then and is never "he". Every mention has a score and a reason in words; a reference
 * without a likely antecedent is left out. Pure; never throws; linear in the text.
 */
export function resolveReferences(reading: Reading, clauses: readonly SentenceClauses[], entities: Entities): Entities {
  const discourse = openDiscourse(reading, clauses, entities)
  const aliases = new Map<number, Set<string>>()
  for (const quoted of [false, true]) {
    for (let at = 0; at < discourse.tokens.length; at++) {
      if (discourse.sentenceOf[at] === -1 || (discourse.quotationOf[at] === -1) === quoted) continue
      if (!answerFirst(discourse, at, aliases)) noteUnnamed(discourse, at)
      for (const rule of LONGER_RULES) answer(discourse, at, rule, aliases)
    }
  }
  return {
    actors: withAliases(entities.actors, aliases),
    mentions: toMentions(discourse),
    affiliations: withOfficeCountries(
      discourse,
      entities.affiliations.map((one) => withTitleOwner(discourse, one)),
    ),
  }
}

function answerFirst(discourse: Discourse, at: number, aliases: Map<number, Set<string>>): boolean {
  for (const rule of RULES) if (answer(discourse, at, rule, aliases)) return true
  return false
}

/** Keeps whoever is described at a token, and not resolved to anybody named, for the pronouns that follow. */
function noteUnnamed(discourse: Discourse, at: number): void {
  const person = mentionAt(discourse, at) === null ? unnamedPersonAt(discourse.tokens, at) : null
  if (person !== null) discourse.unnamed[discourse.sentenceOf[at] ?? -1]?.push(person)
}

function answer(discourse: Discourse, at: number, rule: ReferenceRule, aliases: Map<number, Set<string>>): boolean {
  const reference = rule(discourse, at)
  if (reference === null) return false
  placeMention(discourse, { ...reference, first: at })
  if (reference.alias) {
    const words = wordsOf(discourse, at, reference.end).replace(/^the /i, '')
    aliases.set(reference.actor, (aliases.get(reference.actor) ?? new Set()).add(words))
  }
  return true
}

const wordsOf = ({ reading, tokens }: Discourse, first: number, end: number): string =>
  reading.text.slice(tokenAt(tokens, first).start, tokenAt(tokens, end - 1).end).replace(/\s+/g, ' ')

function withAliases(actors: readonly FoundActor[], aliases: ReadonlyMap<number, Set<string>>): FoundActor[] {
  return actors.map((actor, index) => {
    const more = [...(aliases.get(index) ?? [])].filter((alias) => alias !== actor.name)
    return more.length === 0 ? actor : { ...actor, aliases: [...new Set([...actor.aliases, ...more])] }
  })
}

/** Converts to character spans, in reading order; of two mentions with the same span the first found is kept. */
function toMentions({ links, tokens }: Discourse): FoundMention[] {
  const found = links.map(({ first, end, actor, form, score, reason }): FoundMention => {
    const span = { start: tokenAt(tokens, first).start, end: tokenAt(tokens, end - 1).end }
    return { ...span, actor, form, score, reason }
  })
  // Sorting leaves those with the same span side by side, in the order in which they were found.
  return found.sort(inReadingOrder).filter((one, at) => {
    const before = found[at - 1]
    return before === undefined || inReadingOrder(before, one) !== 0
  })
}
