import type { ActorKind, MentionForm } from '../../vocabulary/enumerations.js'
import type { Compared, GoldEntities, GoldMention, Range } from '../gold/gold.js'
import { shareWord, significantWords } from './significant-words.js'

/** A mention as the extractor finds it, in code points. */
export interface ExtractedMention {
  readonly start: number
  readonly end: number
  readonly kind: ActorKind
  readonly form: MentionForm
  /** The actor's fullest name. */
  readonly actor: string
  /** ISO 3166-1 alpha-2. */
  readonly country: string | null
}

export const NAMED_KINDS = ['PERSON', 'ORGANIZATION', 'COUNTRY'] as const satisfies readonly ActorKind[]
type NamedKind = (typeof NAMED_KINDS)[number]

/** Counts of names: annotated ones, those of them that were found, and found ones that are right or wrong. */
export interface NameTally {
  readonly gold: number
  readonly found: number
  readonly right: number
  readonly wrong: number
}

/** Counts of pronouns for persons named in the article: how many were resolved, and how many to the right person. */
export interface PronounTally {
  readonly gold: number
  readonly answered: number
  readonly right: number
}

export interface EntityMistake {
  readonly id: string | number
  /** In code points. */
  readonly start: number
  /** "missed": annotated, not found; "wrong": found, not annotated, or resolved to another person. */
  readonly outcome: 'missed' | 'wrong'
  readonly kind: NamedKind | 'PRONOUN'
  readonly words: string
  /** The actor that was found instead. */
  readonly actor: string | null
}

export interface EntityScore {
  readonly names: Readonly<Record<NamedKind, NameTally>>
  readonly pronouns: PronounTally
  /** In reading order. */
  readonly mistakes: readonly EntityMistake[]
}

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] }

/** Scores found mentions against annotated ones. */
export function scoreEntities(articles: readonly Compared<GoldEntities, ExtractedMention>[]): EntityScore {
  const noNames = (): Mutable<NameTally> => ({ gold: 0, found: 0, right: 0, wrong: 0 })
  const names = { PERSON: noNames(), ORGANIZATION: noNames(), COUNTRY: noNames() }
  const pronouns = { gold: 0, answered: 0, right: 0 }
  const mistakes = articles.flatMap((article) =>
    [
      ...NAMED_KINDS.flatMap((kind) => countNames(article, kind, names[kind])),
      ...countPronouns(article, pronouns),
    ].sort((a, b) => a.start - b.start),
  )
  return { names, pronouns, mistakes }
}

/** Adds the names of one kind to the tally; a found one is right if it overlaps an annotated head of its kind. */
function countNames(
  { gold, found }: Compared<GoldEntities, ExtractedMention>,
  kind: NamedKind,
  tally: Mutable<NameTally>,
): EntityMistake[] {
  const wanted = gold.mentions.filter(
    (mention) => mention.form === 'NAME' && (kind === 'COUNTRY' ? mention.country : mention.kind === kind),
  )
  const candidates = found.filter(
    (mention) => mention.kind === kind && ['NAME', 'METONYM', 'DEMONYM'].includes(mention.form),
  )
  const right = new Set<ExtractedMention>()
  const mistakes: EntityMistake[] = []
  for (const mention of wanted) {
    const heads = mention.head.length > 0 ? mention.head : [rangeOf(mention)]
    const hits = candidates.filter(
      (candidate) =>
        heads.some((head) => overlap(rangeOf(candidate), head)) &&
        (kind !== 'COUNTRY' || candidate.country === mention.country),
    )
    // Nested annotated mentions share a head, so one found mention may match several.
    for (const hit of hits) right.add(hit)
    tally.gold += 1
    if (hits.length > 0) tally.found += 1
    else mistakes.push(mistake(gold, mention, 'missed', kind, null))
  }
  for (const candidate of candidates) {
    if (right.has(candidate)) continue
    // A country's name inside another annotated mention (a demonym, an organization's name) is neither right nor wrong.
    const isPartOfName = gold.mentions.some((mention) => overlap(rangeOf(candidate), rangeOf(mention)))
    if (kind === 'COUNTRY' && isPartOfName) continue
    tally.wrong += 1
    mistakes.push(mistake(gold, candidate, 'wrong', kind, candidate.actor))
  }
  tally.right += right.size
  return mistakes
}

/** Adds the pronouns for named persons to the tally; one is right if the names of the two persons share a word. */
function countPronouns(
  { gold, found }: Compared<GoldEntities, ExtractedMention>,
  tally: Mutable<PronounTally>,
): EntityMistake[] {
  const characters = Array.from(gold.text)
  const persons = gold.mentions.filter(({ kind }) => kind === 'PERSON')
  const namesOf = new Map<GoldMention['chain'], Set<string>>()
  for (const { chain, start, end } of persons.filter(({ form }) => form === 'NAME')) {
    const words = namesOf.get(chain) ?? new Set()
    namesOf.set(chain, words)
    for (const word of wordsOf(characters.slice(start, end).join(''))) words.add(word)
  }
  const mistakes: EntityMistake[] = []
  for (const pronoun of persons.filter(({ form }) => form === 'PRONOUN')) {
    const names = namesOf.get(pronoun.chain)
    if (names === undefined || names.size === 0) continue
    const answers = found.filter((mention) => overlap(rangeOf(mention), rangeOf(pronoun)) && mention.actor !== '')
    tally.gold += 1
    if (answers.length > 0) tally.answered += 1
    if (answers.some(({ actor }) => shareWord(new Set(wordsOf(actor)), names))) tally.right += 1
    else mistakes.push(mistake(gold, pronoun, answers[0] ? 'wrong' : 'missed', 'PRONOUN', answers[0]?.actor ?? null))
  }
  return mistakes
}

const wordsOf = (name: string): string[] => significantWords(name, ".,'’", 2)

const rangeOf = ({ start, end }: { readonly start: number; readonly end: number }): Range => [start, end]

const overlap = (a: Range, b: Range): boolean => a[0] < b[1] && b[0] < a[1]

const mistake = (
  { id, text }: GoldEntities,
  { start, end }: { readonly start: number; readonly end: number },
  outcome: EntityMistake['outcome'],
  kind: EntityMistake['kind'],
  actor: string | null,
): EntityMistake => ({ id, start, outcome, kind, words: Array.from(text).slice(start, end).join(''), actor })
