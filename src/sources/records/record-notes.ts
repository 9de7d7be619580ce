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
  private readonly told = new Map<string, Seen>()

  /** @param place of the record ("news.jsonl:12") */
  add({ article, unread, disagreements }: ReadRecord, place: string): void {
    for (const name of unread) this.unread.add(name)
    for (const { read, other } of disagreements)
      this.tell(`"${other}" says something else than "${read}", which is read`, place)
    if (CUT_OFF.test(article.text)) this.tell('Texts that their source has cut off are stored as they are', place)
  }

  /** @param words a sentence on a record, the same for all of which it is true, without the full stop */
  tell(words: string, place: string): void {
    const { first = place, count = 0 } = this.told.get(words) ?? {}
    this.told.set(words, { first, count: count + 1 })
  }

  /** A sentence for each. */
  sentences(): readonly string[] {
    const place = ({ first, count }: Seen): string => (count === 1 ? first : `${first}, and in ${count - 1} more`)
    return [
      ...(this.unread.size > 0 ? [`Not read: ${[...this.unread].join(', ')}. Read are ${READ_PARTS}.`] : []),
      ...[...this.told].map(([words, seen]) => `${words}: ${place(seen)}.`),
    ]
  }
}
