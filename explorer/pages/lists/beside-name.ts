import type { ListedActorFragment } from '../../generated/operations.js'
import { wordOf } from '../../words.js'

/** What tells an actor from their namesakes: “person · Secretary-General, NATO”, “organization · Norway”. */
export function besideName(actor: ListedActorFragment): string {
  const [latest] = 'affiliations' in actor ? actor.affiliations : []
  const country = 'country' in actor ? actor.country?.name : undefined
  const title = latest && [latest.title, latest.of?.name].filter(Boolean).join(', ')
  return [wordOf(actor.kind), title ?? country].filter(Boolean).join(' · ')
}
