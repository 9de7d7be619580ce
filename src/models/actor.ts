import { Field, ID, InterfaceType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { ActorKind } from './enums.js'
import { Node } from './node.js'

@InterfaceType('Actor', {
  implements: Node,
  description: 'Someone or something that can speak or be addressed: a Person, an Organization or a Country.',
})
export abstract class Actor extends Node {
  @Field(() => ActorKind, { description: 'Whether it is a person, an organization or a country.' })
  kind!: string

  @Field(() => String, { description: 'Its fullest name, such as "Jens Stoltenberg".' })
  name!: string

  @Field(() => [String], {
    description:
      'Every name, title and description it was met by, its `name` among them: "Stoltenberg", "the NATO chief". ' +
      '`where: { name: … }` matches any of them.',
  })
  aliases!: string[]

  @Field(() => [ID], {
    description:
      'The ids of those that turned out to be this one and were merged into it; each of them still leads here.',
  })
  mergedIds!: string[]

  @Field(() => [String], {
    description:
      'The addresses under which others know the same one: its item in Wikidata, such as ' +
      '"http://www.wikidata.org/entity/Q884", of a country and of the best-known international organizations; else none.',
  })
  sameAs!: string[]
}

export const ActorConnection = connectionOf(Actor, 'Actor', 'actors')
