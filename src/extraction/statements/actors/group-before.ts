import { GROUP_PRONOUNS } from '../../../languages/en/grammar/pronouns.js'
import { PAIR_NOUNS } from '../../../languages/en/names/titles.js'
import type { LongPhrase } from '../../clauses/long-phrases.js'
import { cueSubject } from '../cues/cue-subjects.js'
import type { Document } from '../document.js'
import { wordAt } from '../rule.js'

/** Number of sentences back in which several people are searched for. */
const REACH = 2

/**
 * The subject of the last sentence before that had one, where "they", "both" or "the pair" speak: "Doe and Roe met. [They] said".
 * Null for other words.
 */
export function groupBefore(article: Document, { head }: LongPhrase): LongPhrase | null {
  const index = article.sentenceAt(head.last)
  const clauses = article.clauses[index]
  if (clauses === undefined) return null
  const word = wordAt(clauses, head.last)
  const refers = head.first === head.last ? GROUP_PRONOUNS.has(word) : PAIR_NOUNS.has(word)
  if (!refers || (head.first < head.last && wordAt(clauses, head.first) !== 'the')) return null
  for (let s = index - 1; s >= Math.max(0, index - REACH); s--) {
    const before = article.clauses[s]
    const verb = before?.groups.find((group) => group.form === 'FINITE' && before.quotationAt(group.head) < 0)
    if (before && verb) return cueSubject(before, verb)
  }
  return null
}
