import { Field, ID, InterfaceType } from 'type-graphql'

@InterfaceType('Node', { description: 'Anything that has an id of its own, by which `node(id:)` finds it again.' })
export abstract class Node {
  @Field(() => ID, {
    description: 'Its id, stable over time. It tells the kind, such as "country_KR", and is else to be taken as it is.',
  })
  id!: string
}
