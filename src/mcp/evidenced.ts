/** What is told of a statement: who said what to whom, in which words, and where that stands. */
export const EVIDENCED = `
  fragment Evidenced on Statement {
    id
    act
    speakers { id name }
    speakerText
    addressees { id name }
    content
    quotes { text }
    mode
    negated
    modality
    saidOn
    place
    confidence
    evidence { sentence content { start end } }
    article { id title url publisher publishedOn }
  }
`

interface Named {
  readonly id: string
  readonly name: string
}

/** Where something stands: the article's title, publisher, address and day. */
export interface Source {
  readonly id: string
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly publishedOn: string | null
}

/** A statement as that fragment selects it. */
export interface Evidenced {
  readonly id: string
  readonly act: string
  readonly speakers: readonly Named[]
  readonly speakerText: string | null
  readonly addressees: readonly Named[]
  readonly content: string
  readonly quotes: readonly { readonly text: string }[]
  readonly negated: boolean
  readonly modality: string
  readonly saidOn: string | null
  readonly place: string | null
  readonly confidence: number
  readonly evidence: {
    readonly sentence: string
    readonly content: readonly { readonly start: number; readonly end: number }[]
  }
  readonly article: Source
}

/** A statement in four lines: who said what; the verbatim words; the sentence; where that stands. */
export function evidencedLines(statement: Evidenced): string[] {
  const { act, speakers, speakerText, addressees, content, quotes, evidence, article, id } = statement
  const who = namesOf(speakers) || speakerText || 'somebody unnamed'
  const to = addressees.length > 0 ? ` to ${namesOf(addressees)}` : ''
  const places = evidence.content.map(({ start, end }) => `${start}–${end}`).join(', ')
  return [
    `${act} by ${who}${to}: ${oneLine(content)}${circumstances(statement)}`,
    ...(quotes.length > 0 ? [`  verbatim: ${quotes.map(({ text }) => `“${oneLine(text)}”`).join(' … ')}`] : []),
    `  sentence: ${oneLine(evidence.sentence)}`,
    `  from ${sourceOf(article)}; characters ${places}; statement ${id}`,
  ]
}

/** When and where, how sure, and whether it was denied or only possible. */
function circumstances({ saidOn, place, confidence, negated, modality }: Evidenced): string {
  const parts = [
    negated && 'negated',
    modality !== 'ACTUAL' && modality.toLowerCase(),
    saidOn,
    place,
    `confidence ${confidence.toFixed(2)}`,
  ]
  return ` (${parts.filter(Boolean).join(', ')})`
}

/** An article in a line, with its id. */
export function sourceOf({ id, title, url, publisher, publishedOn }: Source): string {
  const known = [title && `“${oneLine(title)}”`, publisher, publishedOn, url].filter(Boolean)
  return [...known, `article ${id}`].join(', ')
}

export const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim()

const namesOf = (actors: readonly Named[]): string => actors.map(({ name }) => name).join(', ')
