import { findEntities } from '../../../src/extraction/entities/find-entities.js'
import { readLayout } from '../../../src/extraction/layout/reading.js'

/** Every mention of a text as "words = KIND name", with its form where it is no NAME. */
export function named(text: string): string[] {
  const { actors, mentions } = findEntities(readLayout(text))
  return mentions.map(({ start, end, actor, form }) => {
    const { kind, name } = actors[actor] as (typeof actors)[number]
    return `${text.slice(start, end)} = ${kind} ${name}${form === 'NAME' ? '' : ` ${form}`}`
  })
}

/** The same, where every mention's words are the actor's name: "KIND name". */
export const kindsAndNames = (text: string): string[] => named(text).map((one) => one.replace(/^.*? = /, ''))

/** Every affiliation as "person: title @ body". */
export function titled(text: string): string[] {
  const { actors, affiliations } = findEntities(readLayout(text))
  return affiliations.map(({ person, title, of, start, end }) => {
    if (text.slice(start, end) !== title) throw new Error(`the span of ${title} holds ${text.slice(start, end)}`)
    return `${actors[person]?.name}: ${title} @ ${of === null ? null : actors[of]?.name}`
  })
}
