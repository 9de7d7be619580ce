import { Field, ObjectType } from 'type-graphql'
import { Actor } from './actor.js'
import { connectionOf } from './connection.js'

@ObjectType('Country', {
  implements: Actor,
  description:
    'A country. What its capital or its government says (“Seoul”, “the White House”) is said by the country.',
})
export class Country extends Actor {
  @Field(() => String, { description: 'Its ISO 3166-1 alpha-2 code, such as "KR".' })
  code!: string

  @Field(() => String, { description: 'Its ISO 3166-1 alpha-3 code, such as "KOR".' })
  alpha3!: string

  @Field(() => String, { nullable: true, description: 'Its capital, such as "Seoul"; null where it has none.' })
  capital!: string | null
}

export const CountryConnection = connectionOf(Country, 'Country', 'countries')
