// What schema.org says of the terms that the export uses: release 30, as the package schema-dts 2.1.0 has it.

/** A type → what it is a kind of. */
const BROADER: Readonly<Record<string, string>> = {
  NewsArticle: 'Article',
  Article: 'CreativeWork',
  Quotation: 'CreativeWork',
  Claim: 'CreativeWork',
  CreativeWork: 'Thing',
  Person: 'Thing',
  Organization: 'Thing',
  Country: 'Place',
  Place: 'Thing',
  Role: 'Thing',
}

/** The type and all that it is a kind of. */
export const kindsOf = (type: string): string[] => {
  const broader = BROADER[type]
  return broader === undefined ? [type] : [type, ...kindsOf(broader)]
}

/** A property → the type it belongs to, and the types of its values; Text stands for every literal and address. */
export const PROPERTIES: Readonly<Record<string, { readonly of: string; readonly takes: readonly string[] }>> = {
  name: { of: 'Thing', takes: ['Text'] },
  alternateName: { of: 'Thing', takes: ['Text'] },
  identifier: { of: 'Thing', takes: ['Text'] },
  url: { of: 'Thing', takes: ['Text'] },
  sameAs: { of: 'Thing', takes: ['Text'] },
  mainEntityOfPage: { of: 'Thing', takes: ['CreativeWork', 'Text'] },
  headline: { of: 'CreativeWork', takes: ['Text'] },
  publisher: { of: 'CreativeWork', takes: ['Organization', 'Person'] },
  datePublished: { of: 'CreativeWork', takes: ['Text'] },
  author: { of: 'CreativeWork', takes: ['Organization', 'Person'] },
  inLanguage: { of: 'CreativeWork', takes: ['Text'] },
  isBasedOn: { of: 'CreativeWork', takes: ['CreativeWork', 'Text'] },
  text: { of: 'CreativeWork', takes: ['Text'] },
  dateCreated: { of: 'CreativeWork', takes: ['Text'] },
  locationCreated: { of: 'CreativeWork', takes: ['Place'] },
  about: { of: 'CreativeWork', takes: ['Thing'] },
  mentions: { of: 'CreativeWork', takes: ['Thing'] },
  keywords: { of: 'CreativeWork', takes: ['Text'] },
  isPartOf: { of: 'CreativeWork', takes: ['CreativeWork', 'Text'] },
  articleSection: { of: 'Article', takes: ['Text'] },
  articleBody: { of: 'Article', takes: ['Text'] },
  spokenByCharacter: { of: 'Quotation', takes: ['Organization', 'Person'] },
  appearance: { of: 'Claim', takes: ['CreativeWork'] },
  firstAppearance: { of: 'Claim', takes: ['CreativeWork'] },
  location: { of: 'Organization', takes: ['Place', 'Text'] },
  affiliation: { of: 'Person', takes: ['Organization'] },
  roleName: { of: 'Role', takes: ['Text'] },
}
