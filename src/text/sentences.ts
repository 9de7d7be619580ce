import { tokenAt } from './tokens/token-at.js'
import type { Token, TokenRun } from './tokens/tokens.js'

/** Closing marks; they belong to the sentence that they end. */
const CLOSERS = new Set(['”', '’', "'", '"', "''", ')', ']', '»'])
const ENDERS = new Set(['.', '!', '?', '…', '...'])
const OPENERS = new Set(['“', '‘', '"', '«', "'", '(', '['])

/** Corrects the border between two adjacent sentences: 'JOIN' removes it, a number moves it to that token, null leaves it. */
type Repair = (tokens: readonly Token[], left: TokenRun, right: TokenRun) => 'JOIN' | number | null

/** “Why?” | he asked. → one sentence: what follows a closing mark in lower case carries the sentence on. */
const joinBeforeLowerCase: Repair = (tokens, left, right) => {
  const next = tokenAt(tokens, right.first)
  const last = tokenAt(tokens, left.end - 1)
  return next.pos !== 'PUNCT' && /^\p{Ll}/u.test(next.lower) && isLowerCase(next) && CLOSERS.has(last.lower)
    ? 'JOIN'
    : null
}

/** Verbs that end an attribution after a quotation closed by a full stop instead of a comma: “I am glad.” Smith said. */
const TAG_VERB = /^(?:said|says|added|adds|wrote|replied|tweeted|asked)$/

/** Maximum length, in tokens, of an attribution such as "Jane Doe of the Daily News asked on Tuesday." */
const LONGEST_TAG = 12

/** “Why?” | Smith asked. → one sentence: a quoted question or exclamation followed by a short clause with a single verb. */
const joinQuotedQuestion: Repair = (tokens, left, right) => {
  let last = left.end - 1
  while (last > left.first && CLOSERS.has(tokenAt(tokens, last).lower)) last--
  const mark = last < left.end - 1 ? tokenAt(tokens, last).lower : ''
  const tag = /^[?!]$/.test(mark) || (mark === '.' && TAG_VERB.test(tokenAt(tokens, right.end - 2).lower))
  if (!tag || right.end - right.first > LONGEST_TAG) return null
  let verbs = 0
  for (let i = right.first; i < right.end; i++) {
    const token = tokenAt(tokens, i)
    if (OPENERS.has(token.lower) || CLOSERS.has(token.lower)) return null
    if (token.pos === 'VERB') verbs++
  }
  return verbs === 1 ? 'JOIN' : null
}

/** Jane Doe (D-Ohio.) | , a clerk → one sentence: no sentence begins with a comma. */
const joinBeforeComma: Repair = (tokens, _left, right) => (tokenAt(tokens, right.first).lower === ',' ? 'JOIN' : null)

/** Maximum length, in tokens, of brackets such as "(R-N. | Y.)". */
const LONGEST_PARTY = 6

/** Jane Doe (R-N. | Y.) said → one sentence: a bracket left open after an abbreviation is closed within a few tokens. */
const joinOpenBracket: Repair = (tokens, left, right) => {
  let open = left.end - 1
  while (open > left.first && left.end - open <= LONGEST_PARTY && tokens[open]?.lower !== '(') open--
  if (tokens[open]?.lower !== '(' || tokens[left.end - 1]?.lower === ')') return null
  for (let i = right.first; i < right.end && i < right.first + 3; i++) if (tokens[i]?.lower === ')') return 'JOIN'
  return null
}

/** He holds a Ph. | D. → one sentence: the degree is one abbreviation. */
const joinDegree: Repair = (tokens, left, right) =>
  tokens[right.first]?.lower === 'd.' && tokens[left.end - 1]?.lower === '.' && tokens[left.end - 2]?.lower === 'ph'
    ? 'JOIN'
    : null

/** Ranks whose stop wink-nlp takes for the sentence's. Source: the ranks of British and American forces and police. */
const RANKS = new Set('maj spc cpl pvt adm cmdr brig cmdt insp supt det pfc csm msgt ssgt'.split(' '))

/** said Maj. | Gen. Jane Doe → one sentence: a name follows the rank. */
const joinRank: Repair = (tokens, left, right) => {
  const stop = tokenAt(tokens, left.end - 1)
  const next = tokenAt(tokens, right.first)
  const rank = RANKS.has(tokenAt(tokens, left.end - 2).lower) && tokenAt(tokens, left.end - 2).shape === 'capital'
  return rank && stop.lower === '.' && !stop.spaced && next.shape === 'capital' ? 'JOIN' : null
}

/** He left. | ” She stayed. → the closing mark is moved to the previous sentence. */
const pullClosers: Repair = (tokens, _left, right) => {
  let at = right.first
  while (at < right.end && CLOSERS.has(tokenAt(tokens, at).lower) && !tokenAt(tokens, at).spaced) at++
  return at > right.first ? at : null
}

const REPAIRS: readonly Repair[] = [
  joinOpenBracket,
  joinDegree,
  joinRank,
  pullClosers,
  joinBeforeComma,
  joinBeforeLowerCase,
  joinQuotedQuestion,
]

const isLowerCase = (token: Token): boolean => token.shape === 'lower'

/**
 * Corrects wink-nlp's sentences of one paragraph: joins those that quotation marks made it split, and splits where it missed
 * an end (a full stop and a closing mark before an opening mark or a capital). Linear time.
 */
export function splitSentences(tokens: readonly Token[], runs: readonly TokenRun[]): TokenRun[] {
  const found: TokenRun[] = []
  for (const run of runs) {
    let right = run
    for (const repair of REPAIRS) {
      const left = found.at(-1)
      if (!left || right.first >= right.end) break
      const border = repair(tokens, left, right)
      if (border === null) continue
      if (border === 'JOIN') {
        found.pop()
        right = { first: left.first, end: right.end }
      } else {
        found[found.length - 1] = { first: left.first, end: border }
        right = { first: border, end: right.end }
      }
    }
    if (right.first < right.end) found.push(...cut(tokens, right))
  }
  return found
}

/**
 * Maximum sentence length in tokens: of 30,909 sentences of 840 news articles the longest has 222. Anything longer is a list
 * or not prose; it is split so that code that searches within a sentence stays linear in the text.
 */
const LONGEST_SENTENCE = 400

/** An amount with a unit and the full stop that ends the sentence: "£6m." */
const SUM = /^\d[\d,.]*(?:m|bn|tn|k|kg|km)\.$/

/** Lower-case abbreviations that are followed by a name or number, so that their full stop does not end a sentence. */
const LINKING = new Set(
  'vs. v. cf. al. approx. ca. c. esp. incl. est. viz. feat. ft. mt. st. mr. mrs. ms. dr. prof. rev. sen. rep. gov. gen. col. capt. lt. sgt. hon. dept. fig. vol. pp.'.split(
    ' ',
  ),
)

/**
 * "to step in. Smith", "He said no. Smith", "wrote on X. Smith": wink-nlp takes such a full stop for part of an abbreviation or
 * initial, but before a capital it ends the sentence. After "on", "to" or "via", X is the network and not an initial.
 */
const endsInWord = (tokens: readonly Token[], at: number): boolean => {
  const { lower, shape } = tokenAt(tokens, at)
  if (lower === 'x.' && shape !== 'lower')
    return /^(?:on|to|via)$/.test(tokenAt(tokens, at - 1).lower) && tokens[at - 2]?.lower !== 'according'
  return shape === 'lower' && /^\p{Ll}+\.$/u.test(lower) && !LINKING.has(lower)
}

function cut(tokens: readonly Token[], run: TokenRun): TokenRun[] {
  const pieces: TokenRun[] = []
  let first = run.first
  for (let i = run.first + 1; i < run.end - 1; i++) {
    const mark = tokenAt(tokens, i)
    const next = tokenAt(tokens, i + 1)
    const ended = CLOSERS.has(mark.lower) && !mark.spaced && ENDERS.has(tokenAt(tokens, i - 1).lower)
    if (
      next.spaced &&
      next.shape === 'capital' &&
      mark.lower.endsWith('.') &&
      (SUM.test(`${mark.spaced ? '' : tokens[i - 1]?.lower}${mark.lower}`) || endsInWord(tokens, i))
    ) {
      pieces.push({ first, end: i + 1 })
      first = i + 1
    } else if (
      ended &&
      next.spaced &&
      (OPENERS.has(next.lower) ||
        (next.shape === 'capital' &&
          (isStarter(tokens, i + 1) ||
            (!OPENERS.has(tokenAt(tokens, first).lower) && introducesQuotation(tokens, i + 1, run.end)))))
    ) {
      pieces.push({ first, end: i + 1 })
      first = i + 1
    }
  }
  for (; run.end - first > LONGEST_SENTENCE; first += LONGEST_SENTENCE)
    pieces.push({ first, end: first + LONGEST_SENTENCE })
  pieces.push({ first, end: run.end })
  return pieces
}

/** Doe asked, “Why?” Roe said, “I …”: after a comma or colon these words introduce a quotation of their own. */
function introducesQuotation(tokens: readonly Token[], from: number, end: number): boolean {
  let verb = false
  for (let i = from; i < Math.min(end - 1, from + LONGEST_TAG); i++) {
    const { pos, lower } = tokenAt(tokens, i)
    if (pos === 'VERB') verb = true
    if (lower === ',' || lower === ':') return verb && OPENERS.has(tokenAt(tokens, i + 1).lower)
    if (OPENERS.has(lower) || ENDERS.has(lower)) return false
  }
  return false
}

/** “Go!” Smith said. carries on; “Go!” The crowd left. does not: only a function word surely starts a sentence. */
const isStarter = (tokens: readonly Token[], at: number): boolean =>
  ['DET', 'PRON', 'SCONJ', 'ADP', 'CCONJ', 'ADV'].includes(tokenAt(tokens, at).pos) &&
  tokenAt(tokens, at + 1).pos !== 'VERB'
