import { CONTRACTED_AUXILIARIES, CONTRACTION, NEGATED_AUXILIARIES } from '../../languages/en/grammar/contractions.js'
import { CONTRACTING_SUBJECTS } from '../../languages/en/grammar/pronouns.js'
import { COUNTRY_PHRASES } from '../../languages/en/names/countries.js'
import { nameKey } from '../../text/name-key.js'

/** One word of a question, or a quoted phrase. */
export interface Word {
  readonly text: string
  /** The word in lower case, with straight apostrophes, without a possessive ending. */
  readonly lower: string
  /** The word as a name key (src/text/name-key.ts). */
  readonly key: string
  readonly isCapital: boolean
  /** "Doe's", "officials'". */
  readonly isPossessive: boolean
  /** True for a phrase in quotation marks, which is searched for verbatim. */
  readonly isQuoted: boolean
}

/** Matches quoted phrases, abbreviations and initials with full stops, numbers, and words with hyphens and apostrophes inside. */
const WORD =
  /["“”]([^"“”]+)["“”]|(?:\p{L}\.){2,}|\p{Lu}\.(?= \p{Lu})|\p{N}+(?:[.,]\p{N}+)*|[\p{L}\p{N}]+(?:[.'’&/-][\p{L}\p{N}]+)*['’]?/gu

/** The words of a question, contractions expanded: "what's" is "what is", "didn't" is "did not". Never throws. */
export function readWords(question: string): readonly Word[] {
  return [...question.normalize('NFC').matchAll(WORD)].flatMap(([text, quoted]) => {
    if (quoted !== undefined) return [{ ...word(quoted.trim(), quoted.trim()), isQuoted: true }]
    const straight = text.replaceAll('’', "'")
    const lower = straight.toLowerCase()
    if (lower.endsWith("n't")) {
      const full = NEGATED_AUXILIARIES[lower] ?? lower.slice(0, -3)
      return [word(NEGATED_AUXILIARIES[lower] ?? text, full), word('not', 'not')]
    }
    const contracted = CONTRACTION.exec(lower)
    // "WHO's" in capitals is the possessive of an organization.
    const isName = /^\p{Lu}{2,}'/u.test(straight)
    if (contracted && !isName && CONTRACTING_SUBJECTS.has(contracted[1] ?? '')) {
      const [, own = '', ending = ''] = contracted
      const full = CONTRACTED_AUXILIARIES[ending] ?? 'is'
      return [word(own, own), word(full, full)]
    }
    const [, owner] = /^(.+?)(?:'s|(?<=s)')$/i.exec(straight) ?? []
    if (owner !== undefined) return [{ ...word(owner, owner.toLowerCase()), isPossessive: true }]
    const pair = /^(\p{Lu}[\p{L}.]*)-(\p{Lu}.*)$/u.exec(straight)
    // "Chad-South Africa border": two countries, unless one has that name.
    if (pair && COUNTRY_PHRASES.get(pair[1] ?? '') && !COUNTRY_PHRASES.get(straight))
      return pair.slice(1).map((part) => word(part, part.toLowerCase()))
    const plain = straight.replace(/'$/, '')
    return [word(plain, plain.toLowerCase())]
  })
}

const word = (text: string, lower: string): Word => ({
  text,
  lower,
  key: nameKey(text),
  isCapital: /^\p{Lu}/u.test(text),
  isPossessive: false,
  isQuoted: false,
})
