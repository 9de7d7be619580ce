import { actorAddress } from '../addresses.js'
import type { ActorLinkFragment } from '../generated/operations.js'
import { wordOf } from '../words.js'

/** An actor's name, which leads to their page. */
export const ActorLink = ({ actor }: { readonly actor: ActorLinkFragment }) => (
  <a href={actorAddress(actor)} class="actor" title={wordOf(actor.kind)} dir="auto">
    {unbroken(actor.name)}
  </a>
)

/** A name of which no line breaks behind a hyphen, unless the word is longer than a line. */
const unbroken = (name: string) =>
  name.split(/(\S*-\S*)/).map((part, at) =>
    at % 2 === 1 ? (
      <span key={at} class="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )

/** Several of them: "Ann, Ben and Cleo". */
export const ActorLinks = ({ actors }: { readonly actors: readonly ActorLinkFragment[] }) => (
  <>
    {actors.map((actor, at) => (
      <span key={actor.id}>
        {at > 0 && (at === actors.length - 1 ? ' and ' : ', ')}
        <ActorLink actor={actor} />
      </span>
    ))}
  </>
)
