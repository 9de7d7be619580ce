import type { Fetcher } from '../web/fetcher.js'
import { isAddress, readAddress } from './address/read-address.js'
import { readArticles } from './read-articles.js'
import type { ReadOutcome } from './read-outcome.js'

/** Reads the articles of files, folders, "-" (the standard input) and addresses, one at a time, in their order. */
export async function* readPlaces(
  places: readonly string[],
  fetcher: Fetcher,
  signal: AbortSignal,
): AsyncGenerator<ReadOutcome> {
  for (const place of places) yield* isAddress(place) ? readAddress(fetcher, place, signal) : readArticles([place])
}
