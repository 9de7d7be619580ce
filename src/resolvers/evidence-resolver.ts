import { Resolver } from 'type-graphql'
import { Edge } from '../execution/edge.js'
import { Evidence } from '../models/evidence.js'
import { Span } from '../models/span.js'

@Resolver(() => Evidence)
export class EvidenceResolver {
  @Edge(() => Span, {
    nullable: true,
    description: 'The words that name the source: a name, a description or a pronoun; null where there are none.',
  })
  source!: object | null

  @Edge(() => Span, { nullable: true, description: 'The words that show the act; null where there are none.' })
  cue!: object | null

  @Edge(() => [Span], { description: 'The words that report what was said, in reading order.' })
  content!: object[]
}
