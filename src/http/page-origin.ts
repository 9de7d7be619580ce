/** Names of this machine, as URLs write them. */
const LOCAL = new Set(['localhost', '127.0.0.1', '[::1]'])

/**
 * Whether a request may come from where it does. Browsers say with `Origin` which page sends it, and a page cannot forge
 * that, whatever host it calls this service by (DNS rebinding). Programs send none.
 * @param origins the allowed origins; undefined: pages of this machine
 */
export function isOriginAllowed(origin: string | undefined, origins: readonly string[] | undefined): boolean {
  if (origin === undefined) return true
  if (origins !== undefined) return origins.includes(origin)
  return URL.canParse(origin) && LOCAL.has(new URL(origin).hostname)
}
