import type { HeldSpan } from '../../../cut-segments.js'
import type { ActorKind, ActorLinkFragment, ArticleMentionFragment } from '../../../generated/operations.js'

/** A mention of which it is known who is meant. */
export type Name = ArticleMentionFragment & { readonly actor: ActorLinkFragment }

/** An actor of an article, by its mentions. */
export interface Named {
  readonly actor: ActorLinkFragment
  readonly mentions: readonly Name[]
}

/** Those mentions of whose actor something is known, in reading order. */
export const known = (mentions: readonly ArticleMentionFragment[]): readonly Name[] =>
  mentions.filter((mention): mention is Name => Boolean(mention.actor))

/** Where names can be links, which never overlap: of several at one place a proper name is kept, then the longest. */
export function namesIn(mentions: readonly Name[]): readonly HeldSpan<Name>[] {
  const kept: Name[] = []
  for (const mention of mentions) {
    const before = kept.at(-1)
    if (!before || before.end <= mention.start) kept.push(mention)
    else if (isBetter(mention, before)) kept[kept.length - 1] = mention
  }
  return kept.map((holder) => ({ start: holder.start, end: holder.end, holder }))
}

function isBetter(one: Name, other: Name): boolean {
  const isName = one.form === 'NAME'
  return isName === (other.form === 'NAME') ? one.end - one.start > other.end - other.start : isName
}

/** Who is mentioned, of each kind: those that are mentioned most come first, then by name. */
export function actorsIn(mentions: readonly Name[]): Readonly<Record<ActorKind, readonly Named[]>> {
  const byActor = new Map<string, Name[]>()
  for (const mention of mentions) {
    const others = byActor.get(mention.actor.id)
    if (others) others.push(mention)
    else byActor.set(mention.actor.id, [mention])
  }
  const all = [...byActor.values()]
    .flatMap((of) => (of[0] ? [{ actor: of[0].actor, mentions: of }] : []))
    .sort((a, b) => b.mentions.length - a.mentions.length || a.actor.name.localeCompare(b.actor.name))
  const ofKind = (kind: ActorKind) => all.filter(({ actor }) => actor.kind === kind)
  return { PERSON: ofKind('PERSON'), ORGANIZATION: ofKind('ORGANIZATION'), COUNTRY: ofKind('COUNTRY') }
}
