import { Field, ID, InputType, Int, ObjectType } from 'type-graphql'
import { connectionOf } from './connection.js'
import { FeedState } from './enums.js'
import { Node } from './node.js'
import { DateTimeScalar } from './scalars.js'

@ObjectType('Feed', {
  implements: Node,
  description: 'A feed whose articles come in as they appear: RSS, RDF, Atom or JSON Feed.',
})
export class Feed extends Node {
  @Field(() => String, { description: 'Where it is; where it has moved for good, the new address.' })
  url!: string

  @Field(() => String, {
    nullable: true,
    description: 'Where it was before it moved for good; null where it never did.',
  })
  movedFrom!: string | null

  @Field(() => String, { nullable: true, description: 'What it calls itself; null before it was asked.' })
  title!: string | null

  @Field(() => FeedState, { description: 'Whether it is asked for news.' })
  state!: string

  @Field(() => String, {
    nullable: true,
    description: 'Why it is not asked any more, or why it failed when it was asked last; null where all is well.',
  })
  reason!: string | null

  @Field(() => Int, { description: 'How often it failed since it last answered.' })
  failures!: number

  @Field(() => Int, {
    description: 'In seconds, between two times that it is asked: 5 minutes to a day, by how often it brings news.',
  })
  interval!: number

  @Field(() => DateTimeScalar, { description: 'When it is asked next.' })
  nextAt!: string

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was asked last; null before it was.' })
  lastFetchedAt!: string | null

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: string
}

export const FeedConnection = connectionOf(Feed, 'Feed', 'feeds')

@InputType('AddFeedInput', { description: 'A feed to be asked for news from now on.' })
export class AddFeedInput {
  @Field(() => String, { description: 'Its address: "https://news.example.org/rss".' })
  url!: string
}

@ObjectType('AddFeedPayload', { description: 'A feed that is asked for news.' })
export class AddFeedPayload {
  @Field(() => ID, { description: 'Its id.' })
  id!: string

  @Field(() => Boolean, { description: 'False where it was there already.' })
  created!: boolean
}

@InputType('RemoveFeedInput', { description: 'Which feed.' })
export class RemoveFeedInput {
  @Field(() => ID, { description: 'Its id, as `feeds` gives it.' })
  id!: string
}

@ObjectType('RemoveFeedPayload', { description: 'A feed that was taken out.' })
export class RemoveFeedPayload {
  @Field(() => ID, { description: 'The id that it had.' })
  removedId!: string
}

@InputType('ImportFeedsInput', { description: 'A list of feeds.' })
export class ImportFeedsInput {
  @Field(() => String, { description: 'The list as feed readers export it: OPML.' })
  opml!: string
}

@ObjectType('RefusedFeed', { description: 'What of a list is no feed that can be asked.' })
export class RefusedFeed {
  @Field(() => String, { description: 'The address as the list has it.' })
  url!: string

  @Field(() => String, { description: 'What is wrong with it.' })
  message!: string
}

@ObjectType('ImportFeedsPayload', { description: 'What became of a list of feeds.' })
export class ImportFeedsPayload {
  @Field(() => Int, { description: 'How many feeds are new.' })
  added!: number

  @Field(() => Int, { description: 'How many were there already.' })
  known!: number

  @Field(() => [RefusedFeed], { description: 'What cannot be asked.' })
  refused!: RefusedFeed[]
}
