import { type LinkedData, textIn } from './linked-data.js'
import { type PageMetadata, valuesOf } from './page-metadata.js'

/** Names of <meta> elements for the language, in lower case. */
const LANGUAGES = ['og:locale', 'content-language', 'dc.language', 'dcterms.language', 'language', 'inlanguage']

/** The languages that a page says it is in, as BCP 47, the most trusted first: of its <html>, its <meta>s, its JSON-LD. */
export function languagesOf(
  document: Document,
  metadata: PageMetadata,
  { article, things }: LinkedData,
): readonly string[] {
  const { documentElement } = document
  const declared = [
    documentElement.getAttribute('lang'),
    documentElement.getAttribute('xml:lang'),
    ...valuesOf(metadata, LANGUAGES),
    ...things(article?.inLanguage).flatMap(({ alternateName, name }) => [textIn(alternateName), textIn(name)]),
  ]
  return declared.flatMap((value) => languageIn(value ?? ''))
}

/** Tags for no language in particular. */
const NO_LANGUAGES = ['und', 'mul', 'zxx']

/** "en_GB.UTF-8" and "en-gb, de" as ["en-GB"]; "English" and "und" as []. */
export function languageIn(value: string): readonly string[] {
  const [tag = ''] = value
    .trim()
    .replaceAll('_', '-')
    .split(/[\s,;.@]/)
  if (!/^[a-z]{2,3}(?:-|$)/i.test(tag) || NO_LANGUAGES.includes(tag.toLowerCase())) return []
  try {
    return Intl.getCanonicalLocales(tag)
  } catch {
    return []
  }
}
