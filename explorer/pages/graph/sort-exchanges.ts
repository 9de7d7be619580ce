import type { GraphEdge } from './exchanges.js'
import type { ExchangeOrder } from './graph-address.js'

const byName = (one: string, other: string): number => one.localeCompare(other)

const ORDERS: Readonly<Record<ExchangeOrder, (one: GraphEdge, other: GraphEdge) => number>> = {
  count: (one, other) => other.count - one.count,
  speaker: (one, other) => byName(one.speaker.name, other.speaker.name),
  addressee: (one, other) => byName(one.addressee.name, other.addressee.name),
  act: (one, other) => byName(one.acts[0]?.act ?? '', other.acts[0]?.act ?? ''),
}

/** Sorts edges; where they are equal, the heaviest come first. */
export const sortExchanges = (edges: readonly GraphEdge[], order: ExchangeOrder): readonly GraphEdge[] =>
  [...edges].sort((one, other) => ORDERS[order](one, other) || ORDERS.count(one, other))
