import { Field, ID, InputType } from 'type-graphql'
import { ActorKind } from '../enums.js'

/** Part of every filter's description: this rule keeps a forgotten value from matching everything. */
export const FILTER_RULE =
  'All given conditions must hold; `{}` restricts nothing. An explicit `null` is refused: leave out what is not to count.'

@InputType('ActorFilter', { description: `Matches actors. ${FILTER_RULE}` })
export class ActorFilter {
  @Field(() => [ActorFilter], { nullable: true, description: 'All of these hold; an empty list restricts nothing.' })
  and?: ActorFilter[]

  @Field(() => [ActorFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: ActorFilter[]

  @Field(() => ActorFilter, { nullable: true, description: 'This does not hold.' })
  not?: ActorFilter

  @Field(() => ID, { nullable: true, description: 'The actor with this id, such as "country_KR".' })
  id?: string

  @Field(() => String, {
    nullable: true,
    description:
      'Actors that are known by this name: a full name, a surname, a title or any other alias, as a whole, whatever ' +
      'its case, accents and punctuation ("stoltenberg", "Republic of Korea"). A name that nobody bears matches ' +
      'nothing, and the answer’s `extensions.suggestions` lists the nearest names.',
  })
  name?: string

  @Field(() => String, {
    nullable: true,
    description:
      'Actors that one would mean who types this, while typing: the beginning of any word of any alias, whatever its case ' +
      'and accents ("sto", "jens sto", "perkovic"), and where no alias has one, names that look like it ("stoltenburg"). ' +
      'One letter alone must begin an alias. The 200 best; `orderBy: RELEVANCE` gives the best first.',
  })
  nameLike?: string

  @Field(() => ActorKind, { nullable: true, description: 'Only persons, organizations or countries.' })
  kind?: string

  @Field(() => String, {
    nullable: true,
    description:
      'The country with this ISO 3166-1 code ("KR" or "KOR"), the organizations of that country, and the persons who ' +
      'hold a title there.',
  })
  countryCode?: string

  @Field(() => ActorFilter, {
    nullable: true,
    description:
      'Persons who hold a title at a matching organization or country: `{ affiliatedWith: { name: "NATO" } }`.',
  })
  affiliatedWith?: ActorFilter
}
