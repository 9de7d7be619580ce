import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType('Node', { description: 'Anything that has an id of its own, by which `node(id:)` finds it again.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Its id, stable over time. It starts with the kind, as in "country_KR"; treat the rest as opaque.',
  })
  id!: string
}
