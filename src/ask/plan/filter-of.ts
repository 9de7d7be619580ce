import { VAGUE_WORDS } from '../../languages/en/questions/vague-words.js'
import type { ActorFilter } from '../../models/filters/actor-filter.js'
import type { StatementFilter } from '../../models/filters/statement-filter.js'
import type { TextFilter } from '../../models/filters/value-filters.js'
import type { NamedActor } from '../../query/names/named-actors.js'
import type { Alternatives, Party, Plan } from './plan.js'

/** Who speaks for a country or organization: itself and its unnamed officials, or, if that finds nothing, people who hold a title there. */
export type SpokenBy = 'ITSELF' | 'TITLE_HOLDERS'

/**
 * How many of the topics and mentions must occur in the content: all, all but one, or one (for keywords without a name, half).
 * The others must occur in the article.
 */
export type InContent = 'ALL' | 'MOST' | 'SOME'

/** How strictly statements must match a plan. */
export interface Strictness {
  readonly spokenBy: SpokenBy
  readonly inContent: InContent
  /** Whether to look for the act's verb in the content, and not for the statement's act: "said that it supported the plan", "refused to apologize". */
  readonly isActTold: boolean
  /** Whether to look for a refusal, which also answers whether something was promised or agreed to. */
  readonly isRefused: boolean
  /** Whether the statements were ranked by how well they fit, and need not fulfil the plan. */
  readonly isRanked: boolean
}

export const STRICT: Strictness = {
  spokenBy: 'ITSELF',
  inContent: 'ALL',
  isActTold: false,
  isRefused: false,
  isRanked: false,
}

/** The filter that a statement must match to answer a plan: the same input that `statements(where:)` takes. */
export function filterOf(original: Plan, strictness: Strictness = STRICT): StatementFilter {
  const { spokenBy, inContent, isActTold, isRefused } = strictness
  const plan: Plan = {
    ...original,
    ...(isActTold && original.verb && { acts: [], topics: [...original.topics, original.verb] }),
    ...(isRefused && { acts: ['REJECT'] }),
  }
  const isStrict = inContent === 'ALL' && !isActTold
  return allOf([
    ...anyOf(plan.speakers.flatMap((party) => spoken(party, spokenBy))),
    ...anyOf(
      plan.addressees.flatMap((party) => [...addressed(party), ...(isStrict ? [] : audience(party, plan.acts))]),
    ),
    ...anyOf(plan.targets.flatMap((party) => [...addressed(party), ...mentioned(party)])),
    ...plan.involved.flatMap((party) => anyOf([...spoken(party, spokenBy), ...addressed(party), ...mentioned(party)])),
    ...kindAsked(plan),
    ...(plan.acts.length === 0
      ? []
      : [{ act: plan.acts.length === 1 ? { eq: plan.acts[0] as string } : { in: [...plan.acts] } }]),
    ...aboutConditions(plan, inContent),
    ...plan.surroundings.flatMap((words) =>
      anyOf([{ text: { search: searchOf(words) } }, { article: { text: { search: searchOf(words) } } }]),
    ),
    ...(plan.days ? [{ datedOn: plan.days }] : []),
    ...(plan.place === null ? [] : [{ place: { eq: plan.place } }]),
    ...(plan.isQuoted ? [{ quoted: true }] : []),
    ...(plan.inHeadline ? [{ inHeadline: true }] : []),
    // A denied statement also answers whether something was said.
    ...(plan.isKeywords || (plan.asks === 'WHETHER' && !plan.isNegated) ? [] : [{ negated: plan.isNegated }]),
  ])
}

/** The conjunction of conditions: merged into one filter as far as their field names differ, the others under `and`. */
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

/** Selects an actor by name, which is readable; by id if other actors have the same name. */
const only = ({ id, name, isOnly }: NamedActor): ActorFilter => (isOnly ? { name } : { id: { eq: id } })

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

/** Searches for "fisherman" and "fishermen": stemming does not unify them. */
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
 * Looser conditions for an addressee: the statement refers to them in other words ("the union", "its diplomats"), or has no known
 * addressee while the article mentions them.
 */
function audience({ how, words, actors }: Party, acts: Plan['acts']): StatementFilter[] {
  if (how === 'DESCRIBED') {
    const article = { text: { search: words } }
    const head = words.split(' ').at(-1) ?? words
    // Who urges or promises does so to somebody; who merely says something need not.
    return [
      ...(acts.length > 0 ? [{ addressed: false, article }] : []),
      ...(head === words ? [] : [{ addresseeText: { search: head }, article }]),
    ]
  }
  if (how !== 'OFFICIALS') return [{ addresseeText: { search: words } }]
  const group = words.split(' ').at(-1) ?? words
  return actors.map((actor) => ({ addresseeText: { search: group }, article: { mentions: only(actor) } }))
}

function mentioned({ how, actors, words }: Party): StatementFilter[] {
  if (how === 'DESCRIBED' || how === 'UNKNOWN') return [{ text: { search: words } }]
  return actors.flatMap((actor): StatementFilter[] => [{ mentions: only(actor) }, { about: only(actor) }])
}

/** Mentions of a party, and judgments addressed to it: whoever is accused or praised is subject matter, too, though the content holds only the reason. */
function spokenOf(party: Party): StatementFilter[] {
  const judged = { act: { in: ['ACCUSE', 'CRITICIZE', 'PRAISE'] } }
  return [...mentioned(party), ...party.actors.map((actor) => ({ addressee: only(actor), ...judged }))]
}

/** "Which countries": restricts the speakers to that kind. If an addressee is asked for, the statement must have one. */
function kindAsked({ asks, kind, addressees, targets }: Plan): StatementFilter[] {
  if (asks === 'SPEAKER') return kind ? [{ speaker: { kind: { eq: kind } } }] : []
  if (asks !== 'ADDRESSEE' || addressees.length + targets.length > 0) return []
  return kind ? [{ addressee: { kind: { eq: kind } } }] : [{ addressed: true }]
}

/** A topic or mention as two conditions: that it occurs in the content, or anywhere in the article. */
interface Subject {
  readonly inContent: StatementFilter
  readonly inArticle: StatementFilter
  /** The search words of a topic; null for a mention. */
  readonly words: TextFilter | null
  readonly isVague: boolean
}

function subjectsOf({ mentions, topics }: Plan): readonly Subject[] {
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

function aboutConditions(plan: Plan, share: InContent): StatementFilter[] {
  const all = subjectsOf(plan)
  if (share === 'ALL') return all.map(({ inContent }) => inContent)
  // "What did she promise the unions": an addressee may look like a topic.
  const orAddressed = ({ inContent, words }: Subject): StatementFilter =>
    words === null || subjects.length > 1 ? inContent : { or: [inContent, { addresseeText: words }] }
  const specific = all.filter(({ isVague }) => !isVague)
  const subjects = specific.length > 0 ? specific : all
  const few = plan.isKeywords && plan.involved.length === 0 ? Math.ceil(subjects.length / 2) : 1
  const least = share === 'MOST' ? Math.max(1, subjects.length - 1) : few
  // A mention in the content says less about its subject than a topic word, so at least one topic must be there.
  const hasTopic = subjects.some(({ words }) => words)
  const choices = choicesOf(subjects, least).filter((chosen) => !hasTopic || chosen.some(({ words }) => words))
  const ways = choices.map((chosen) =>
    allOf(subjects.map((subject) => (chosen.includes(subject) ? orAddressed(subject) : subject.inArticle))),
  )
  return anyOf(ways)
}

/** Every combination of `count` items. */
function choicesOf<Item>(items: readonly Item[], count: number): readonly (readonly Item[])[] {
  if (count === 0) return [[]]
  if (items.length < count) return []
  return items.flatMap((item, at) => choicesOf(items.slice(at + 1), count - 1).map((others) => [item, ...others]))
}

/** Alternatives in the syntax of the text search: `arms or weapon or ammunition`. */
const searchOf = (words: Alternatives): string => words.join(' or ')
