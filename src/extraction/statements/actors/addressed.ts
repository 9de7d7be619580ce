import { ACTS } from '../../../vocabulary/acts.js'
import type { FoundStatement } from '../../analysis.js'
import type { Entities } from '../../entities/entities.js'
import type { Document } from '../document.js'
import { type StatementDraft, trimmed } from '../drafts.js'
import { actorsOf, addressedBehind, type MentionIndex, phraseSpan } from './actors-of.js'
import type { Directed } from './directed.js'
import { partner } from './partner.js'
import { twoCountries } from './two-countries.js'

/** Whose act it is. */
interface Parties {
  /** The speaker and the bodies that they speak for. */
  readonly own: ReadonlySet<number>
  readonly speaker: number | null
  /** Whom a question of an interview is put to. */
  readonly asked: number | null
}

/** The addressees: the actors that the phrase names, or the country or organization of unnamed people. */
export function addressed(
  article: Document,
  index: MentionIndex,
  affiliations: Entities['affiliations'],
  draft: StatementDraft,
  { addressee, targets }: Directed,
  { own, speaker, asked: interviewee }: Parties,
): Pick<FoundStatement, 'addressees' | 'addresseeText'> {
  const aimedAt = targets.map(({ actor }) => actor)
  // "condemned the attack by Peru in an interview with the Herald": who is condemned comes before who hears of it.
  const aims = aimedAt.length > 0 && ACTS[draft.act].actClass === 'EXPRESSIVE'
  const phrase = addressee ?? (aims ? null : partner(article, draft))
  if (!phrase && aimedAt.length > 0) return { addressees: aimedAt, addresseeText: null }
  if (!phrase) {
    // In an interview whoever asks asks the one who is interviewed.
    const asked = draft.act === 'ASK' ? interviewee : null
    return { addressees: asked === null || own.has(asked) ? [] : [asked], addresseeText: null }
  }
  const span = trimmed(article, phrase) ?? phraseSpan(article, phrase)
  // Nobody is the addressee of an act of their own.
  const named = actorsOf(article, index, phrase).filter(({ actor }) => actor !== speaker)
  const group = named.length === 0 ? addressedBehind(article, index, phrase, affiliations) : null
  // "President Jane Doe of Malta apologised to the people of Malta": whom the speaker speaks for is not addressed.
  const behind = group !== null && own.has(group) ? null : group
  const bare = named.length === 1 && named[0]?.start === span.start && named[0].end === span.end
  // "told reporters that it would expel Greek diplomats": reporters are nobody known, so the act's target stays.
  const known =
    behind !== null
      ? [behind]
      : named.length > 0
        ? named.map(({ actor }) => actor)
        : twoCountries(article, index, phrase, own)
  return {
    addressees: known.length > 0 ? known : aimedAt,
    addresseeText: bare ? null : article.reading.text.slice(span.start, span.end),
  }
}
