import { ObjectType } from 'type-graphql'
import { Actor } from './actor.js'
import { connectionOf } from './connection.js'

@ObjectType('Person', { implements: Actor, description: 'A human being whom an article names.' })
export class Person extends Actor {}

export const PersonConnection = connectionOf(Person, 'Person', 'people')
