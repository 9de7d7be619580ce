/** A stretch of a text, as the API has it: UTF-16 code units, half-open. */
export interface Span {
  readonly start: number
  readonly end: number
}

/** A span, and what it belongs to. */
export interface HeldSpan<Holder> extends Span {
  readonly holder: Holder
}

/** A stretch of a text all of which belongs to the same holders. */
export interface Segment<Holder> extends Span {
  readonly text: string
  /** Those that begin first stand first; of those, the longer ones: what lies within another comes after it. */
  readonly holders: readonly Holder[]
}

/**
 * Cuts a part of a text wherever a span begins or ends. The segments' texts, joined, are the part.
 * @param spans in any order; they may overlap, and go beyond the part
 */
export function cutSegments<Holder>(
  text: string,
  part: Span,
  spans: readonly HeldSpan<Holder>[],
): readonly Segment<Holder>[] {
  const inside = spans
    .filter(({ start, end }) => Math.max(start, part.start) < Math.min(end, part.end))
    .map(({ start, end, holder }) => ({ start: Math.max(start, part.start), end: Math.min(end, part.end), holder }))
    .sort((a, b) => a.start - b.start || b.end - a.end)
  const cuts = new Set([part.start, part.end])
  for (const { start, end } of inside) cuts.add(start).add(end)
  const [first = 0, ...ends] = [...cuts].sort((a, b) => a - b)

  const segments: Segment<Holder>[] = []
  let start = first
  let next = 0
  let open: readonly HeldSpan<Holder>[] = []
  for (const end of ends) {
    const from = next
    while ((inside[next]?.start ?? end) < end) next++
    open = [...open.filter((span) => span.end > start), ...inside.slice(from, next)]
    const holders = [...new Set(open.map(({ holder }) => holder))]
    segments.push({ start, end, text: text.slice(start, end), holders })
    start = end
  }
  return segments
}
