import { Resolver } from 'type-graphql'
import { Edge } from '../execution/edge.js'
import { Actor } from '../models/actor.js'
import { Affiliation } from '../models/affiliation.js'
import { Article } from '../models/article.js'
import { Person } from '../models/person.js'
import { Span } from '../models/span.js'

@Resolver(() => Affiliation)
export class AffiliationResolver {
  @Edge(() => Person, { description: 'Who holds the title.' })
  person!: object

  @Edge(() => Actor, {
    nullable: true,
    description: 'The organization or country where it is held; null where the text gives a title alone.',
  })
  of!: object | null

  @Edge(() => Article, { description: 'The article that says so.' })
  article!: object

  @Edge(() => Span, { description: 'The words of that article that give the title.' })
  evidence!: object
}
