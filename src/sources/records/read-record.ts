import type { ArticleToIngest } from '../article-to-ingest.js'
import { readHtml } from '../html/read-html.js'
import { InvalidInputError } from '../invalid-input.js'
import type { Publication } from '../read-date.js'
import { FIELD_NAMES, foldName, haveText, type Part, READ_NAMES, TEXT_NAMES } from './field-names.js'
import {
  isEmpty,
  readAddress,
  readAuthors,
  readLanguage,
  readModified,
  readPublisher,
  readSection,
  readString,
  readTime,
} from './read-field.js'
import type { Rec } from './records-in.js'

/** Two fields of one part that hold something else; the first is read. */
export interface Disagreement {
  readonly read: string
  readonly other: string
}

export interface ReadRecord {
  readonly article: ArticleToIngest
  /** The names of fields that hold something and that nobody reads. */
  readonly unread: readonly string[]
  readonly disagreements: readonly Disagreement[]
}

/**
 * Reads an article from a record, whose fields may have any of the usual names (field-names.ts). All but the text may be missing.
 * @throws InvalidInputError if there is no text, or a field holds what it cannot
 */
export function readRecord(record: Rec): ReadRecord {
  const fields = new Fields(record)
  const text = fields.read('text', readString) ?? textOf(fields.read('html', readString)) ?? blankTextOf(record)
  if (text === null) throw new InvalidInputError('text', 'nothing', TEXT_NAMES)
  const article = {
    text,
    title: fields.read('title', readString),
    url: fields.read('url', readAddress),
    publisher: fields.read('publisher', readPublisher, (a, b) => a === b || isSite(b)),
    ...fields.read('publishedAt', readTime, isSameDay),
    ...given(
      'modifiedAt',
      fields.read('modifiedAt', readModified, () => true),
    ),
    ...given('authors', fields.read('authors', readAuthors)),
    ...given('section', fields.read('section', readSection)),
    ...given('language', fields.read('language', readLanguage)),
    ...given('canonicalUrl', fields.read('canonicalUrl', readString)),
  }
  return { article, unread: isBundle(record) ? [] : unreadOf(record), disagreements: fields.disagreements }
}

const given = <Name extends string, Value>(name: Name, value: Value | null): Partial<Record<Name, Value>> =>
  value === null ? {} : ({ [name]: value } as Record<Name, Value>)

const textOf = (html: string | null): string | null => (html === null ? null : readHtml(html).text)

/** A text that is there and says nothing: it can be read, though not ingested. */
const blankTextOf = (record: Rec): string | null => {
  const texts = Object.entries(record).filter(([name]) => haveText([name]))
  return texts.map(([, value]) => value).find((value) => typeof value === 'string') ?? null
}

/** Names of fields → their values, and what of it disagrees. */
class Fields {
  readonly disagreements: Disagreement[] = []
  private readonly byName: ReadonlyMap<string, readonly [name: string, value: unknown]>

  constructor(record: Rec) {
    const present = Object.entries(record).filter(([, value]) => !isEmpty(value))
    // Of two names that are one when folded, the first counts.
    this.byName = new Map(present.reverse().map(([name, value]) => [foldName(name), [name, value]]))
  }

  /** The value of the first name of a part that holds something; null if none does. @param agree whether another value says the same */
  read<Value>(
    part: Part,
    readValue: (value: unknown, name: string) => Value | null,
    agree: (read: Value, other: Value) => boolean = (a, b) => JSON.stringify(a) === JSON.stringify(b),
  ): Value | null {
    const found = FIELD_NAMES[part].flatMap((each) => {
      const [name, value] = this.byName.get(foldName(each)) ?? []
      const read = name === undefined ? null : readValue(value, name)
      return name === undefined || read === null ? [] : [{ name, read }]
    })
    const [first, ...others] = found
    if (first === undefined) return null
    for (const { name, read } of others) {
      if (!agree(first.read, read)) this.disagreements.push({ read: first.name, other: name })
    }
    return first.read
  }
}

/** A day alone, which stands as its midnight, does not contradict a time on that day. */
function isSameDay(a: Publication, b: Publication): boolean {
  if (a.publishedAt.getTime() === b.publishedAt.getTime()) return true
  const isDay = ({ publishedAt, publishedOn }: Publication): boolean => publishedAt.getTime() === publishedOn.getTime()
  return a.publishedOn.getTime() === b.publishedOn.getTime() && (isDay(a) || isDay(b))
}

/** The name of a site, such as "www.example.org", says no other publisher than its title does. */
const isSite = (publisher: string): boolean => /^[\w-]+(?:\.[\w-]+)+$/.test(publisher)

/** `id` names the record, and `dictum extract` gives it back. */
const unreadOf = (record: Rec): string[] =>
  Object.keys(record).filter((name) => name !== 'id' && !isEmpty(record[name]) && !READ_NAMES.has(foldName(name)))

/** A line of `dictum export --format jsonl`, whose other fields `dictum import` reads. */
const isBundle = ({ id, mentions, statements }: Rec): boolean =>
  typeof id === 'string' && id.startsWith('article_') && Array.isArray(mentions) && Array.isArray(statements)
