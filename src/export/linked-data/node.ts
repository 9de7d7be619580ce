/** Prefix that makes ids of the service URNs: names, not URLs. */
export const ID_PREFIX = 'urn:dictum:'

/** A JSON-LD node; null, undefined and empty lists are left out of the document. */
export type JsonLdNode = Readonly<Record<string, unknown>>

export const iri = (id: string): string => ID_PREFIX + encodeURIComponent(id)

/** The JSON of a node without null values and empty lists. */
export const nodeJson = (node: JsonLdNode): string =>
  JSON.stringify(node, (_, value) =>
    value === null || (Array.isArray(value) && value.length === 0) ? undefined : value,
  )
