import type { ArticleToIngest } from '../../src/sources/article-to-ingest.js'
import { readSentFile } from '../../src/sources/read-articles.js'
import { gather } from './gather.js'

/** What is read of a file: articles and errors by their places ("#2"; "" is the file), and the notices. */
export interface ReadFile {
  readonly articles: Readonly<Record<string, ArticleToIngest>>
  readonly errors: Readonly<Record<string, string>>
  readonly notices: readonly string[]
}

/** Reads a file as somebody sends it, in chunks of `size` bytes. */
export async function readSent(name: string, bytes: Uint8Array | string, size = 65_536): Promise<ReadFile> {
  const outcomes = await gather(readSentFile(name, inChunks(Buffer.from(bytes), size)))
  const place = ({ source }: { source: string }): string => source.slice(name.length)
  return {
    articles: Object.fromEntries(outcomes.flatMap((each) => ('article' in each ? [[place(each), each.article]] : []))),
    errors: Object.fromEntries(
      outcomes.flatMap((each) => ('error' in each ? [[place(each), each.error.message]] : [])),
    ),
    notices: outcomes.flatMap((each) => ('notice' in each ? [each.notice] : [])),
  }
}

async function* inChunks(bytes: Buffer, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}
