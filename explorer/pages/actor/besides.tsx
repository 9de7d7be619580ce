import { statementsAddress } from '../../addresses.js'
import type { ActorQuery } from '../../generated/operations.js'
import { showCount } from '../../parts/show.js'
import { passedOnBy, unnamedFor } from './roles.js'

/** Statements in which the actor has a part that is no role of their own. */
export const Besides = ({ id, data: { unnamed, passedOn } }: { readonly id: string; readonly data: ActorQuery }) => {
  const parts = [
    { count: unnamed.totalCount, where: unnamedFor(id), what: 'by unnamed people who speak for it' },
    { count: passedOn.totalCount, where: passedOnBy(id), what: 'of others that it passes on' },
  ].filter(({ count }) => count > 0)
  return (
    <>
      {parts.map(({ count, where, what }) => (
        <p key={what} class="hint besides">
          <a href={statementsAddress(where)}>{showCount(count, 'statement')}</a> {what}
        </p>
      ))}
    </>
  )
}
