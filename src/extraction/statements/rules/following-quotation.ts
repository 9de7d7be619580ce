import { SPEECHLESS_SUBJECTS, SUBJECTS_OF_ONE } from '../../../languages/en/grammar/pronouns.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import { cueSubject } from '../cues/cue-subjects.js'
import type { Document } from '../document.js'
import { type SentenceRule, wordAt } from '../rule.js'

/**
 * A quotation that is a sentence of its own, behind one without any: whoever speaks, or acts, in that one says it.
 *
 *     Doe criticised the plan. “It comes too late.” The bridge …
 *     ~~~                      ^^^^^^^^^^^^^^^^^^^^
 *     source                   content
 *
 * Not: behind a sentence that quotes somebody (the quotation goes on), “Night Train” (no clause), “…,” said Roe (somebody else's).
 * Source: feature stories, which leave out who speaks where the sentence before tells it.
 */
export const followingQuotation: SentenceRule = {
  name: 'following-quotation',
  find(article, index) {
    const clauses = article.clauses[index]
    const quotation = clauses && !article.isHeadline(clauses.sentence) ? quotationBehind(article, index) : null
    const source = quotation && clauses ? speakerIn(article, clauses, goesOn(article, index)) : null
    if (!quotation || !source) return []
    return [{ act: 'SAY', cue: null, source, addressee: null, content: [quotation] }]
  },
}

/** The quotation that opens the next sentence of the same paragraph and ends one, where this sentence holds none. */
function quotationBehind(article: Document, index: number): TokenRange | null {
  const own = article.clauses[index]?.sentence
  const next = article.clauses[index + 1]
  if (!own || !next || next.sentence.paragraph !== own.paragraph) return null
  const quotation = article.quotations[next.quotationAt(next.sentence.first)]
  if (quotation?.first !== next.sentence.first) return null
  for (let at = own.first; at <= own.last; at++) if (article.reading.quotationOf[at] !== -1) return null
  const end = article.clauses[article.sentenceAt(quotation.last)]
  const last = end?.sentence.last ?? -1
  for (let at = quotation.last + 1; at <= last; at++) if (article.reading.tokens[at]?.pos !== 'PUNCT') return null
  const says = next.groups.some(({ form, last }) => form === 'FINITE' && last < quotation.last)
  // “It is late.” she said: a full stop inside the marks may hide who speaks.
  return says && article.reading.tokens[last + 1]?.shape !== 'lower' ? quotation : null
}

/** “…,” she said. She laughed. | “…”: the sentence before holds a quotation, which goes on where this one tells no more than a deed. */
function goesOn({ clauses, reading }: Document, index: number): boolean {
  const before = clauses[index - 1]?.sentence
  if (before === undefined || before.paragraph !== clauses[index]?.sentence.paragraph) return false
  for (let at = before.first; at <= before.last; at++) if (reading.quotationOf[at] !== -1) return true
  return false
}

/**
 * The subject of the first verb of speech that may quote, else of another, else the person whose deed a sentence tells first.
 * @param spoken true where a deed does not count
 */
function speakerIn(article: Document, clauses: SentenceClauses, spoken: boolean): LongPhrase | null {
  const finite = clauses.groups.filter(({ form, passive }) => form === 'FINITE' && !passive)
  const cues = finite.filter(({ head }) => cuesOf(wordAt(clauses, head)).length > 0)
  const quoting = cues.filter(({ head }) => cuesOf(wordAt(clauses, head)).some(({ acts }) => acts.has('q')))
  const subjectOf = (group: VerbGroup): LongPhrase | null => {
    const subject = cueSubject(clauses, group)
    return subject && !SPEECHLESS_SUBJECTS.has(wordAt(clauses, subject.head.last)) ? subject : null
  }
  for (const group of quoting) {
    const subject = subjectOf(group)
    if (subject) return subject
  }
  for (const group of [...cues, ...(spoken ? [] : finite.slice(0, 1))]) {
    const subject = subjectOf(group)
    if (subject && isPerson(article, clauses, subject)) return subject
  }
  return null
}

const isPerson = (article: Document, clauses: SentenceClauses, { head }: LongPhrase): boolean =>
  article.actorKindAt(head.last) === 'PERSON' || SUBJECTS_OF_ONE.has(wordAt(clauses, head.last))
