import type { ActorFilter } from '../models/filters/actor-filter.js'
import type { StatementFilter } from '../models/filters/statement-filter.js'
import type { NamedActor } from '../store/read/named-actors.js'
import type { Alternatives, Party, Plan } from './plan.js'

/** A country or organization speaks itself or by unnamed people of it; where nobody did, those who hold a title there may count. */
export type SpokenBy = 'ITSELF' | 'TITLE_HOLDERS'

/** Where topics stand: all in the content, or one of them elsewhere in the article. */
export type Topics = 'CONTENT' | 'ARTICLE'

/** The filter that a statement must match to answer a plan: the same input that `statements(where:)` takes. */
export function filterOf(plan: Plan, spokenBy: SpokenBy = 'ITSELF', topics: Topics = 'CONTENT'): StatementFilter {
  return allOf([
    ...anyOf(plan.speakers.flatMap((party) => spoken(party, spokenBy))),
    ...anyOf(
      plan.addressees.flatMap((party) => [...addressed(party), ...(topics === 'ARTICLE' ? audience(party) : [])]),
    ),
    ...anyOf(plan.targets.flatMap((party) => [...addressed(party), ...mentioned(party)])),
    ...plan.mentions.flatMap((party) => anyOf(spokenOf(party))),
    ...plan.involved.flatMap((party) => anyOf([...spoken(party, 'ITSELF'), ...addressed(party), ...mentioned(party)])),
    ...kindAsked(plan),
    ...(plan.acts.length === 0
      ? []
      : [{ act: plan.acts.length === 1 ? { eq: plan.acts[0] as string } : { in: [...plan.acts] } }]),
    ...topicsOf(plan.topics, topics),
    ...plan.surroundings.flatMap((words) =>
      anyOf([{ text: { search: searchOf(words) } }, { article: { text: { search: searchOf(words) } } }]),
    ),
    ...(plan.days ? [{ datedOn: plan.days }] : []),
    ...(plan.place === null ? [] : [{ place: plan.place }]),
    ...(plan.isQuoted ? [{ quoted: true }] : []),
    ...(plan.inHeadline ? [{ inHeadline: true }] : []),
    // Whether it was said: that it was not is an answer, too.
    ...(plan.isKeywords || (plan.asks === 'WHETHER' && !plan.isNegated) ? [] : [{ negated: plan.isNegated }]),
  ])
}

/** The conditions beside each other in one filter, as far as they have different names. */
function allOf(conditions: readonly StatementFilter[]): StatementFilter {
  const together: StatementFilter = {}
  const apart: StatementFilter[] = []
  for (const condition of conditions) {
    if (Object.keys(condition).some((name) => name in together)) apart.push(condition)
    else Object.assign(together, condition)
  }
  return apart.length === 0 ? together : { ...together, and: apart }
}

const anyOf = (conditions: readonly StatementFilter[]): StatementFilter[] =>
  conditions.length < 2 ? [...conditions] : [{ or: [...conditions] }]

/** By name where that is enough, so that a reader understands it; by id where others bear the name. */
const only = ({ id, name, isOnly }: NamedActor): ActorFilter => (isOnly ? { name } : { id })

function spoken({ how, actors, words }: Party, by: SpokenBy): StatementFilter[] {
  if (how === 'DESCRIBED')
    return [{ speakerText: { search: words } }, ...actors.map((actor) => ({ speaker: only(actor) }))]
  if (how === 'UNKNOWN') return [{ speaker: { name: words } }, { speakerText: { search: words } }]
  return actors.flatMap((actor): StatementFilter[] => {
    if (actor.kind === 'PERSON') return [{ speaker: only(actor) }]
    if (by === 'TITLE_HOLDERS') return [{ speaker: { affiliatedWith: only(actor) } }]
    return [{ speaker: only(actor) }, { speakerAffiliation: only(actor) }]
  })
}

function addressed({ how, actors, words }: Party): StatementFilter[] {
  if (how === 'DESCRIBED')
    return [{ addresseeText: { search: words } }, ...actors.map((actor) => ({ addressee: only(actor) }))]
  if (how === 'UNKNOWN') return [{ addressee: { name: words } }, { addresseeText: { search: words } }]
  return actors.map((actor) => ({ addressee: only(actor) }))
}

/**
 * Whom an article calls otherwise ("the union", "its diplomats"), or describes in passing ("told reporters") where nobody else is
 * known to be addressed.
 */
function audience({ how, words, actors }: Party): StatementFilter[] {
  if (how === 'DESCRIBED') return [{ addressed: false, article: { text: { search: words } } }]
  if (how !== 'OFFICIALS') return [{ addresseeText: { search: words } }]
  const group = words.split(' ').at(-1) ?? words
  return actors.map((actor) => ({ addresseeText: { search: group }, article: { mentions: only(actor) } }))
}

function mentioned({ how, actors, words }: Party): StatementFilter[] {
  if (how === 'DESCRIBED' || how === 'UNKNOWN') return [{ text: { search: words } }]
  return actors.flatMap((actor): StatementFilter[] => [{ mentions: only(actor) }, { about: only(actor) }])
}

/** Whoever is accused, criticised or praised is spoken of, though the content is what for. */
function spokenOf(party: Party): StatementFilter[] {
  const judged = { act: { in: ['ACCUSE', 'CRITICIZE', 'PRAISE'] } }
  return [...mentioned(party), ...party.actors.map((actor) => ({ addressee: only(actor), ...judged }))]
}

/** "Which countries": only such speakers; whoever is asked for as an addressee must be known. */
function kindAsked({ asks, kind, addressees, targets }: Plan): StatementFilter[] {
  if (asks === 'SPEAKER') return kind ? [{ speaker: { kind } }] : []
  if (asks !== 'ADDRESSEE' || addressees.length + targets.length > 0) return []
  return kind ? [{ addressee: { kind } }] : [{ addressed: true }]
}

function topicsOf(topics: readonly Alternatives[], where: Topics): StatementFilter[] {
  const inContent = topics.map((words) => ({ text: { search: searchOf(words) } }))
  if (where === 'CONTENT' || topics.length < 2) return inContent
  return anyOf(
    topics.map((words, at) => ({
      article: { text: { search: searchOf(words) } },
      ...allOf(inContent.filter((_, other) => other !== at)),
    })),
  )
}

/** Alternatives as a search engine takes them: `arms or weapon or ammunition`. */
const searchOf = (words: Alternatives): string => words.join(' or ')
