import { READ_PARTS } from './field-names.js'
import type { ReadRecord } from './read-record.js'

/** How NewsAPI and GNews end a text of which they give the beginning alone: "… [+2103 chars]". */
const CUT_OFF = /\[\+?\d+ chars\]\s*$/

/** In how many records something was seen, and where first. */
interface Seen {
  readonly first: string
  readonly count: number
}

/** What there is to say of the records of a file or a folder, gathered while they are read, so that it is said once. */
export class RecordNotes {
  private readonly unread = new Set<string>()
  private readonly disagreements = new Map<string, Seen>()
  private cutOff: Seen | undefined

  /** @param place of the record ("news.jsonl:12") */
  add({ article, unread, disagreements }: ReadRecord, place: string): void {
    const oneMore = (seen: Seen | undefined): Seen => ({ first: seen?.first ?? place, count: (seen?.count ?? 0) + 1 })
    for (const name of unread) this.unread.add(name)
    for (const { read, other } of disagreements) {
      const words = `"${other}" says something else than "${read}", which is read`
      this.disagreements.set(words, oneMore(this.disagreements.get(words)))
    }
    if (CUT_OFF.test(article.text)) this.cutOff = oneMore(this.cutOff)
  }

  /** A sentence for each. */
  sentences(): readonly string[] {
    const place = ({ first, count }: Seen): string => (count === 1 ? first : `${first}, and in ${count - 1} more`)
    return [
      ...(this.unread.size > 0 ? [`Not read: ${[...this.unread].join(', ')}. Read are ${READ_PARTS}.`] : []),
      ...[...this.disagreements].map(([words, seen]) => `${words}: ${place(seen)}.`),
      ...(this.cutOff ? [`Texts that their source has cut off are stored as they are: ${place(this.cutOff)}.`] : []),
    ]
  }
}
