import { ORIGIN_PREPOSITIONS } from '../../languages/en/grammar/prepositions.js'
import { ORDINAL_ADJECTIVES } from '../../languages/en/questions/asked-things.js'
import { UNNAMED_SPEAKERS } from '../../languages/en/questions/function-words.js'
import { type Holder, holdersAt, holdersOf, type NamedActor } from '../../query/names/named-actors.js'
import type { Database } from '../../store/database/database.js'
import type { Party } from '../plan/plan.js'
import type { Word } from '../words/words.js'
import { isFunctionWord, type NameSpan } from './name-spans.js'
import { isTitlePart, isTitleWord, titleFits, titleForms } from './title-words.js'

/** A title in a question together with the country or organization where it is held. */
interface HeldTitle {
  readonly first: number
  readonly end: number
  readonly place: Party
  readonly title: string
  readonly isGroup: boolean
  /** What of the country it is held at: "weather service" of "chief of Malta's weather service". */
  readonly within: string
}

/**
 * Joins names with the titles beside them: "President Roe" is Roe; "the NATO chief", "South Africa's president" and "president of
 * South Africa" are whoever holds the title there; "US officials" are unnamed.
 */
export async function withTitleHolders(
  database: Database,
  words: readonly Word[],
  names: readonly NameSpan[],
): Promise<readonly NameSpan[]> {
  const joined = withOwnTitles(words, ofTheirCountry(words, names))
  const roles = joined.flatMap((span) => roleAt(words, joined, span) ?? [])
  const places = roles.filter(({ isGroup }) => !isGroup).flatMap(({ place }) => place.actors.map(({ id }) => id))
  const holders = await holdersAt(database, [...new Set(places)])
  const found = await Promise.all(
    roles.map(async (role) => ({
      first: role.first,
      end: role.end,
      party: await partyOf(database, words, role, holders),
    })),
  )
  const isTaken = ({ first, end }: NameSpan): boolean => found.some((role) => first < role.end && role.first < end)
  return [...joined.filter((span) => !isTaken(span)), ...found].sort((a, b) => a.first - b.first)
}

/** "Malta's National Weather Service" and "the UK Weather Service" are the service. */
const ofTheirCountry = (words: readonly Word[], names: readonly NameSpan[]): readonly NameSpan[] =>
  names.flatMap((span, at): NameSpan[] => {
    const next = names[at + 1]
    const before = names[at - 1]
    const owns = (owner: NameSpan | undefined, owned: NameSpan | undefined): boolean =>
      owner !== undefined &&
      owner.end === owned?.first &&
      (words[owner.end - 1]?.isPossessive === true || isCountryBeforeBody(words, owner, owned)) &&
      owned.party.actors.some(({ kind }) => kind === 'ORGANIZATION')
    if (owns(span, next)) return []
    return [before && owns(before, span) ? { ...span, first: before.first } : span]
  })

/** "UK Weather Service", but not "US NATO ambassador" nor keywords in lower case. */
const isCountryBeforeBody = (words: readonly Word[], country: NameSpan, body: NameSpan): boolean =>
  country.party.actors.some(({ kind }) => kind === 'COUNTRY') &&
  words[body.first]?.isCapital === true &&
  body.end - body.first > 1 &&
  !isOffice(words[body.end])

/** Persons with the title before their name: "OECD Secretary General Jane Doe", "Mr Roe". */
function withOwnTitles(words: readonly Word[], names: readonly NameSpan[]): readonly NameSpan[] {
  const spans: NameSpan[] = []
  for (const span of names) {
    let { first } = span
    const isPerson = span.party.how === 'UNKNOWN' || span.party.actors.some(({ kind }) => kind === 'PERSON')
    const hasOwn = isPerson && isTitleWord(words[first - 1]?.lower ?? '')
    while (hasOwn && first > 0 && isTitlePart(words[first - 1]?.lower ?? '') && !words[first - 1]?.isPossessive) first--
    const before = spans.at(-1)
    const hasTitle = first < span.first
    if (hasTitle && before && before.end === first && before.party.how !== 'UNKNOWN') {
      spans.pop()
      first = before.first
    }
    spans.push({ ...span, first })
  }
  return spans
}

function roleAt(words: readonly Word[], names: readonly NameSpan[], span: NameSpan): HeldTitle | null {
  if (span.party.actors.length > 0 && span.party.actors.every(({ kind }) => kind === 'PERSON')) return null
  const [after, before] = [titleAfter(words, names, span), titleBefore(words, names, span)]
  // "The spokesman for Malta's navy" is one of them.
  return after && !(after.isGroup && before) ? after : before
}

/** "the NATO chief", "South Africa's foreign minister", "US officials". */
function titleAfter(words: readonly Word[], names: readonly NameSpan[], span: NameSpan): HeldTitle | null {
  let end = beforeOffice(words, names, span.end)
  while (isTitlePart(words[end]?.lower ?? '') || UNNAMED_SPEAKERS.has(words[end]?.lower ?? '')) {
    if (names.some(({ first }) => first === end)) return null
    end++
    if (words[end - 1]?.isPossessive) break
  }
  while (end > span.end && !isOffice(words[end - 1])) end--
  return end > span.end ? role(words, span.first, end, span.end, end, span) : null
}

/** Maximum number of words between a name and an office: "the OECD delegation head". */
const LONGEST_FIELD = 2

/** The index of the office after the nouns that name its field, or `from` if there is none. */
function beforeOffice(words: readonly Word[], names: readonly NameSpan[], from: number): number {
  for (let at = from; at <= from + LONGEST_FIELD; at++) {
    const word = words[at]
    if (isOffice(word)) return at
    const isField = word && !isFunctionWord(word) && !word.isCapital && !names.some(({ first }) => first === at)
    if (!isField || words[at - 1]?.isPossessive) return from
  }
  return from
}

/** "the president of South Africa", "spokesman for the ministry". */
function titleBefore(words: readonly Word[], names: readonly NameSpan[], span: NameSpan): HeldTitle | null {
  let of = span.first - 1
  if (words[of]?.lower === 'the') of--
  if (!ORIGIN_PREPOSITIONS.has(words[of]?.lower ?? '') || !isOffice(words[of - 1])) return null
  let first = of - 1
  while (isTitlePart(words[first - 1]?.lower ?? '') && !names.some(({ end }) => end === first)) first--
  let end = span.end
  if (words[end - 1]?.isPossessive) while (isNoun(words[end]) && !names.some((name) => name.first === end)) end++
  return {
    ...role(words, first, end, first, of, span),
    within: words
      .slice(span.end, end)
      .map(({ lower }) => lower)
      .join(' '),
  }
}

/** Whether a word may belong to the name of a body after its possessor. */
const isNoun = (word: Word | undefined): boolean =>
  word !== undefined && !isFunctionWord(word) && !word.isQuoted && !ORDINAL_ADJECTIVES.has(word.lower)

const isOffice = (word: Word | undefined): boolean =>
  word !== undefined && (isTitleWord(word.lower) || UNNAMED_SPEAKERS.has(word.lower))

function role(
  words: readonly Word[],
  first: number,
  end: number,
  titleFirst: number,
  titleEnd: number,
  { party }: NameSpan,
): HeldTitle {
  const title = words.slice(titleFirst, titleEnd)
  return {
    first,
    end,
    place: party,
    title: title.map(({ lower }) => lower).join(' '),
    isGroup: UNNAMED_SPEAKERS.has(title.at(-1)?.lower ?? ''),
    within: '',
  }
}

async function partyOf(
  database: Database,
  words: readonly Word[],
  { first, end, place, title, isGroup, within }: HeldTitle,
  holders: readonly Holder[],
): Promise<Party> {
  const said = words
    .slice(first, end)
    .map(({ text }) => text)
    .join(' ')
  if (isGroup && place.actors.length > 0) return { words: said, how: 'OFFICIALS', actors: place.actors }
  const here = holders.filter(
    ({ ofId, isWithin }) => (within === '' || isWithin) && place.actors.some(({ id }) => id === ofId),
  )
  const actors = bestHolders(title, here)
  // Articles often give a title without its place, which is mentioned elsewhere in the article.
  const near =
    actors.length > 0 ? actors : bestHolders(title, await holdersOf(database, titleForms(title), { ...place, within }))
  // Without a known place only a single holder is accepted: several probably hold it at different places.
  if (actors.length > 0 || near.length === 1) return { words: said, how: 'ROLE', actors: near }
  return { words: said, how: 'DESCRIBED', actors: [] }
}

/** The holders whose title matches best, each once. */
export function bestHolders(
  title: string,
  holders: readonly (NamedActor & { readonly title: string })[],
): readonly NamedActor[] {
  const best = Math.max(0, ...holders.map((holder) => titleFits(title, holder.title)))
  if (best === 0) return []
  const fit = holders.filter((holder) => titleFits(title, holder.title) === best)
  return [...new Map(fit.map(({ id, kind, name, isOnly }) => [id, { id, kind, name, isOnly }])).values()]
}
