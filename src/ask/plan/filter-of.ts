import { VAGUE_WORDS } from '../../languages/en/questions/vague-words.js'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import type { TextFilter } from '../../models/filters/value-filters.js'
import type { NamedActor } from '../../query/names/named-actors.js'
import type { Alternatives, Party, Plan } from './plan.js'

/** A country or organization speaks itself or by unnamed people of it; where nobody did, those who hold a title there may count. */
export type SpokenBy = 'ITSELF' | 'TITLE_HOLDERS'

/** How many of the topics and mentions stand in the content: all, all but one, one (of keywords without a name half). The others stand elsewhere in the article. */
export type InContent = 'ALL' | 'MOST' | 'SOME'

/** How a plan may be taken. */
export interface Strictness {
  readonly spokenBy: SpokenBy
  readonly inContent: InContent
  /** Whether the act is not the statement's own, but told in its content: "said that it supported the plan", "refused to apologize". */
  readonly isActTold: boolean
  /** Whether it was refused: an answer to whether it was promised or agreed to. */
  readonly isRefused: boolean
}

export const STRICT: Strictness = { spokenBy: 'ITSELF', inContent: 'ALL', isActTold: false, isRefused: false }

/** The filter that a statement must match to answer a plan: the same input that `statements(where:)` takes. */
export function filterOf(asked: Plan, reading: Strictness = STRICT): StatementFilter {
  const { spokenBy, inContent, isActTold, isRefused } = reading
  const plan: Plan = {
    ...asked,
    ...(isActTold && asked.verb && { acts: [], topics: [...asked.topics, asked.verb] }),
    ...(isRefused && { acts: ['REJECT'] }),
  }
  const isStrict = inContent === 'ALL' && !isActTold
  return allOf([
    ...anyOf(plan.speakers.flatMap((party) => spoken(party, spokenBy))),
    ...anyOf(plan.addressees.flatMap((party) => [...addressed(party), ...(isStrict ? [] : audience(party))])),
    ...anyOf(plan.targets.flatMap((party) => [...addressed(party), ...mentioned(party)])),
    ...plan.involved.flatMap((party) => anyOf([...spoken(party, spokenBy), ...addressed(party), ...mentioned(party)])),
    ...kindAsked(plan),
    ...(plan.acts.length === 0
      ? []
      : [{ act: plan.acts.length === 1 ? { eq: plan.acts[0] as string } : { in: [...plan.acts] } }]),
    ...spokenOfAll(plan, inContent),
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
    return [{ speakerText: { search: inBothNumbers(words) } }, ...actors.map((actor) => ({ speaker: only(actor) }))]
  if (how === 'UNKNOWN') return [{ speaker: { name: words } }, { speakerText: { search: words } }]
  return actors.flatMap((actor): StatementFilter[] => {
    if (actor.kind === 'PERSON') return [{ speaker: only(actor) }]
    if (by === 'TITLE_HOLDERS') return [{ speaker: { affiliatedWith: only(actor) } }]
    return [{ speaker: only(actor) }, { speakerAffiliation: only(actor) }]
  })
}

/** "Fisherman", or "fishermen": stemming knows them for two words. */
function inBothNumbers(words: string): string {
  const other = words.replace(/m([ae])n$/i, (_, vowel) => (vowel.toLowerCase() === 'a' ? 'men' : 'man'))
  return other === words ? words : `${words} or ${other}`
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
  if (how === 'DESCRIBED') {
    const article = { text: { search: words } }
    const head = words.split(' ').at(-1) ?? words
    return [{ addressed: false, article }, ...(head === words ? [] : [{ addresseeText: { search: head }, article }])]
  }
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

/** What is spoken of: the conditions of its standing in the content, and anywhere in the article. */
interface Matter {
  readonly inContent: StatementFilter
  readonly inArticle: StatementFilter
  /** What is searched for, of a topic; null of whoever is mentioned. */
  readonly words: TextFilter | null
  readonly isVague: boolean
}

function mattersOf({ mentions, topics }: Plan): readonly Matter[] {
  return [
    ...mentions.map((party) => ({
      inContent: allOf(anyOf(spokenOf(party))),
      inArticle: mentionedInArticle(party),
      words: null,
      isVague: false,
    })),
    ...topics.map((words) => ({
      inContent: { text: { search: searchOf(words) } },
      inArticle: { article: { text: { search: searchOf(words) } } },
      words: { search: searchOf(words) },
      isVague: VAGUE_WORDS.has(words[0] ?? ''),
    })),
  ]
}

function mentionedInArticle({ actors, words }: Party): StatementFilter {
  if (actors.length === 0) return { article: { text: { search: words } } }
  return allOf(anyOf(actors.map((actor) => ({ article: { mentions: only(actor) } }))))
}

function spokenOfAll(plan: Plan, share: InContent): StatementFilter[] {
  const all = mattersOf(plan)
  if (share === 'ALL') return all.map(({ inContent }) => inContent)
  // "What did she promise the unions": whom it is said to may look like what is spoken of.
  const orTold = ({ inContent, words }: Matter): StatementFilter =>
    words === null || matters.length > 1 ? inContent : { or: [inContent, { addresseeText: words }] }
  const told = all.filter(({ isVague }) => !isVague)
  const matters = told.length > 0 ? told : all
  const few = plan.isKeywords && plan.involved.length === 0 ? Math.ceil(matters.length / 2) : 1
  const least = share === 'MOST' ? Math.max(1, matters.length - 1) : few
  // Whoever is mentioned tells less of what is spoken of than any word.
  const isTopical = matters.some(({ words }) => words)
  const choices = choicesOf(matters, least).filter((chosen) => !isTopical || chosen.some(({ words }) => words))
  const ways = choices.map((chosen) =>
    allOf(matters.map((matter) => (chosen.includes(matter) ? orTold(matter) : matter.inArticle))),
  )
  return anyOf(ways)
}

/** Every choice of so many. */
function choicesOf<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  if (count === 0) return [[]]
  if (items.length < count) return []
  return items.flatMap((item, at) => choicesOf(items.slice(at + 1), count - 1).map((others) => [item, ...others]))
}

/** Alternatives as a search engine takes them: `arms or weapon or ammunition`. */
const searchOf = (words: Alternatives): string => words.join(' or ')
