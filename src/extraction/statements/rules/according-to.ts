import { DESCRIBING_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import { mayBeParticiple } from '../../clauses/verb-groups.js'
import { lastWord, type SentenceRule, wordAt } from '../rule.js'

/**
 * A sentence is attributed with "according to".
 *
 *     Prices rose by a tenth, according to the harbour office.
 *     ^^^^^^^^^^^^^^^^^^^^^^  ------------ ~~~~~~~~~~~~~~~~~~
 *     content                 cue          source
 *
 * Not: "They were seated according to age." (no comma, and no clause before a source that could speak).
 * Source: PARC3 annotation manual, "according to".
 */
export const accordingTo: SentenceRule = {
  name: 'according-to',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses) return []
    const first = clauses.opening
    const end = lastWord(clauses)
    for (let at = first; at < end; at++) {
      if (wordAt(clauses, at) !== 'according' || wordAt(clauses, at + 1) !== 'to' || clauses.quotationAt(at) >= 0)
        continue
      const phrase = phraseStartingAt(clauses, at + 2)
      if (!phrase || (at > first && wordAt(clauses, at - 1) !== ',' && isMeasure(clauses, phrase))) continue
      const source = described(clauses, rightwards(clauses, phrase, end), end)
      const comma = wordAt(clauses, source.last + 1) === ','
      const after = comma && source.last + 2 <= end ? { first: source.last + 2, last: end } : null
      const before = at > first ? { first, last: at - 1 } : null
      const content =
        at === first
          ? after
            ? [after]
            : []
          : before
            ? after && wordAt(clauses, at - 1) === ',' && !isAside(article, index, after.first)
              ? [before, after]
              : [before]
            : []
      if (
        !content.some((range) =>
          clauses.groups.some((g) => g.form === 'FINITE' && g.first >= range.first && g.last <= range.last),
        )
      )
        continue
      return [{ act: 'SAY', cue: { first: at, last: at + 1 }, source, addressee: null, content }]
    }
    return []
  },
}

/** "arranged according to age": a single bare noun in the singular is a criterion, not a source. */
const isMeasure = (clauses: SentenceClauses, { first, last }: NounPhrase): boolean =>
  first === last && clauses.tokens[first]?.pos === 'NOUN' && !wordAt(clauses, first).endsWith('s')

/**
 * "a survey [printed in May by the club]", "two clerks [who wished to stay unnamed]": extends the source by a participle or
 * relative clause up to the comma.
 */
function described(clauses: SentenceClauses, source: LongPhrase, end: number): LongPhrase {
  if (wordAt(clauses, source.last + 1) === 'who') {
    let last = source.last + 1
    while (last < end && clauses.tokens[last + 1]?.pos !== 'PUNCT' && clauses.quotationAt(last + 1) < 0) last++
    return { ...source, last }
  }
  const group = clauses.groupAt(source.last + 1)
  if (!group || group.first !== group.head || !mayBeParticiple(wordAt(clauses, group.head))) return source
  let last = group.last
  while (last < end && clauses.tokens[last + 1]?.pos !== 'PUNCT' && clauses.groupAt(last + 1)?.form !== 'FINITE') last++
  return { ...source, last }
}

/** ", which …", ", adding …": what follows describes the source and does not continue the content. */
const isAside = (article: Parameters<SentenceRule['find']>[0], index: number, at: number): boolean => {
  const clauses = article.clauses[index]
  return (
    clauses !== undefined &&
    (DESCRIBING_RELATIVES.has(wordAt(clauses, at)) || clauses.groupAt(at)?.form === 'PARTICIPLE')
  )
}
