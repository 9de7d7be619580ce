import { Resolver } from 'type-graphql'
import { Actor } from '../models/actor.js'
import { Article } from '../models/article.js'
import { Mention } from '../models/mention.js'
import { Edge } from './edge.js'

@Resolver(() => Mention)
export class MentionResolver {
  @Edge(() => Actor, { description: 'Whom or what it refers to.' })
  actor!: object

  @Edge(() => Article, { description: 'The article that it stands in.' })
  article!: object
}
