import { ADJUNCT_OPENERS, SENTENCE_OPENERS, TIME_SUBORDINATORS } from '../../../languages/en/grammar/conjunctions.js'
import { NONRESTRICTIVE_RELATIVES, PERSON_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { AUXILIARIES } from '../../../languages/en/grammar/word-classes.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { sourceAfterVerb } from '../../clauses/source-after-verb.js'
import { rightwards } from '../../clauses/sources.js'
import { contentEnd } from '../content/content-end.js'
import { isResumed } from '../content/resumed.js'
import { isOfFronted } from '../cues/follows-quotation.js'
import type { Document } from '../document.js'
import { type CueSite, lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * The content comes first, followed by a comma or closing mark and then by source and cue in either order; it may continue after
 * another comma.
 *
 *     “We will go,” she said, “if we must.”        It had become too cold, said Jane Doe, a farmer.
 *     ^^^^^^^^^^^^^ ~~~ ----  ^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^^^^ ---- ~~~~~~~~~~~~~~~~~~
 *     content     source cue
 *
 * Not: "On Monday, she said that it rained." (what stands first is no clause).
 * Source: PARC3's quotative inversion (Pareti 2015, 3.2).
 */
export const contentFirst: VerbRule = {
  name: 'content-first',
  frames: ['q'],
  find(site, act) {
    const { clauses, group, words, article } = site
    // “…,” Doe was quoted as saying: the participle carries on the verb before "as".
    const quotedAs = wordAt(clauses, group.first - 1) === 'as' && clauses.groupAt(group.first - 2)?.passive === true
    if ((group.form !== 'FINITE' && !quotedAs) || group.passive) return null
    const inverted = invertedSource(site)
    const source = inverted ?? site.subject
    if (!source) return null
    const border = (inverted ? words.first : Math.min(source.first, words.first)) - 1
    const tail = inverted ? inverted.last : words.last
    if (isOfFronted(clauses, border)) return null
    const whole = contentBefore(article, clauses, border)
    const broken = whole !== null && breaksOff(clauses, whole)
    const before = whole ?? interrupted(clauses, border, tail)
    if (!before) return null
    // In a headline, "court told" without an object is passive: the court was told something.
    if (site.cue.lemma === 'tell' && article.isHeadline(clauses.sentence) && words.last >= lastWord(clauses)) {
      return { act, source: null, addressee: source, content: [before] }
    }
    const quoted = clauses.quotationAt(before.last) >= 0 || clauses.quotationAt(border) >= 0
    // "With that done, the panel continues": verbs of quotations alone have no other content.
    if (!quoted && !site.cue.acts.has('c') && !site.cue.acts.has('a')) return null
    if (!quoted && wordAt(clauses, tail + 1) !== ',' && tail < lastWord(clauses) && !endsHere(site, tail + 1))
      return null
    const after = contentAfter(article, clauses, tail + 1, quoted, whole === null || broken)
    if (!after && !quoted && !hasClause(article, clauses, before)) return null
    return {
      act,
      source,
      addressee: inverted ? null : toldAt(site, words.last + 1),
      content: after ? [before, after] : [before],
    }
  },
}

/** "…," said Jane Doe, a farmer. */
function invertedSource({ clauses, group, words, subject, cue }: CueSite) {
  // "told" needs somebody told: what follows it is no subject. Nor is it where one stands before: "…,” Doe, a clerk, said."
  if (cue.acts.has('a') && !cue.acts.has('c')) return null
  if (
    subject !== null &&
    (cue.lemma === 'tell' || (subject.last === words.first - 2 && subject.last > subject.head.last))
  )
    return null
  // "The party, which calls itself modest, demands lower tolls": its subject stands before the relative clause.
  if (
    subject !== null &&
    wordAt(clauses, subject.last + 1) === ',' &&
    NONRESTRICTIVE_RELATIVES.has(wordAt(clauses, subject.last + 2))
  )
    return null
  // An inverted verb has no auxiliary: “…,” said Doe; “…” — so said Doe.
  const verb = wordAt(clauses, group.first) === 'so' ? group.first + 1 : group.first
  if (verb !== group.head) return null
  const before = words.first - 1
  const closes = wordAt(clauses, before) === ',' || isDash(clauses, before) || clauses.quotationAt(before) >= 0
  const phrase = closes ? phraseStartingAt(clauses, words.last + 1) : undefined
  return phrase && !phrase.time ? sourceAfterVerb(clauses, phrase, lastWord(clauses)) : null
}

/** “…” — said Doe: a dash right after a quotation. */
const isDash = (clauses: SentenceClauses, at: number): boolean =>
  /^[—–-]$/.test(wordAt(clauses, at)) && clauses.quotationAt(at - 1) >= 0

/** The content that ends directly before a token: the whole quotation, or the clause from the sentence's start. */
function contentBefore(article: Document, clauses: SentenceClauses, border: number): TokenRange | null {
  const comma = wordAt(clauses, border) === ','
  const last = comma || isDash(clauses, border) ? border - 1 : border
  const quotation = article.quotations[clauses.quotationAt(last)]
  const first = startOfClause(clauses, last)
  if (last < first) return null
  if (quotation !== undefined) {
    // "Captain ‘ignored alarm’, court told": the subject of a quoted verb.
    if (clauses.groupAt(quotation.first + 1)?.form === 'FINITE' && clauses.phraseAt(quotation.first - 1))
      return { first, last }
    // Words before the quotation in its sentence belong to the content: But “they can’t,” he said.
    return quotation.first <= first || !hasClause(article, clauses, { first, last: quotation.first - 1 })
      ? startOf(clauses, quotation)
      : { first, last }
  }
  return comma && hasClause(article, clauses, { first, last }) ? { first, last } : null
}

/** The first token of the clause before a token: after the last semicolon, or at a relative pronoun whose clause has no verb yet. */
function startOfClause(clauses: SentenceClauses, last: number): number {
  let verbless = true
  for (let i = last; i > clauses.opening; i--) {
    if (clauses.groupAt(i)) verbless = false
    if (verbless && NONRESTRICTIVE_RELATIVES.has(wordAt(clauses, i)) && wordAt(clauses, last + 1) === ',') return i
    if (wordAt(clauses, i) === ';' && clauses.quotationAt(i) < 0) return i + 1
  }
  return clauses.opening
}

/** "If it is so, [she said,] we must go", "They had, [she said,] sold it": a subordinate clause, or one that ends in an auxiliary. */
const breaksOff = (clauses: SentenceClauses, { first, last }: TokenRange): boolean =>
  clauses.quotationAt(last) < 0 &&
  (SENTENCE_OPENERS.has(wordAt(clauses, first)) ||
    AUXILIARIES.has(wordAt(clauses, last)) ||
    /^(?:SCONJ|ADP)$/.test(clauses.tokens[last]?.pos ?? ''))

/** The plan, he said, is dead: a subject before the first comma, and its verb after the second. */
function interrupted(clauses: SentenceClauses, border: number, tail: number): TokenRange | null {
  const first = startOfClause(clauses, border - 1)
  const commas = wordAt(clauses, border) === ',' && wordAt(clauses, tail + 1) === ','
  return commas && border > first && tail + 2 < lastWord(clauses) ? { first, last: border - 1 } : null
}

/** A single conjunction before the quotation is part of the content; anything else without a verb is not. */
const startOf = (clauses: SentenceClauses, range: TokenRange): TokenRange =>
  range.first === clauses.opening + 1 && clauses.tokens[clauses.opening]?.pos === 'CCONJ'
    ? { first: clauses.opening, last: range.last }
    : range

/** A subject and a finite verb; in a headline "to strike" is what somebody will do. */
function hasClause(article: Document, clauses: SentenceClauses, { first, last }: TokenRange): boolean {
  const near = clauses.groups.find((g) => g.first > first && g.last <= last)
  if (near?.form === 'INFINITIVE' && article.isHeadline(clauses.sentence) && clauses.phraseAt(near.first - 1))
    return true
  if (TIME_SUBORDINATORS.has(wordAt(clauses, first)))
    return clauses.groups.filter((g) => g.form === 'FINITE' && g.first > first && g.last <= last).length > 1
  return (
    clauses.groups.some((g) => g.form === 'FINITE' && g.first > first && g.last <= last) ||
    clauses.quotationAt(last) >= 0
  )
}

/** True if an adjunct or addressee follows: "he said in Paris", "she told the BBC". */
const endsHere = ({ clauses, cue }: CueSite, at: number): boolean => {
  const token = clauses.tokens[at]
  const phrase = clauses.phraseAt(at)
  return (
    token?.pos === 'ADP' ||
    token?.pos === 'ADV' ||
    token?.lower === 'to' ||
    (phrase !== undefined && (phrase.time || cue.acts.has('a')))
  )
}

/** “…,” he told [the BBC] in Paris. */
function toldAt({ clauses, cue }: CueSite, at: number): LongPhrase | null {
  const to = wordAt(clauses, at) === 'to' ? 1 : 0
  const phrase = to || cue.acts.has('a') ? phraseStartingAt(clauses, at + to) : undefined
  return phrase && !phrase.time ? rightwards(clauses, phrase, lastWord(clauses)) : null
}

/** The continuation of the content after the source: “…,” he said, “….” or It was, he said, a mistake. */
function contentAfter(
  article: Document,
  clauses: SentenceClauses,
  at: number,
  quoted: boolean,
  interrupting: boolean,
): TokenRange | null {
  let i = at
  const end = lastWord(clauses)
  while (i <= end && wordAt(clauses, i) !== ',' && wordAt(clauses, i) !== ':' && clauses.quotationAt(i) < 0) i++
  if (wordAt(clauses, i) === ',' || wordAt(clauses, i) === ':') i++
  if (i > end) return null
  const quotation = clauses.quotationAt(i)
  if (quotation >= 0) return { first: i, last: Math.max(contentEnd(article, clauses, i, 'CLAUSE'), i) }
  // "…, said Doe, who added that …": what follows describes the speaker.
  if (quoted || i > at + 1 || PERSON_RELATIVES.has(wordAt(clauses, i)) || isResumed(clauses, i)) return null
  const group = clauses.groupAt(i)
  const token = clauses.tokens[i]
  const adjunct = group?.form === 'PARTICIPLE' || token?.pos === 'ADP' || ADJUNCT_OPENERS.has(token?.lower ?? '')
  if (adjunct && !interrupting) return null
  return clauses.groups.some((g) => g.form === 'FINITE' && g.first >= i)
    ? { first: i, last: contentEnd(article, clauses, i, 'CLAUSE') }
    : null
}
