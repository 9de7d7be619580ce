import { CLAUSE_ENDS } from '../../languages/en/grammar/conjunctions.js'
import { GENITIVE_MARKS } from '../../languages/en/grammar/determiners.js'
import { SUBJECTS_OF_ONE } from '../../languages/en/grammar/pronouns.js'
import { PERSON_RELATIVES } from '../../languages/en/grammar/wh-words.js'
import { SUBORDINATORS } from '../../languages/en/grammar/word-classes.js'
import { tokenAt } from '../../text/tokens/token-at.js'
import type { Token } from '../../text/tokens/tokens.js'
import { countBefore, type Discourse, mentionsBefore, sentenceAt } from './discourse.js'
import { verbAfter } from './subjects.js'

/**
 * Maximum number of tokens after a pronoun in which names that cannot be its antecedent are searched for. The grammar sets no limit, but
 * news names somebody again in the further clauses of a long sentence.
 */
const CLAUSE = 12

/** "She [accused] Roe", "…,” he said, asking Roe": where a pronoun is the subject of a main clause, nobody named after it is meant. */
export function namedAfter(discourse: Discourse, at: number, { lower }: Token): ReadonlySet<number> {
  const found = new Set<number>()
  const next = discourse.tokens[at + 1]
  if (!SUBJECTS_OF_ONE.has(lower) || next === undefined || !/^(?:VERB|AUX|ADV)$/.test(next.pos)) return found
  const sentence = sentenceAt(discourse, at)
  if (sentence === undefined || opensSubordinate(discourse, sentence.first, at)) return found
  const row = discourse.bySentence[discourse.sentenceOf[at] ?? -1] ?? []
  // "He met Roe, who had told Doe": what describes somebody may name anybody.
  let relative = at + 1
  while (relative < at + CLAUSE && !PERSON_RELATIVES.has(tokenAt(discourse.tokens, relative).lower)) relative++
  for (let i = countBefore(row, at + 1); i < row.length; i++) {
    const link = row[i]
    if (link === undefined || link.first > relative) break
    const possesses = GENITIVE_MARKS.has(tokenAt(discourse.tokens, link.end).lower)
    if (link.form === 'NAME' && !possesses && discourse.quotationOf[link.first] === discourse.quotationOf[at])
      found.add(link.actor)
  }
  return found
}

/** "After he left, Roe said": true where a subordinator stands before the pronoun in its clause. */
function opensSubordinate({ tokens }: Discourse, first: number, at: number): boolean {
  for (let i = at - 1; i >= first && i > at - CLAUSE; i--) {
    const { lower, pos } = tokenAt(tokens, i)
    if (SUBORDINATORS.has(lower)) return true
    if (pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX') return false
  }
  return false
}

/** The subject of the clause around an object pronoun, who cannot be its antecedent: in "X told him", "him" is not X. */
export function clauseSubject(discourse: Discourse, at: number): number | null {
  for (const link of mentionsBefore(discourse, at, 0)) {
    if (!link.subject || discourse.actors[link.actor]?.kind !== 'PERSON') continue
    let verbs = 0
    for (let j = verbAfter(discourse.tokens, link.first, link.end) ?? link.end; j < at; j++) {
      const token = tokenAt(discourse.tokens, j)
      if (token.pos === 'VERB') verbs++
      // After a second verb, the pronoun belongs to another clause ("said the board had asked her").
      if (verbs > 1 || CLAUSE_ENDS.has(token.lower)) return null
    }
    return link.actor
  }
  return null
}
