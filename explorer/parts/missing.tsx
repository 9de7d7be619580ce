import { SuggestActorsDocument } from '../generated/operations.js'
import { useQuery } from '../service/use-query.js'
import { ActorLink } from './actor-link.js'
import { useTitle } from './use-title.js'

interface MissingProps {
  /** What there is none of: "article". */
  readonly what: string
  readonly id: string
  /** What may have become of it. */
  readonly why: string
}

/** For an id that nothing has: says so, and names whoever the words in it come nearest to. */
export const Missing = ({ what, id, why }: MissingProps) => {
  useTitle(`No such ${what}`)
  const name = id
    .replace(/^[a-z]+_/, '')
    .replaceAll(/[-_]+/g, ' ')
    .trim()
  const { data } = useQuery(SuggestActorsDocument, name ? { text: name } : null)
  const nearest = data?.actors.nodes ?? []
  return (
    <>
      <h1>There is no {what} with this id</h1>
      <p>
        <code>{id}</code> leads to nothing. {why}
      </p>
      {nearest.length > 0 && (
        <>
          <h2>Did you mean</h2>
          <ul class="plain-list">
            {nearest.map((actor) => (
              <li key={actor.id}>
                <ActorLink actor={actor} />
              </li>
            ))}
          </ul>
        </>
      )}
      <p>
        <a href="/">Start at the beginning</a>, or look through all <a href="/statements">statements</a>.
      </p>
    </>
  )
}
