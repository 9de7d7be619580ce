import { MAX_ARTICLE_CHARACTERS, MAX_METADATA_CHARACTERS } from '../sources/article-limits.js'
import type { ArticleToIngest } from '../sources/article-to-ingest.js'
import { InvalidInputError } from '../sources/invalid-input.js'

/** @throws InvalidInputError if a value cannot be stored or makes no sense; then nothing of the article is stored */
export function checkArticle(article: ArticleToIngest): void {
  const { text, title, url, publisher, publishedAt } = article
  const limit = `at most ${MAX_ARTICLE_CHARACTERS} characters`
  if (text.trim() === '') throw new InvalidInputError('text', text === '' ? 'nothing' : 'white space alone', 'a text')
  if (text.length > MAX_ARTICLE_CHARACTERS) throw new InvalidInputError('text', `${text.length} characters`, limit)
  checkCharacters('text', text)
  for (const [field, value] of Object.entries({ title, url, publisher })) {
    if (value == null) continue
    const accepted = `at most ${MAX_METADATA_CHARACTERS} characters`
    if (value.length > MAX_METADATA_CHARACTERS) {
      throw new InvalidInputError(field, `${value.length} characters`, accepted)
    }
    checkCharacters(field, value)
  }
  if (url != null) checkUrl(url)
  if (publishedAt != null && !isStorableDate(publishedAt)) {
    throw new InvalidInputError('publishedAt', String(publishedAt), 'a date of the years 1 to 9999')
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

function checkUrl(url: string): void {
  const protocol = URL.canParse(url) ? new URL(url).protocol : ''
  if (protocol !== 'https:' && protocol !== 'http:') {
    throw new InvalidInputError(
      'url',
      JSON.stringify(url.slice(0, 100)),
      'an address that starts with http:// or https://',
    )
  }
}

const isStorableDate = (date: Date): boolean =>
  !Number.isNaN(date.getTime()) && date.getUTCFullYear() >= 1 && date.getUTCFullYear() <= 9999
