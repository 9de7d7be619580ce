import { COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import { actorsNear, holdersOf, type NamedActor } from '../../query/names/named-actors.js'
import type { Database } from '../../store/database/database.js'
import { nameKey } from '../../text/name-key.js'
import type { Party, Plan } from '../plan/plan.js'
import { distinct } from './name-spans.js'
import { isTitle, isTitlePart, isTitleWord, titleForms } from './title-words.js'
import { bestHolders } from './titles.js'

/**
 * Resolves descriptions to actors: the holders of a title ("the union leader"), or the only organization whose name contains the
 * words ("the port"). The words themselves are still searched for, as articles may use the same description.
 */
export async function withDescribed(database: Database, plan: Plan): Promise<Plan> {
  const resolved = (parties: readonly Party[]): Promise<readonly Party[]> =>
    Promise.all(parties.map((party) => (party.how === 'DESCRIBED' ? resolve(database, party) : party)))
  const [speakers, addressees, targets] = await Promise.all([
    resolved(plan.speakers),
    resolved(plan.addressees),
    resolved(plan.targets),
  ])
  return { ...plan, speakers, addressees, targets }
}

async function resolve(database: Database, party: Party): Promise<Party> {
  // A plural ("analysts") does not describe a single actor.
  if (/[^s]s$/i.test(party.words) && !isTitle(party.words)) return party
  const holders = bestHolders(party.words, await holdersOf(database, titleForms(party.words)))
  if (holders.length > 0) return withFew(party, holders)
  const title = titleIn(party.words)
  const seated = title
    ? bestHolders(
        title.words,
        await holdersOf(database, titleForms(title.words), { words: title.seat, actors: [], within: '' }),
      )
    : []
  if (seated.length > 0) return withOnly(party, seated)
  const key = nameKey(party.words)
  const near = key === '' ? [] : await actorsNear(database, [key])
  const wanted = key.split(' ')
  const whole = near.filter(
    (bearer) => bearer.kind === 'ORGANIZATION' && wanted.every((word) => bearer.key.split(' ').includes(word)),
  )
  return withOnly(party, distinct(whole))
}

/** Splits a description into a title and the place where it is held: "northgate coach", "mayor dayton". Null for a country, as
 * titles held at countries are resolved before (titles.ts). */
function titleIn(described: string): { readonly words: string; readonly seat: string } | null {
  const words = described.split(' ')
  const title = words.filter((word) => isTitlePart(word.toLowerCase()))
  const seat = words.filter((word) => !isTitlePart(word.toLowerCase()))
  const hasBoth =
    seat.length > 0 && !COUNTRY_PHRASES.get(seat.join(' ')) && title.some((word) => isTitleWord(word.toLowerCase()))
  return hasBoth ? { words: title.join(' '), seat: seat.join(' ') } : null
}

/** If more people than this hold a title, the description is left unresolved. */
const MOST_HOLDERS = 6

const withFew = (party: Party, actors: readonly NamedActor[]): Party =>
  actors.length <= MOST_HOLDERS ? { ...party, actors } : party

const withOnly = (party: Party, actors: readonly NamedActor[]): Party =>
  actors.length === 1 ? { ...party, actors } : party
