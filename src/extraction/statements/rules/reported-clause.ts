import { SUBJECT_PRONOUNS } from '../../../languages/en/grammar/pronouns.js'
import { mayBeParticiple } from '../../../languages/en/grammar/verb-forms.js'
import { INTERROGATIVES } from '../../../languages/en/grammar/wh-words.js'
import { cuesOf } from '../../../languages/en/speech/cues.js'
import { VERBS_BEFORE_THAT, VERBS_WITH_TOPICS } from '../../../languages/en/speech/verb-patterns.js'
import type { TokenRange } from '../../../text/tokens/token-range.js'
import { phraseStartingAt } from '../../clauses/long-phrases.js'
import type { NounPhrase } from '../../clauses/noun-phrases.js'
import { contentEnd } from '../content/content-end.js'
import { contentStart } from '../cues/adjuncts.js'
import { hasParticle } from '../cues/cue-sites.js'
import { followsQuotation } from '../cues/follows-quotation.js'
import { isSaying } from '../cues/saying.js'
import { startsClause } from '../cues/starts-clause.js'
import { addresseeAt } from '../cues/told.js'
import { unquotedBlock } from '../labels/unquoted-block.js'
import { type CueSite, lastWord, type VerbRule, wordAt } from '../rule.js'

/**
 * A cue, an optional addressee, and a clause or quotation as content.
 *
 *     The minister told reporters on Monday that “nothing” had changed.
 *     ~~~~~~~~~~~~ ---- ........            ^^^^^^^^^^^^^^^^^^^^^^^^^^
 *     source       cue  addressee           content
 *
 * Not: "She said goodbye." (no clause follows), "the man he knew" (a relative clause's verb).
 * Source: PARC3 annotation manual, "reported clauses".
 */
export const reportedClause: VerbRule = {
  name: 'reported-clause',
  frames: ['c', 'w', 'q', 'a'],
  find(site, act) {
    const { article, clauses, group, words, cue } = site
    if (group.passive || site.subject === null || followsQuotation(site)) return null
    let at = words.last + 1
    const addressee = addresseeAt(site, at)
    if (addressee) at = addressee.last + 1
    const before = site.subject.first
    const first = !clauses.groups.some(({ form, last }) => form === 'FINITE' && last < before)
    at = contentStart(clauses, afterAside(clauses, at), first)
    // "Commenting on reports that it rained": the clause belongs to what is commented on.
    if (wordAt(clauses, at) === 'that' && VERBS_WITH_TOPICS.has(cue.lemma) && topicAt(site)) return null
    const content = contentAt(site, at) ?? quotationAhead(site)
    if (!content) {
      // “In a statement, Doe said:” with the statement in the paragraphs below.
      const block = cue.acts.has('q') && endsInColon(site, at) ? unquotedBlock(site.article, clauses) : []
      return block.length > 0 ? { act, source: site.subject, addressee, content: block, verbatim: true } : null
    }
    // "asked Poland whether", "told Poland that": without a frame for an addressee, that phrase was the clause's subject.
    const spokenTo = addressee !== null && wordAt(clauses, addressee.first - 1) === 'to'
    if (addressee && !spokenTo && !cue.acts.has('a') && !cue.acts.has('d')) return null
    // "responded to the rules: “…”": what is no actor is answered and not spoken to.
    const { last } = addressee?.head ?? { last: -1 }
    const hears =
      !spokenTo || article.actorKindAt(last) !== null || clauses.tokens[last]?.shape !== 'lower' || cue.acts.has('a')
    return { act, source: site.subject, addressee: hears ? addressee : null, content: [content] }
  },
}

/** The clause or quotation that starts at a token, perhaps after a colon or comma. */
function contentAt(site: CueSite, from: number): TokenRange | null {
  const { clauses, cue, article } = site
  let at = from
  const mark = wordAt(clauses, at)
  if (mark === ':' || (mark === ',' && clauses.quotationAt(at + 1) >= 0)) at++
  if (at > lastWord(clauses)) return mark === ':' ? nextQuotation(site) : null
  const quotation = article.quotations[clauses.quotationAt(at)]
  const word = wordAt(clauses, at)
  const clausal = cue.acts.has('c') || cue.acts.has('a')
  const bare = clausal && (!VERBS_BEFORE_THAT.has(cue.lemma) || SUBJECT_PRONOUNS.has(word)) && !opensTopic(site, at)
  // offered “vegan” versions of them: quoted words before their noun are no speech, unless a clause opens with them.
  if (quotation !== undefined && !bare && clauses.tokens[quotation.last + 1]?.pos === 'NOUN') return null
  if (quotation !== undefined) {
    return quotation.first === at ? { first: at, last: contentEnd(article, clauses, at, 'CLAUSE') } : null
  }
  const complement =
    word === 'that'
      ? (clausal || cue.acts.has('q')) &&
        (clauses.groups.some((g) => (g.form === 'FINITE' || g.form === 'PAST_PARTICIPLE') && g.first > at) ||
          /^(?:DET|PRON|PROPN)$/.test(clauses.tokens[at + 1]?.pos ?? ''))
      : INTERROGATIVES.has(word) &&
        (cue.acts.has('w') || !VERBS_BEFORE_THAT.has(cue.lemma)) &&
        (cue.acts.has('w') ||
          (word !== 'if' && word !== 'who' && word !== 'which' && word !== 'when' && word !== 'where' && clausal))
  if (!complement && !(bare && startsClause(site, at)) && !(mark === ':' && cue.acts.has('q'))) return null
  return { first: at, last: contentEnd(article, clauses, at, 'CLAUSE') }
}

/** The thing that a verb with its particle would be about: "commented on [reports]", "agreed with [the mayor]", but not "agreed on Monday". */
function topicAt({ clauses, group, cue, words }: CueSite): NounPhrase | undefined {
  if (cue.particle !== null) return undefined
  const particle = cuesOf(wordAt(clauses, group.head)).find(
    (other) => other.particle !== null && other.lemma === cue.lemma && hasParticle(clauses, group, other.particle),
  )?.particle
  const thing = particle ? phraseStartingAt(clauses, words.last + 1 + particle.split(' ').length) : undefined
  return thing?.time === false ? thing : undefined
}

/** True where the words after a verb are its particle and a thing, and open no clause. */
const opensTopic = (site: CueSite, at: number): boolean => at === site.words.last + 1 && topicAt(site) !== undefined

/** Maximum length of an aside in tokens: ", in remarks that were printed by the Herald on Monday,". */
const LONGEST_ASIDE = 20

/** "note[, however,] that", "said[, without evidence,] that", "said [— as the Herald has it —] “…”": words between two marks of one kind. */
function afterAside(clauses: CueSite['clauses'], at: number): number {
  const mark = wordAt(clauses, at)
  if (!/^(?:,|[–—-]+)$/.test(mark)) return at
  if (wordAt(clauses, at + 1) === 'that') return at + 1
  for (let i = at + 1; i <= at + LONGEST_ASIDE && i < lastWord(clauses); i++) {
    if (clauses.quotationAt(i) >= 0 || (mark === ',' && clauses.groupAt(i)?.form === 'FINITE')) return at
    if (isSaying(clauses, i)) return at
    if (wordAt(clauses, i) !== mark) continue
    return i === at + 2 || wordAt(clauses, i + 1) === 'that' || clauses.quotationAt(i + 1) >= 0 ? i + 1 : at
  }
  return at
}

/** Most tokens of what stands between a verb and its quotation. */
const LONGEST_BETWEEN = 25

/** "said, in remarks to the press, “…”", "explained — as the Post reports — “…”": a quotation after whatever adjuncts, without a clause. */
function quotationAhead({ clauses, words, cue, article }: CueSite): TokenRange | null {
  if (!cue.acts.has('q')) return null
  for (let at = words.last + 1; at <= Math.min(lastWord(clauses), words.last + LONGEST_BETWEEN); at++) {
    const quotation = article.quotations[clauses.quotationAt(at)]
    if (quotation) {
      const marked = quotation.first === at && /^[,:—–]$/.test(wordAt(clauses, at - 1))
      return marked ? { first: at, last: contentEnd(article, clauses, at, 'CLAUSE') } : null
    }
    const group = clauses.groupAt(at)
    const reported = wordAt(clauses, (group?.first ?? 0) - 1) === 'as'
    if (isSaying(clauses, at)) return null
    if (
      wordAt(clauses, at) === ';' ||
      (group &&
        group.form !== 'PARTICIPLE' &&
        group.form !== 'PAST_PARTICIPLE' &&
        !reported &&
        !mayBeParticiple(wordAt(clauses, group.head)))
    )
      return null
  }
  return null
}

/** The paragraph ends with a colon at a token. */
const endsInColon = ({ clauses, article }: CueSite, at: number): boolean =>
  wordAt(clauses, at) === ':' &&
  at === clauses.sentence.last &&
  article.clauses[article.sentenceAt(at) + 1]?.sentence.paragraph !== clauses.sentence.paragraph

/** “He said:” with the quotation in the paragraph below. */
function nextQuotation({ clauses, article }: CueSite): TokenRange | null {
  const next = clauses.sentence.last + 1
  return article.quotations.find((range) => range.first === next) ?? null
}
