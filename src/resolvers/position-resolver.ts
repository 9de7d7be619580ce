import { Resolver } from 'type-graphql'
import { Edge } from '../execution/edge.js'
import { Position, PositionChange } from '../models/position.js'
import { Statement } from '../models/statement.js'

@Resolver(() => Position)
export class PositionResolver {
  @Edge(() => Statement, { description: 'The first statement that shows it.' })
  statement!: object

  @Edge(() => Statement, { description: 'The last one; the first where it is not repeated.' })
  latest!: object

  @Edge(() => [Statement], { description: 'All that show it, the earliest first.' })
  statements!: object[]
}

@Resolver(() => PositionChange)
export class PositionChangeResolver {
  @Edge(() => Position, { description: 'What it held before.' })
  before!: object

  @Edge(() => Position, { description: 'What it holds since.' })
  after!: object
}
