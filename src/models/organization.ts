import { ObjectType } from 'type-graphql'
import { Actor } from './actor.js'
import { connectionOf } from './connection.js'

@ObjectType('Organization', {
  implements: Actor,
  description: 'A body of people that an article names: an alliance, a ministry, a company, a newspaper, a court.',
})
export class Organization extends Actor {}

export const OrganizationConnection = connectionOf(Organization, 'Organization', 'organizations')
