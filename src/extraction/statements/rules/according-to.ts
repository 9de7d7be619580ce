import { GENITIVE_MARKS, THIRD_PERSON_POSSESSIVES } from '../../../languages/en/grammar/determiners.js'
import { AGENT_PREPOSITIONS, SOURCE_PREPOSITIONS } from '../../../languages/en/grammar/prepositions.js'
import { mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import { DESCRIBING_RELATIVES } from '../../../languages/en/grammar/wh-words.js'
import { COORDINATORS } from '../../../languages/en/grammar/word-classes.js'
import {
  actOfView,
  COLLECTIVES,
  SOURCE_OPENERS,
  UNNAMED_VIEWS,
  VIEW_OWNER,
  VIEW_PREPOSITIONS,
} from '../../../languages/en/speech/attributive-phrases.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import type { Act } from '../../../vocabulary/acts.js'
import { isVenue, type LongPhrase, phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import type { SentenceClauses } from '../../clauses/read-clauses.js'
import { rightwards } from '../../clauses/sources.js'
import { attributedClause } from '../content/attributed-clause.js'
import { finiteVerbAfter, isInserted } from '../content/clause-after.js'
import { type Finding, lastWord, type SentenceRule, wordAt } from '../rule.js'

/**
 * A clause is attributed with "according to", "per", "in the opinion of", "by her own account".
 *
 *     Prices rose by a tenth, according to the harbour office.
 *     ^^^^^^^^^^^^^^^^^^^^^^  ------------ ~~~~~~~~~~~~~~~~~~
 *     content                 cue          source
 *
 * Not: "They were seated according to age." (no comma, and no clause before a source that could speak), "two per person".
 * Source: PARC3 annotation manual, "according to".
 */
export const accordingTo: SentenceRule = {
  name: 'according-to',
  find(article, index) {
    const clauses = article.clauses[index]
    if (!clauses) return []
    const found: (Omit<Finding, 'cue'> & { readonly cue: TokenRange })[] = []
    let from = clauses.opening
    for (let at = from, end = lastWord(clauses); at < end; at++) {
      if (clauses.quotationAt(at) >= 0) continue
      const attribution = attributionAt(clauses, at, from)
      if (!attribution) continue
      const { act, cue, source, whole } = attribution
      const content = attributedClause(article, clauses, whole, from)
      const said = content.some(({ first, last }) =>
        clauses.groups.some((g) => g.form !== 'INFINITIVE' && g.first >= first && g.last <= last),
      )
      if (!said) continue
      found.push({ act, cue, source, addressee: null, content })
      from = whole.last + 1
      at = whole.last
    }
    return found
  },
}

/** A phrase that attributes, with its act; `whole` spans opener and source. */
interface Attribution {
  readonly act: Act
  readonly cue: TokenRange
  readonly source: LongPhrase | null
  readonly whole: TokenRange
}

function attributionAt(clauses: SentenceClauses, at: number, from: number): Attribution | null {
  const opener = SOURCE_OPENERS.find((words) => words.every((word, index) => wordAt(clauses, at + index) === word))
  if (!opener) return viewAt(clauses, at, from)
  const before = wordAt(clauses, at - 1)
  const opens = at === from || /^[,;:—–-]$/.test(before)
  if (opener.at(-1) === 'per' && !opens) return null
  const cue = { first: at, last: at + opener.length - 1 }
  const phrase = phraseStartingAt(clauses, cue.last + 1)
  if (!phrase || phrase.time || (!opens && isMeasure(clauses, phrase))) return null
  const leads =
    at === from || COORDINATORS.has(wordAt(clauses, before === ',' ? at - 2 : at - 1)) || /^[;:]$/.test(before)
  const comma = leads ? commaBeforeClause(clauses, phrase.last + 1, lastWord(clauses)) : -1
  const source = sourceAt(clauses, phrase, comma)
  return { act: 'SAY', cue, source, whole: { first: at, last: Math.max(source.last, comma - 1) } }
}

/** "in the view of Doe", "in Doe’s words", "by most accounts": between commas or at a clause's edge. */
function viewAt(clauses: SentenceClauses, at: number, from: number): Attribution | null {
  if (!VIEW_PREPOSITIONS.has(wordAt(clauses, at))) return null
  const phrase = phraseStartingAt(clauses, at + 1)
  const act = phrase ? actOfView(wordAt(clauses, phrase.last)) : null
  if (!phrase || !act) return null
  const owned = wordAt(clauses, phrase.last + 1) === VIEW_OWNER ? phraseStartingAt(clauses, phrase.last + 2) : undefined
  const owner = owned ? rightwards(clauses, owned, lastWord(clauses)) : ownerOf(clauses, phrase)
  const unnamed = wordAt(clauses, at) === 'by' && UNNAMED_VIEWS.has(wordAt(clauses, phrase.last))
  const last = owned && owner ? owner.last : phrase.last
  const opens = at === from && wordAt(clauses, last + 1) === ','
  const closes =
    /^[,;—–-]$/.test(wordAt(clauses, at - 1)) &&
    (last >= lastWord(clauses) || /^[,;—–-]$/.test(wordAt(clauses, last + 1)))
  if ((!owner && !unnamed) || !(opens || closes)) return null
  const source = owner ?? { first: phrase.first, last: phrase.last, head: phrase, others: [] }
  return { act, cue: { first: at, last: owned ? phrase.last + 1 : phrase.last }, source, whole: { first: at, last } }
}

/** "[Doe]’s view", "[her] words". */
function ownerOf(clauses: SentenceClauses, phrase: NounPhrase): LongPhrase | null {
  if (THIRD_PERSON_POSSESSIVES.has(wordAt(clauses, phrase.first))) {
    const head = { first: phrase.first, last: phrase.first, pronoun: true, time: false }
    return { first: head.first, last: head.last, head, others: [] }
  }
  for (let i = phrase.last - 1; i > phrase.first; i--) {
    if (!GENITIVE_MARKS.has(wordAt(clauses, i))) continue
    const head = { first: phrase.first, last: i - 1, pronoun: false, time: false }
    return { first: head.first, last: head.last, head, others: [] }
  }
  return null
}

/** "arranged according to age": a single bare noun in the singular is a criterion, not a source. */
const isMeasure = (clauses: SentenceClauses, { first, last }: NounPhrase): boolean =>
  first === last &&
  clauses.tokens[first]?.pos === 'NOUN' &&
  !wordAt(clauses, first).endsWith('s') &&
  !COLLECTIVES.has(wordAt(clauses, first))

/** The source after the opener; before its clause it reaches to the comma behind which the clause begins, if there is one. */
function sourceAt(clauses: SentenceClauses, phrase: NounPhrase, comma: number): LongPhrase {
  const end = lastWord(clauses)
  const near = described(clauses, linked(clauses, rightwards(clauses, phrase, comma < 0 ? end : comma - 1), end), end)
  if (comma > near.last) return { ...near, last: withoutTime(clauses, near.last, comma - 1) }
  return comma < 0 && near.last === phrase.last ? beforeSubject(clauses, near) : near
}

/** The comma at which a source ends and its clause begins: "According to Doe, the clerk, | it rained"; -1 if there is none. */
function commaBeforeClause(clauses: SentenceClauses, at: number, end: number): number {
  let first = -1
  for (let i = at; i < end; i++) {
    const group = clauses.groupAt(i)
    if (group?.form === 'FINITE' && first < 0 && !DESCRIBING_RELATIVES.has(wordAt(clauses, group.first - 1))) return -1
    if (wordAt(clauses, i) !== ',' || clauses.quotationAt(i) >= 0) continue
    if (first < 0) first = i
    // "According to the office, Doe, now a clerk, | has left": the verb's subject stands before.
    else if (clauses.groupAt(i + 1)?.form === 'FINITE') return first
    const next = wordAt(clauses, i + 1)
    const describes =
      DESCRIBING_RELATIVES.has(next) ||
      clauses.tokens[i + 1]?.pos === 'ADV' ||
      (clauses.phraseAt(i + 1) !== undefined && finiteVerbAfter(clauses, i + 1) === undefined)
    if (!describes) return first < i && isInserted(clauses, i + 1, end) ? first : i
  }
  return first
}

/** "a report [by the choir] [on the fire]": further phrases of a source. */
function linked(clauses: SentenceClauses, source: LongPhrase, end: number): LongPhrase {
  let { last } = source
  for (;;) {
    const word = wordAt(clauses, last + 1)
    const next =
      SOURCE_PREPOSITIONS.has(word) || AGENT_PREPOSITIONS.has(word) ? phraseStartingAt(clauses, last + 2) : undefined
    if (!next || next.time || word === 'and' || isVenue(clauses, next) || next.last > end) return { ...source, last }
    if (clauses.groupAt(next.last + 1)?.form === 'FINITE') return { ...source, last }
    last = next.last
  }
}

/** "According to the report [yesterday], it rained": the day is no part of the source. */
function withoutTime(clauses: SentenceClauses, near: number, last: number): number {
  const time = clauses.phraseAt(last)
  return time?.time && time.first > near ? Math.max(near, time.first - 1) : last
}

/** "according to Doe farmers have left": the tags take the name and the clause's subject for one phrase. */
function beforeSubject(clauses: SentenceClauses, source: LongPhrase): LongPhrase {
  const { first, last } = source
  if (clauses.groupAt(last + 1)?.form !== 'FINITE') return source
  for (let i = last; i > first; i--)
    if (clauses.tokens[i]?.pos === 'NOUN' && clauses.tokens[i - 1]?.pos === 'PROPN')
      return { ...source, last: i - 1, head: { ...source.head, last: i - 1 } }
  return source
}

/** "a survey [printed in May by the club]", "two clerks [who wished to stay unnamed]": extends the source up to the comma. */
function described(clauses: SentenceClauses, source: LongPhrase, end: number): LongPhrase {
  const group = clauses.groupAt(source.last + 1)
  const participle = group && group.first === group.head && mayBeParticiple(wordAt(clauses, group.head))
  const citing = group?.form === 'PARTICIPLE'
  if (wordAt(clauses, source.last + 1) !== 'who' && !participle && !citing) return source
  let last = (participle || citing ? group.last : source.last + 1) as number
  while (
    last < end &&
    clauses.tokens[last + 1]?.pos !== 'PUNCT' &&
    clauses.quotationAt(last + 1) < 0 &&
    !((participle || citing) && clauses.groupAt(last + 1)?.form === 'FINITE')
  )
    last++
  return { ...source, last }
}
