import robotsParser from 'robots-parser'
import { PRODUCT } from './exchange.js'
import { FetchError } from './fetch-error.js'

/** RFC 9309 asks to read 500 KiB of it. */
export const ROBOTS_BYTES = 512_000

/** In milliseconds: a day, as long as RFC 9309 allows; a minute for what could not be had, which may be a hiccup. */
const KEPT = { rules: 24 * 60 * 60 * 1_000, failure: 60 * 1_000 }

/** The most sites whose rules are kept: some megabytes. The first one is dropped for another. */
const MOST_SITES = 2_000

/** In seconds: between two pages of a site that asks for no other pause; and the longest that is kept. */
const DELAY = { usual: 1, longest: 60 }

/** The rules of sites for programs (RFC 9309), fetched once a day. */
export interface Robots {
  /** @throws FetchError if an address may not be fetched, or if that cannot be known */
  check(url: URL): Promise<void>
  /** In seconds: the pause that a site wants between two requests. @throws FetchError as `check` */
  delayOf(url: URL): Promise<number>
}

type Rules = ReturnType<typeof robotsParser.default>

// Its types speak of a default export; it is CommonJS, whose export Node makes the default one.
const parseRobots = robotsParser as unknown as typeof robotsParser.default

interface Kept {
  readonly rules: Promise<Rules>
  until: number
}

/** @param load fetches a robots.txt: its text, empty where there is none. @throws FetchError where the site does not tell */
export function robotsOf(load: (url: URL) => Promise<string>): Robots {
  const sites = new Map<string, Kept>()

  function rulesOf({ origin }: URL): Promise<Rules> {
    const known = sites.get(origin)
    if (known !== undefined && known.until > Date.now()) return known.rules
    const url = new URL('/robots.txt', origin)
    const rules = load(url).then((text) => parseRobots(url.href, ownLines(text)))
    const kept = { rules, until: Date.now() + KEPT.rules }
    rules.catch(() => {
      kept.until = Date.now() + KEPT.failure
    })
    sites.delete(origin)
    sites.set(origin, kept)
    const [first] = sites.keys()
    if (sites.size > MOST_SITES && first !== undefined) sites.delete(first)
    return rules
  }

  return {
    check: async (url) => {
      const rules = await rulesOf(url)
      if (rules.isAllowed(url.href, PRODUCT) !== false) return
      throw new FetchError('ROBOTS', 'an address that its robots.txt forbids programs', 'one that it allows')
    },
    delayOf: async (url) => {
      const delay = (await rulesOf(url)).getCrawlDelay(PRODUCT) ?? DELAY.usual
      return delay >= 0 ? Math.min(delay, DELAY.longest) : DELAY.usual
    },
  }
}

/**
 * A robots.txt in which all other programs are one, and each is named once a group: the parser writes every rule of a group down for
 * every name of it, and thousands of both would be millions.
 */
function ownLines(text: string): string {
  const named = new Set<string>()
  const isKept = (line: string): boolean => {
    const [field = '', value] = line.replace(/#.*/, '').split(':')
    if (value === undefined || field.trim() === '') return false
    if (field.trim().toLowerCase() !== 'user-agent') named.clear()
    else if (named.has(line)) return false
    else named.add(line)
    return true
  }
  return text
    .split(/\r\n|\r|\n/)
    .map((line) =>
      line.replace(/^\s*user-agent\s*:\s*([^#\s/]*).*$/i, (_, agent: string) => `User-agent: ${ownName(agent)}`),
    )
    .filter(isKept)
    .join('\n')
}

const ownName = (agent: string): string =>
  agent === '*' || agent.toLowerCase() === PRODUCT.toLowerCase() ? agent.toLowerCase() : 'others'
