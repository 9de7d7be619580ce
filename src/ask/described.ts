import type { Database } from '../store/database.js'
import { actorsNear, holdersOf, type NamedActor } from '../store/read/named-actors.js'
import { nameKey } from '../text/name-key.js'
import type { Party, Plan } from './plan.js'
import { isTitle } from './role-words.js'
import { fitting } from './roles.js'

/**
 * Finds who is meant by a description, where just one fits: the only one who holds the title ("the union leader"), or the only
 * organization that has the words in its name ("the port"). The words themselves stay: articles may use them, too.
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
  // Of several ("analysts") nobody is the only one.
  if (/[^s]s$/i.test(party.words) && !isTitle(party.words)) return party
  const holders = fitting(party.words, await holdersOf(database, party.words, []))
  if (holders.length > 0) return withOnly(party, holders)
  const key = nameKey(party.words)
  const near = key === '' ? [] : await actorsNear(database, [key])
  const whole = near.filter((bearer) => ` ${bearer.key} `.includes(` ${key} `) && bearer.kind === 'ORGANIZATION')
  return withOnly(party, [
    ...new Map(whole.map(({ id, kind, name, isOnly }) => [id, { id, kind, name, isOnly }])).values(),
  ])
}

const withOnly = (party: Party, actors: readonly NamedActor[]): Party =>
  actors.length === 1 ? { ...party, actors } : party
