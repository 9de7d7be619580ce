import type { SentenceRule, VerbRule } from './rule.js'
import { accordingTo } from './rules/according-to.js'
import { adjectiveCueRule } from './rules/adjective-cue.js'
import { answer } from './rules/answer.js'
import { asReported } from './rules/as-reported.js'
import { asked } from './rules/asked.js'
import { askedThing } from './rules/asked-thing.js'
import { byWhom } from './rules/by-whom.js'
import { colon } from './rules/colon.js'
import { contentFirst } from './rules/content-first.js'
import { dialogue } from './rules/dialogue.js'
import { extractedSubject } from './rules/extracted-subject.js'
import { followingQuotation } from './rules/following-quotation.js'
import { infinitive } from './rules/infinitive.js'
import { introducedQuotation } from './rules/introduced-quotation.js'
import { labelledQuotation } from './rules/labelled-quotation.js'
import { namedThing } from './rules/named-thing.js'
import { nounCue } from './rules/noun-cue.js'
import { passiveReport } from './rules/passive-report.js'
import { raisedObject } from './rules/raised-object.js'
import { raisedSubject } from './rules/raised-subject.js'
import { reportedClause } from './rules/reported-clause.js'
import { resumedThing } from './rules/resumed-thing.js'
import { signedQuotation } from './rules/signed-quotation.js'
import { smallClause } from './rules/small-clause.js'
import { supportedNoun } from './rules/supported-noun.js'
import { talks } from './rules/talks.js'
import { toldTo } from './rules/told-to.js'
import { withReason } from './rules/with-reason.js'
import { yesOrNo } from './rules/yes-or-no.js'

/** The rules for cue verbs, in the order in which they are tried at each cue: the first with a finding wins. */
export const VERB_RULES: readonly VerbRule[] = [
  // Complements with "to" or "for" are unambiguous: "urged X to", "thanked X for", "vowed to".
  toldTo,
  // "issued an ultimatum": the act of the noun takes precedence over that of the verb alone.
  supportedNoun,
  talks,
  // "accepted demands that it resign": the clause belongs to the noun.
  askedThing,
  passiveReport,
  raisedObject,
  withReason,
  infinitive,
  // Before the rules for clauses, which would misread "As she said, it rained" and "that she said was".
  asReported,
  extractedSubject,
  // "a claim that Paris rejects": the object precedes the verb, so none after it may be taken.
  resumedThing,
  // "said no" before "said no …"
  yesOrNo,
  // A clause after the cue takes precedence over one before it: "When it rained, he said that …".
  reportedClause,
  contentFirst,
  // Noun phrases last, since almost any verb has an object; of these "called the plan a mistake" comes before a bare one.
  smallClause,
  namedThing,
  // "was announced by the club to be over": what is said of the subject, before the subject alone.
  raisedSubject,
  byWhom,
]

/** The rules for attributions without a cue verb; each is tried on every sentence. */
export const SENTENCE_RULES: readonly SentenceRule[] = [
  accordingTo,
  adjectiveCueRule,
  answer,
  asked,
  colon,
  dialogue,
  followingQuotation,
  introducedQuotation,
  labelledQuotation,
  nounCue,
  signedQuotation,
]
