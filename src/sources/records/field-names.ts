/**
 * The names under which data sets, APIs and spreadsheets give what an article consists of. The order is that in which they are read:
 * the first that holds something counts. Names are compared without case, spaces, points, hyphens and underscores, so that "published_at"
 * and "Published At" are "publishedAt".
 *
 * Origins: Dictum's own names come first. S: schema.org NewsArticle. J: JSON Feed 1.1. N: NewsAPI, GNews. D: newsdata.io.
 * M: mediastack. C: NewsCatcher. E: Event Registry (newsapi.ai). W: webz.io. P: news-please, and CC-News by it. 3: newspaper3k.
 * T: trafilatura. A: "All the News" (Kaggle). R: RealNews. X: CNN/DailyMail, XSum and Newsroom on Hugging Face. L: library
 * exports (ProQuest, Factiva). Y: New York Times API. G: The Guardian's API. I: RSS and Atom as JSON.
 */
export const FIELD_NAMES = {
  // body E A; content N D J-like readers; articleBody S; maintext P; contentText J; article A X; fullText L; document X; bodyText G.
  text: [
    'text',
    'body',
    'content',
    'articleBody',
    'maintext',
    'contentText',
    'article',
    'fullText',
    'document',
    'bodyText',
  ],
  // J, where a feed has no plain text: a fragment of HTML.
  html: ['contentHtml'],
  // headline S Y; webTitle G.
  title: ['title', 'headline', 'webTitle'],
  // link D C I; webUrl G Y; permalink of blogs; source T, where it is an address.
  url: ['url', 'link', 'webUrl', 'permalink', 'source'],
  // canonicalLink 3.
  canonicalUrl: ['canonicalUrl', 'canonicalLink', 'canonical'],
  // publication A L; source N M E L; sourceName D; siteName T; pubTitle L; then sites for publishers: domain R, sourceDomain P, hostname T.
  publisher: [
    'publisher',
    'publication',
    'source',
    'sourceName',
    'siteName',
    'outlet',
    'newspaper',
    'mediaName',
    'pubTitle',
    'domain',
    'sourceDomain',
    'hostname',
  ],
  // publishedAt N M; datePublished S J; publishDate 3 R; publishedDate C; publicationDate L; pubDate D I Y; datePublish P;
  // published W I; dateTimePub and dateTime E; webPublicationDate G; date A T E, which often is a day alone.
  publishedAt: [
    'publishedAt',
    'datePublished',
    'publishDate',
    'publishedDate',
    'publicationDate',
    'pubDate',
    'datePublish',
    'published',
    'publishTime',
    'dateTimePub',
    'dateTime',
    'webPublicationDate',
    'date',
  ],
  // dateModified S J; dateModify P; lastModified G; updated I.
  modifiedAt: ['modifiedAt', 'dateModified', 'dateModify', 'lastModified', 'updated'],
  // author N A S W J T; byline L Y; creator D.
  authors: ['authors', 'author', 'byline', 'creator'],
  // articleSection S; sectionName Y G; category D M.
  section: ['section', 'articleSection', 'sectionName', 'category'],
  // lang N E; inLanguage S; metaLang 3.
  language: ['language', 'lang', 'inLanguage', 'metaLang'],
} as const satisfies Readonly<Record<string, readonly string[]>>

/** A part of an article that a record may hold. */
export type Part = keyof typeof FIELD_NAMES

export const PARTS = Object.keys(FIELD_NAMES) as Part[]

/** A name as names are compared. */
export const foldName = (name: string): string => name.toLowerCase().replace(/[\s._-]/g, '')

/** Every name that is read, folded. */
export const READ_NAMES: ReadonlySet<string> = new Set(PARTS.flatMap((part) => FIELD_NAMES[part].map(foldName)))

/** Whether records with these fields can hold a text. */
export const haveText = (names: readonly string[]): boolean => {
  const given = new Set(names.map(foldName))
  return [...FIELD_NAMES.text, ...FIELD_NAMES.html].some((name) => given.has(foldName(name)))
}

/** The names of a text, as the end of a sentence "accepted is …". */
export const TEXT_NAMES = `a text, named ${FIELD_NAMES.text.join(', ')} or ${FIELD_NAMES.html.join(', ')}`

/** The first name, and a few of the others, so that a sentence with all parts can be taken in. */
const someOf = ([first, ...others]: readonly string[]): string =>
  others.length === 0 ? `${first}` : `${first} (${others.slice(0, 2).join(', ')}${others.length > 2 ? ' …' : ''})`

/** What is read, as the end of a sentence "read are …". */
export const READ_PARTS = PARTS.map((part) => someOf(FIELD_NAMES[part])).join(', ')
