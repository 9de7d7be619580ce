/** In seconds from now, by the header `Retry-After` (RFC 9110: seconds, or a date); undefined where there is none that can be read. */
export function retryAfterOf(header: string | undefined): number | undefined {
  if (header === undefined) return undefined
  if (/^\s*\d+\s*$/.test(header)) return Number(header)
  const time = Date.parse(header)
  return Number.isNaN(time) ? undefined : Math.max(0, Math.ceil((time - Date.now()) / 1_000))
}
