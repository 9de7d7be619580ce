import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType('PageInfo', { description: 'Where a page lies in its list, as Relay’s connections have it.' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether more follows this page: ask again with `after: endCursor`.' })
  hasNextPage!: boolean

  @Field(() => Boolean, { description: 'Whether more precedes this page: ask again with `before: startCursor`.' })
  hasPreviousPage!: boolean

  @Field(() => String, { nullable: true, description: 'The cursor of the page’s first item; null where it is empty.' })
  startCursor!: string | null

  @Field(() => String, { nullable: true, description: 'The cursor of the page’s last item; null where it is empty.' })
  endCursor!: string | null
}

/** What an edge's fields resolve to. */
export interface Edge<T> {
  readonly cursor: string
  readonly node: T
}

/** What a connection's fields resolve to. */
export interface Connection<T> {
  readonly nodes: readonly T[]
  readonly edges: readonly Edge<T>[]
  readonly pageInfo: PageInfo
  readonly totalCount: number
}

/**
 * Makes the base of an edge type that tells more of how its node belongs to the list.
 * @param node the node's class
 * @param plural the nodes in words ("people"), for the descriptions
 */
export function edgeOf<T extends object>(node: abstract new () => T, plural: string): abstract new () => Edge<T> {
  @ObjectType()
  abstract class NodeEdge implements Edge<T> {
    @Field(() => String, { description: 'Its place in the list; give it as `after` or `before`. Opaque.' })
    cursor!: string

    @Field(() => node, { description: `What stands at this place of the list of ${plural}.` })
    node!: T
  }
  return NodeEdge
}

/**
 * Makes the connection type of a node type, and its edge type where none is given.
 * @param node the node's class
 * @param name its GraphQL name ("Person"); the types are `PersonConnection` and `PersonEdge`
 * @param plural its plural in words ("people"), for the descriptions
 * @param edge the class of an edge that tells more, made by `edgeOf`
 */
export function connectionOf<T extends object>(
  node: abstract new () => T,
  name: string,
  plural: string,
  edge: new () => Edge<T> = plainEdgeOf(node, name, plural),
): new () => Connection<T> {
  @ObjectType(`${name}Connection`, { description: `A page of ${plural}.` })
  class NodeConnection implements Connection<T> {
    @Field(() => [node], { description: `The ${plural} of this page, in order.` })
    nodes!: T[]

    @Field(() => [edge], { description: `The same ${plural}, each with its cursor.` })
    edges!: Edge<T>[]

    @Field(() => PageInfo, { description: 'Where this page lies in the whole list.' })
    pageInfo!: PageInfo

    @Field(() => Int, {
      description: `How many ${plural} there are on all pages together. Counted only when it is selected.`,
    })
    totalCount!: number
  }
  return NodeConnection
}

function plainEdgeOf<T extends object>(node: abstract new () => T, name: string, plural: string): new () => Edge<T> {
  @ObjectType(`${name}Edge`, { description: `One of the ${plural} of a page, with its place in the list.` })
  class PlainEdge extends edgeOf(node, plural) {}
  return PlainEdge
}
