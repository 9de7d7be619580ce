import type { Act, ActorFilter, DateFilter, StatementFilter } from '../../generated/operations.js'

/** What a person can change of a question that was understood, each as it is typed; empty where the question leaves it open. */
export interface Understood {
  readonly speaker: string
  readonly addressee: string
  readonly act: Act | ''
  /** Whom it mentions or is about. */
  readonly about: string
  /** Words of the content. */
  readonly words: string
  readonly topic: string
  /** The first day, as "2023-01-30". */
  readonly from: string
  /** The last day. */
  readonly to: string
}

export type UnderstoodPart = keyof Understood

/** Which part of the filter holds what: the fields that a question's reading gives an actor by, whatever else is possible for them. */
const SPOKEN: readonly (keyof StatementFilter)[] = ['speaker', 'speakerAffiliation']
const SPOKEN_OF: readonly (keyof StatementFilter)[] = ['mentions', 'about']

/** A filter, read: what can be changed by hand, and what else holds and stays as it is. */
export interface Reading {
  readonly understood: Understood
  readonly rest: StatementFilter
}

/** Reads a filter that a question was understood as. What is more involved than a form can show stays in the rest. */
export function readParts(where: StatementFilter): Reading {
  const rest: StatementFilter = { ...where }
  const take = <Part>(read: Part | undefined, ...fields: (keyof StatementFilter)[]): Part | '' => {
    if (read === undefined) return ''
    for (const field of fields) delete rest[field]
    return read
  }
  const alternatives = where.or ?? []
  const speaker = take(nameIn(where.speaker), 'speaker') || take(sameActor(alternatives, SPOKEN), 'or')
  const about =
    take(nameIn(where.mentions), 'mentions') ||
    take(nameIn(where.about), 'about') ||
    take(rest.or ? sameActor(alternatives, SPOKEN_OF) : undefined, 'or')
  const first = take(only(where.text, 'search'), 'text')
  const words = first && !ALTERNATIVES.test(first) ? [first, ...takeFurther(rest)].join(' ') : first
  const days = readDays(where.datedOn)
  if (days) delete rest.datedOn
  return {
    understood: {
      speaker,
      addressee: take(nameIn(where.addressee), 'addressee'),
      act: take(only(where.act, 'eq'), 'act'),
      about,
      words,
      topic: take(where.topic ?? undefined, 'topic'),
      from: days?.from ?? '',
      to: days?.to ?? '',
    },
    rest,
  }
}

/** The word between words of which one must be there. */
const ALTERNATIVES = /\bor\b/i

/** Takes the words that must be there, too, out of `and`. Alternatives stay, because they do not join with other words. */
function takeFurther(rest: StatementFilter): readonly string[] {
  const wordsOf = (condition: StatementFilter): string | undefined => {
    const words = Object.keys(condition).length === 1 ? only(condition.text, 'search') : undefined
    return words && !ALTERNATIVES.test(words) ? words : undefined
  }
  const conditions = rest.and ?? []
  const others = conditions.filter((condition) => wordsOf(condition) === undefined)
  if (others.length > 0) rest.and = others
  else delete rest.and
  return conditions.flatMap((condition) => wordsOf(condition) ?? [])
}

/** The filter of what was understood, as it was changed. */
export function writeParts({ understood, rest }: Reading): StatementFilter {
  const { speaker, addressee, act, about, words, topic, from, to } = understood
  const conditions: StatementFilter[] = [
    ...(speaker ? [anyOf(SPOKEN, speaker)] : []),
    ...(about ? [anyOf(SPOKEN_OF, about)] : []),
  ]
  const [first, ...others] = rest.or ? [] : conditions
  const and = [...(rest.or ? conditions : others), ...(rest.and ?? [])]
  const { and: _kept, ...kept } = rest
  return {
    ...kept,
    ...first,
    ...(addressee && { addressee: { name: addressee } }),
    ...(act && { act: { eq: act } }),
    ...(words && { text: { search: words } }),
    ...(topic && { topic }),
    ...((from || to) && { datedOn: { ...(from && { gte: from }), ...(to && { lte: to }) } }),
    ...(and.length > 0 && { and }),
  }
}

const anyOf = (fields: readonly (keyof StatementFilter)[], name: string): StatementFilter => ({
  or: fields.map((field) => ({ [field]: { name } })),
})

/** The name that an actor is asked for by, and nothing else. */
const nameIn = (filter: ActorFilter | null | undefined): string | undefined => only(filter, 'name')

/** The one condition of a filter, where it has no other. */
function only<Filter extends object, Field extends keyof Filter>(
  filter: Filter | null | undefined,
  field: Field,
): NonNullable<Filter[Field]> | undefined {
  if (!filter || Object.keys(filter).length !== 1) return undefined
  return filter[field] ?? undefined
}

/** The name that all alternatives ask for, each in another of the fields. */
function sameActor(
  alternatives: readonly StatementFilter[],
  fields: readonly (keyof StatementFilter)[],
): string | undefined {
  const names = alternatives.map(({ act, ...alternative }) => {
    const [field, ...others] = Object.keys(alternative) as (keyof StatementFilter)[]
    if (!field || others.length > 0) return undefined
    // Whoever is accused or praised is spoken of, too, though the content holds only the reason.
    const isJudged = act !== undefined && field === 'addressee' && fields === SPOKEN_OF
    return isJudged || (act === undefined && fields.includes(field))
      ? nameIn((alternative as StatementFilter)[field] as ActorFilter)
      : undefined
  })
  const [name] = names
  return names.every((each) => each === name) ? name : undefined
}

/** From which day to which; undefined where it is no such span. The API's `lt` and `gt` exclude their day. */
function readDays(days: DateFilter | null | undefined): { from: string; to: string } | undefined {
  if (!days) return undefined
  const { eq, gte, gt, lte, lt, ...others } = days
  if (Object.keys(others).length > 0) return undefined
  const from = eq ?? gte ?? (gt ? dayAfter(gt, 1) : '')
  const to = eq ?? lte ?? (lt ? dayAfter(lt, -1) : '')
  return { from, to }
}

const DAY_MILLISECONDS = 86_400_000

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * DAY_MILLISECONDS).toISOString().slice(0, 10)
