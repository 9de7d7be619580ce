import type { FastifyRequest } from 'fastify'

/**
 * By what name a client calls this service: scheme, host and port. A proxy in between tells them by `X-Forwarded-Proto` and
 * `X-Forwarded-Host`. Whoever forges these gets an answer with forged addresses, and nobody else does, as it is kept by no cache.
 */
export function originOf({ headers, protocol, host }: FastifyRequest): string {
  const told = (name: string): string | undefined =>
    String(headers[name] ?? '')
      .split(',')[0]
      ?.trim() || undefined
  const origin = `${told('x-forwarded-proto') ?? protocol}://${told('x-forwarded-host') ?? host}`
  return /^https?:/.test(origin) && URL.canParse(origin) ? new URL(origin).origin : `${protocol}://${host}`
}
