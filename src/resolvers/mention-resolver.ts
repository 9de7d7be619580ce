import { Resolver } from 'type-graphql'
import { Edge } from '../execution/edge.js'
import { Actor } from '../models/actor.js'
import { Article } from '../models/article.js'
import { ChangeConnection, READERS_OF_HISTORY } from '../models/change.js'
import { ChangeConnectionArguments } from '../models/connection-arguments.js'
import { Mention } from '../models/mention.js'

@Resolver(() => Mention)
export class MentionResolver {
  @Edge(() => Actor, {
    nullable: true,
    description: 'Whom or what it refers to; null where an editor found that it refers to nobody.',
  })
  actor!: object | null

  @Edge(() => Article, { description: 'The article that it stands in.' })
  article!: object

  @Edge(() => ChangeConnection, {
    nullable: true,
    args: () => ChangeConnectionArguments,
    description: `What editors changed of it, the latest first. ${READERS_OF_HISTORY}`,
  })
  history!: object | null
}
