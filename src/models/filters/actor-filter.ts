import { Field, InputType } from 'type-graphql'
import { ActorKindFilter, type ChoiceFilter, IdFilter } from './value-filters.js'

/** Part of every filter's description. */
export const FILTER_RULE = 'All given conditions must hold; what is left out, `null` or `{}` restricts nothing.'

@InputType('ActorFilter', { description: `Matches actors. ${FILTER_RULE}` })
export class ActorFilter {
  @Field(() => [ActorFilter], { nullable: true, description: 'All of these hold; an empty list restricts nothing.' })
  and?: ActorFilter[] | null

  @Field(() => [ActorFilter], {
    nullable: true,
    description: 'At least one of these holds; none of an empty list does.',
  })
  or?: ActorFilter[] | null

  @Field(() => ActorFilter, { nullable: true, description: 'This does not hold.' })
  not?: ActorFilter | null

  @Field(() => IdFilter, {
    nullable: true,
    description: 'By ids such as "country_KR"; a merged actor’s id finds the one it became.',
  })
  id?: ChoiceFilter | null

  @Field(() => String, {
    nullable: true,
    description:
      'Actors that are known by this name: a full name, a surname, a title or any other alias, as a whole, whatever ' +
      'its case, accents and punctuation ("stoltenberg", "Republic of Korea"). A name that nobody bears matches ' +
      'nothing, and the answer’s `extensions.suggestions` lists the nearest names.',
  })
  name?: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Actors that one would mean who types this, while typing: the beginning of any word of any alias, whatever its case ' +
      'and accents ("sto", "jens sto", "perkovic"), and where no alias has one, names that look like it ("stoltenburg"). ' +
      'One letter alone must begin an alias. The 200 best; `orderBy: { field: RELEVANCE, direction: DESC }` gives the best first.',
  })
  nameLike?: string | null

  @Field(() => ActorKindFilter, { nullable: true, description: 'Persons, organizations or countries.' })
  kind?: ChoiceFilter | null

  @Field(() => String, {
    nullable: true,
    description:
      'The country with this ISO 3166-1 code ("KR" or "KOR"), the organizations of that country, and the persons who ' +
      'hold a title there.',
  })
  countryCode?: string | null

  @Field(() => ActorFilter, {
    nullable: true,
    description:
      'Persons who hold a title at a matching organization or country: `{ affiliatedWith: { name: "NATO" } }`.',
  })
  affiliatedWith?: ActorFilter | null

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Where a statement’s or an article’s actor is asked for: true: none is known there; false: one is. ' +
      '`speaker: { isNull: true }` finds what unnamed sources say.',
  })
  isNull?: boolean | null
}
