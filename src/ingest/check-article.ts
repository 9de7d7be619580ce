import { MAX_ARTICLE_CHARACTERS, MAX_AUTHORS, MAX_METADATA_CHARACTERS } from '../sources/article-limits.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { InvalidInputError } from '../sources/invalid-input.js'

/** @throws InvalidInputError if a value cannot be stored or makes no sense; then nothing of the article is stored */
export function checkArticle(article: ArticleToIngest): void {
  const { text, title, url, canonicalUrl, publisher, publishedAt, modifiedAt, section, language } = article
  const authors = article.authors ?? []
  const limit = `at most ${MAX_ARTICLE_CHARACTERS} characters`
  if (text.trim() === '') throw new InvalidInputError('text', text === '' ? 'nothing' : 'white space alone', 'a text')
  if (text.length > MAX_ARTICLE_CHARACTERS) throw new InvalidInputError('text', `${text.length} characters`, limit)
  checkCharacters('text', text)
  if (authors.length > MAX_AUTHORS) {
    throw new InvalidInputError('authors', `${authors.length} names`, `at most ${MAX_AUTHORS} names`)
  }
  const named = authors.map((name, at) => [`authors[${at}]`, name] as const)
  for (const [field, value] of [
    ...Object.entries({ title, url, canonicalUrl, publisher, section, language }),
    ...named,
  ]) {
    if (value == null) continue
    const accepted = `at most ${MAX_METADATA_CHARACTERS} characters`
    if (value.length > MAX_METADATA_CHARACTERS) {
      throw new InvalidInputError(field, `${value.length} characters`, accepted)
    }
    checkCharacters(field, value)
  }
  if (url != null) checkUrl('url', url)
  if (canonicalUrl != null) checkUrl('canonicalUrl', canonicalUrl)
  if (language?.trim() && languageTag(language) === null) {
    throw new InvalidInputError(
      'language',
      JSON.stringify(language.slice(0, 100)),
      'a language tag, such as en or en-GB',
    )
  }
  for (const [field, date] of Object.entries({ publishedAt, modifiedAt })) {
    if (date != null && !isStorableDate(date)) {
      throw new InvalidInputError(field, String(date), 'a date of the years 1 to 9999')
    }
  }
}

/** Refuses what PostgreSQL cannot store: NUL, and lone surrogates, which are not characters. */
function checkCharacters(field: string, value: string): void {
  const nul = value.indexOf('\0')
  if (nul !== -1) throw new InvalidInputError(field, `the character NUL at offset ${nul}`, 'text without it')
  const half = value.search(/\p{Surrogate}/u)
  if (half !== -1) {
    const code = value.charCodeAt(half).toString(16).toUpperCase()
    throw new InvalidInputError(
      field,
      `half a surrogate pair (U+${code}) at offset ${half}`,
      'well-formed Unicode text',
    )
  }
}

function checkUrl(field: string, url: string): void {
  const protocol = URL.canParse(url) ? new URL(url).protocol : ''
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new InvalidInputError(
      field,
      JSON.stringify(url.slice(0, 100)),
      'an address that starts with http:// or https://',
    )
  }
}

/** A language of two or three letters, as BCP 47 has them, and what may follow: a script, a country, a variant. */
const LANGUAGE = /^[a-z]{2,3}(?:[-_][a-z0-9]{1,8})*$/i

/** The tag of BCP 47 as it is written: "en-GB" for "en_gb"; null for what is none. */
export function languageTag(language: string): string | null {
  const tag = language.trim().replaceAll('_', '-')
  try {
    return LANGUAGE.test(tag) ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null
  } catch {
    return null
  }
}

const isStorableDate = (date: Date): boolean =>
  !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999
