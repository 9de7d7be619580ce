import type { Span } from './span.js'

/** The item that stands nearest to a span; of two as near, the one that starts first. */
export function nearestSpan<Item extends Span>(items: readonly Item[], span: Span): Item | undefined {
  const distance = ({ start, end }: Span): number => Math.max(0, start - span.end, span.start - end)
  const [nearest] = [...items].sort((a, b) => distance(a) - distance(b) || a.start - b.start)
  return nearest
}
