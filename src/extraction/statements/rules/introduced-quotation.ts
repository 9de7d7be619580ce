import { SPEECHLESS_SUBJECTS } from '../../../languages/en/grammar/pronouns.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { ISSUED_TEXTS } from '../../../languages/en/speech/documents.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Act } from '../../../vocabulary/acts.js'
import { isVenue, type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards, subjectBefore } from '../../clauses/sources.js'
import type { VerbGroup } from '../../clauses/verb-groups.js'
import type { Document } from '../document.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'

/**
 * A clause without a verb of speech introduces a colon and a quotation, in the same paragraph or the next.
 *
 *     The harbour issued the following notice: “The ferry is late.”
 *     ~~~~~~~~~~~ ---------------------------  ^^^^^^^^^^^^^^^^^^^^
 *     source      cue                          content
 *
 * Not: "The sign bore one word: “Exit”" (no clause is quoted), "He said: “Go.”" (reported-clause).
 * Source: PARC3 annotation manual, complex cues ("released a statement").
 */
export const introducedQuotation: SentenceRule = {
  name: 'introduced-quotation',
  find(article, index) {
    const clauses = article.clauses[index]
    const inverted = clauses ? invertedOpening(article, clauses) : null
    if (inverted) return [inverted]
    const colon = clauses ? colonBeforeQuotation(article, clauses) : null
    if (!clauses || !colon) return []
    const before = clauses.groups.filter((group) => group.last < colon.at)
    const speaks = before.some((group) => cuesOf(wordAt(clauses, group.head)).some(({ acts }) => acts.has('q')))
    const verb = before.find((group) => group.form === 'FINITE' && !group.passive)
    const source = verb && !speaks ? subjectBefore(clauses, verb) : null
    if (!verb || !source || SPEECHLESS_SUBJECTS.has(wordAt(clauses, source.head.last))) return []
    const cue = { first: verb.first, last: colon.at - 1 }
    // A list of links ("Art show opens - Daily News: “…”") has dashes and quoted titles before its colons.
    for (let at = clauses.sentence.first; at < colon.at; at++)
      if (clauses.quotationAt(at) >= 0 || /^[–—-]$/.test(wordAt(clauses, at))) return []
    const judged = judgedThing(clauses, verb)
    if (judged && !judged.hearer && clauses.quotationAt(colon.at + 1) >= 0) return []
    const { act, hearer } = judged ?? { act: 'SAY', hearer: null }
    return [{ act, cue, source, addressee: hearer, content: [colon.quotation] }]
  },
}

/** "Said Jane Doe, a farmer: “…”", "Adds Roe, “…”": a verb of speech opens the sentence, and whoever speaks stands behind it. */
function invertedOpening(article: Document, clauses: SentenceClauses): ReturnType<SentenceRule['find']>[number] | null {
  const verb = clauses.groupAt(clauses.opening)
  const phrase = verb && phraseStartingAt(clauses, verb.last + 1)
  if (!verb || verb.first !== verb.head || verb.form === 'PARTICIPLE' || !phrase || phrase.time || phrase.pronoun)
    return null
  const cue = cuesOf(wordAt(clauses, verb.head)).find(({ particle, acts }) => particle === null && acts.has('q'))
  const act = cue?.acts.get('q')
  const source = rightwards(clauses, phrase, lastWord(clauses))
  const quotation = article.quotations[clauses.quotationAt(source.last + 2)]
  if (!act || quotation?.first !== source.last + 2 || !/^[,:]$/.test(wordAt(clauses, source.last + 1))) return null
  return { act, cue: { first: verb.first, last: verb.last }, source, addressee: null, content: [quotation] }
}

/**
 * What the verb does by the quoted words to its object: "Doe opposed the plan: “…”" (which `named-thing` reads), and whoever hears it: "Doe described
 * the plan to [the Herald]: “…”". Null for texts, which are what is quoted ("released a statement: “…”").
 */
function judgedThing(
  clauses: SentenceClauses,
  verb: VerbGroup,
): { readonly act: Act; readonly hearer: LongPhrase | null } | null {
  const act = cuesOf(wordAt(clauses, verb.head))
    .find(({ particle }) => particle === null)
    ?.acts.get('n')
  const thing = phraseStartingAt(clauses, verb.last + 1)
  if (!act || !thing || thing.time || isVenue(clauses, thing) || ISSUED_TEXTS.has(wordAt(clauses, thing.last)))
    return null
  const hearer = wordAt(clauses, thing.last + 1) === 'to' ? phraseStartingAt(clauses, thing.last + 2) : undefined
  return { act, hearer: hearer ? { first: hearer.first, last: hearer.last, head: hearer, others: [] } : null }
}

/** The first colon outside quotations that is followed by a quoted clause, in the same sentence or the next. */
function colonBeforeQuotation(
  article: Document,
  clauses: SentenceClauses,
): { readonly at: number; readonly quotation: TokenRange } | null {
  for (let at = clauses.sentence.first + 2, last = lastWord(clauses); at <= last; at++) {
    if (wordAt(clauses, at) !== ':' || clauses.quotationAt(at) >= 0) continue
    const first = article.clauses[article.sentenceAt(at + 1)]
    const quotation = article.quotations[first?.quotationAt(at + 1) ?? -1]
    const clause = first?.groups.some((group) => group.form === 'FINITE' && group.first > at + 1)
    return quotation?.first === at + 1 && clause ? { at, quotation } : null
  }
  return null
}
