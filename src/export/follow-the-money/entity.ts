/** A thing or a relation of FollowTheMoney. Each property is a list of texts. */
export interface Entity {
  readonly id: string
  readonly schema: string
  readonly properties: Readonly<Record<string, readonly string[]>>
}

type Value = string | null | undefined

/** Makes an entity, without the properties that are not known. Values count once. */
export function entity(
  id: string,
  schema: string,
  properties: Readonly<Record<string, Value | readonly Value[]>>,
): Entity {
  const known = Object.entries(properties).flatMap(([name, given]) => {
    const values = new Set([given].flat().filter((value) => typeof value === 'string' && value !== ''))
    return values.size === 0 ? [] : [[name, [...values] as string[]] as const]
  })
  return { id, schema, properties: Object.fromEntries(known) }
}

/** An id as FollowTheMoney takes it: letters, digits, hyphens and full stops; references to others it drops. */
export const entityId = (...ids: readonly string[]): string => ids.map((id) => id.replaceAll('_', '-')).join('.')

/** The form in which FollowTheMoney has times: UTC, to the second, without a zone. */
export const instant = (time: string | null): string | null => time && new Date(time).toISOString().slice(0, 19)
