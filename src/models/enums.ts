import { registerEnumType } from 'type-graphql'
import { ACT_CLASSES, ACTS, type Act as ActName } from '../vocabulary/acts.js'
import { ACTOR_KINDS, MENTION_FORMS, MODALITIES, MODES, STANCES } from '../vocabulary/enumerations.js'

/** `['A', 'B']` as the `{ A: 'A', B: 'B' }` that TypeGraphQL reads an enum from. */
const enumOf = <Name extends string>(names: readonly Name[]): { readonly [N in Name]: N } =>
  Object.fromEntries(names.map((name) => [name, name])) as { [N in Name]: N }

/** Registers an enum; every value must have a description. */
const register = <Name extends string>(
  values: { readonly [N in Name]: N },
  name: string,
  description: string,
  descriptions: Record<Name, string>,
): void => {
  const valuesConfig: { [N in Name]?: { description: string } } = {}
  for (const value of Object.keys(values) as Name[]) valuesConfig[value] = { description: descriptions[value] }
  registerEnumType(values, { name, description, valuesConfig })
}

export const ActorKind = enumOf(ACTOR_KINDS)
register(ActorKind, 'ActorKind', 'What an actor is.', {
  PERSON: 'A human being: Jens Stoltenberg.',
  ORGANIZATION: 'A body of people: NATO, a ministry, a company, a newspaper, a court.',
  COUNTRY: 'A country, which also speaks by its government: South Korea, “Seoul”.',
})

export const MentionForm = enumOf(MENTION_FORMS)
register(MentionForm, 'MentionForm', 'How the words of a mention refer to their actor.', {
  NAME: 'By a name: “Jens Stoltenberg”, “Stoltenberg”, “NATO”.',
  NOMINAL: 'By a title or a description: “the NATO chief”, “the alliance”.',
  PRONOUN: 'By a pronoun: “he”, “its”.',
  METONYM: 'By a place that stands for its government: “Seoul”, “the Kremlin”.',
  DEMONYM: 'By the adjective or noun of a country: “South Korean”, “Germans”.',
})

export const Mode = enumOf(MODES)
register(Mode, 'Mode', 'How much of what was said is quoted word for word.', {
  DIRECT: 'All of it is one quotation: “I urge the Republic of Korea to …,” he said.',
  MIXED: 'Quoted and reported words together: adding there was an “urgent need” for ammunition.',
  INDIRECT: 'Reported words alone: urged it to do more.',
})

export const Modality = enumOf(MODALITIES)
register(Modality, 'Modality', 'Whether the text tells that it was said, or that it may, would or will be.', {
  ACTUAL: 'It was said: “urged”, “has said”, “says”. Denials of it count here too; see `negated`.',
  POSSIBLE: 'It may or could be said: “may call for”.',
  CONDITIONAL: 'It would be said if something held: “would urge”.',
  INTENDED: 'It is to be said: “will ask”, “is expected to announce”.',
})

export const Stance = enumOf(STANCES)
register(Stance, 'Stance', 'Where somebody stands on a thing.', {
  FOR: 'For it: wants it, backs it, or would keep it.',
  AGAINST: 'Against it: rejects it, or would end it.',
  CONDITIONAL: 'For it or against it, if something holds: “if the state pays half”.',
  UNCLEAR: 'What was said does not tell.',
})

export const ActClass = enumOf(ACT_CLASSES)
register(ActClass, 'ActClass', 'Searle’s classes of speech acts, as far as news shows them.', {
  ASSERTIVE: 'Says how things are: SAY, ARGUE, DENY, PREDICT and the like.',
  DIRECTIVE: 'Tries to get somebody to do something: URGE, PROPOSE, DEMAND, ORDER, ASK, INVESTIGATE.',
  COMMISSIVE: 'Binds the speaker to do something, or not: PROMISE, AGREE, CONCEDE, REJECT, THREATEN.',
  EXPRESSIVE: 'Shows what the speaker feels about something: THANK, PRAISE, APOLOGIZE, CRITICIZE, ACCUSE.',
})

export const Review = enumOf(['UNREVIEWED', 'CONFIRMED', 'EDITED', 'REJECTED'])
register(Review, 'Review', 'What people have decided of what was read out of an article.', {
  UNREVIEWED: 'Nobody has reviewed it: it is as the extractor found it.',
  CONFIRMED: 'An editor found it right.',
  EDITED: 'An editor changed it.',
  REJECTED: 'An editor found that it is wrong. Lists leave it out unless they are asked for it.',
})

export const ChangeAction = enumOf([
  ...(['CONFIRM', 'EDIT', 'REJECT', 'LINK', 'UNLINK', 'ADD_ALIAS', 'MERGE', 'UNMERGE', 'UPDATE', 'DELETE'] as const),
  ...(['RESTORE', 'CREATE', 'RENAME', 'SPLIT', 'REMOVE_ALIAS', 'REJECT_MERGE', 'RECONSIDER_MERGE'] as const),
])
register(ChangeAction, 'ChangeAction', 'What an editor did.', {
  CONFIRM: 'Found a statement right.',
  EDIT: 'Changed a statement.',
  REJECT: 'Found that a statement is none.',
  LINK: 'Said whom a mention refers to.',
  UNLINK: 'Found that a mention refers to nobody.',
  ADD_ALIAS: 'Gave an actor one more name.',
  MERGE: 'Found that two actors are one.',
  UNMERGE: 'Took a merge back.',
  UPDATE: 'Changed what is known of an article: also by handing its text in again with what was missing.',
  DELETE: 'Took out an article, or what an editor had added.',
  RESTORE: 'Took an article in again that had been taken out.',
  CREATE: 'Added a statement, a mention or an actor.',
  RENAME: 'Gave an actor another main name.',
  SPLIT: 'Found that an actor is two.',
  REMOVE_ALIAS: 'Took a name from an actor.',
  REJECT_MERGE: 'Found that two actors are not one.',
  RECONSIDER_MERGE: 'Found that two actors may be one after all.',
})

/** A fact of an article → the field that holds it. */
export const ArticleFact = {
  TITLE: 'title',
  URL: 'url',
  CANONICAL_URL: 'canonicalUrl',
  PUBLISHER: 'publisher',
  PUBLISHED_AT: 'publishedAt',
  AUTHORS: 'authors',
  SECTION: 'section',
  LANGUAGE: 'language',
} as const
export type ArticleFact = (typeof ArticleFact)[keyof typeof ArticleFact]
registerEnumType(ArticleFact, {
  name: 'ArticleFact',
  description: 'What is known of an article besides its text.',
  valuesConfig: {
    TITLE: { description: 'Its headline: `title`.' },
    URL: { description: 'Where it was published: `url`.' },
    CANONICAL_URL: { description: 'The address that its page gives for itself: `canonicalUrl`.' },
    PUBLISHER: { description: 'Who published it: `publisher`.' },
    PUBLISHED_AT: { description: 'When it was published: `publishedAt`, and with it `publishedOn`.' },
    AUTHORS: { description: 'The names in its byline: `authors`.' },
    SECTION: { description: 'The part of the publication it stands in: `section`.' },
    LANGUAGE: { description: 'The language it is in: `language`.' },
  },
})

/** Typical cues of each act; the whole list is the cue lexicon. */
const CUES: Record<ActName, string> = {
  SAY: 'says, tells, adds, states, according to',
  EXPLAIN: 'explains, clarifies, describes',
  ARGUE: 'argues, contends, insists, stresses',
  CLAIM: 'claims, alleges, asserts',
  NOTE: 'notes, points out, observes, recalls, finds',
  CITE: 'cites, quotes, refers to, points to',
  ANNOUNCE: 'announces, reports, reveals, discloses',
  CONFIRM: 'confirms, verifies, affirms',
  ADMIT: 'admits, concedes, confesses',
  DENY: 'denies, disputes, refutes',
  PREDICT: 'predicts, forecasts, expects, estimates',
  BELIEVE: 'believes, thinks, hopes, fears, wants',
  ASK: 'asks a question, wonders, inquires',
  URGE: 'urges, calls on, calls for, appeals, asks somebody to',
  PROPOSE: 'proposes, suggests, recommends, offers',
  DEMAND: 'demands, insists that somebody do',
  ORDER: 'orders, instructs, directs, rules',
  PROMISE: 'promises, vows, pledges, swears',
  AGREE: 'agrees, accepts, approves',
  THANK: 'thanks, expresses gratitude',
  PRAISE: 'praises, welcomes, applauds, commends',
  APOLOGIZE: 'apologizes, expresses regret',
  CRITICIZE: 'criticizes, condemns, denounces, complains',
  ACCUSE: 'accuses, blames, charges',
  REJECT: 'rejects, refuses, declines, rules out',
  THREATEN: 'threatens',
  WARN: 'warns, cautions, alerts',
  CONSULT: 'discusses, holds talks on, meets somebody to discuss',
  CONCEDE: 'gives in to, yields to, accepts demands, decides to allow',
  INVESTIGATE: 'opens an inquiry into, says that it investigates',
}

/** Notes on acts whose statements may have other codes than the act. */
const EXCEPTIONS: { readonly [A in ActName]?: string } = {
  WARN: 'CAMEO 13, PLOVER THREATEN where the speaker would do the harm',
  PROMISE: 'CAMEO 13, PLOVER THREATEN where it is to do somebody harm',
  PROPOSE: 'CAMEO 03, PLOVER AGREE where the speaker offers to do it',
  ANNOUNCE: 'CAMEO and PLOVER codes of what is announced, where that is an act',
  CONFIRM: 'CAMEO and PLOVER codes of what is confirmed, where that is an act',
}

const actNames = Object.keys(ACTS) as ActName[]
const ploverOf = (act: ActName): string => (ACTS[act].plover === null ? '' : `, PLOVER ${ACTS[act].plover}`)
const describeAct = (act: ActName): string =>
  `${CUES[act]}. ${ACTS[act].actClass}, CAMEO ${ACTS[act].cameo}${ploverOf(act)}` +
  (EXCEPTIONS[act] === undefined ? '.' : `; ${EXCEPTIONS[act]}.`)

export const Act = enumOf(actNames)
register(
  Act,
  'Act',
  'The speech act of a statement: what the speaker does by saying it. Each value lists its typical cues.',
  Object.fromEntries(actNames.map((act) => [act, describeAct(act)])) as Record<ActName, string>,
)

export const JobKind = enumOf(['REANALYSE', 'POLL_FEED', 'INGEST_URL', 'DELIVER_WEBHOOK', 'SEND_DIGEST'])
register(JobKind, 'JobKind', 'What a job does.', {
  REANALYSE: 'Reads a stored article again; what people decided stays.',
  POLL_FEED: 'Asks a feed for news.',
  INGEST_URL: 'Fetches a page, one of a host at a time, and takes its article in.',
  DELIVER_WEBHOOK: 'Sends the events of a saved search to a webhook, one of a host at a time.',
  SEND_DIGEST: 'Sends what came to match a saved search by e-mail.',
})

export const DigestPeriod = enumOf(['HOURLY', 'DAILY', 'WEEKLY'])
register(DigestPeriod, 'DigestPeriod', 'How often a digest is sent, from when it was made on.', {
  HOURLY: 'Every hour.',
  DAILY: 'Every 24 hours.',
  WEEKLY: 'Every seven days.',
})

export const FeedState = enumOf(['ACTIVE', 'MOVED', 'DEAD'])
register(FeedState, 'FeedState', 'Whether a feed is asked for news.', {
  ACTIVE: 'It is asked at `nextAt`.',
  MOVED: 'Its address has moved for good to that of another feed, which is asked in its place.',
  DEAD: 'It is gone for good (410), or failed twelve times on end; `addFeed` with its address has it asked again.',
})

export const JobState = enumOf(['WAITING', 'RUNNING', 'SET_ASIDE'])
register(JobState, 'JobState', 'Where a job is. One that is done is not listed any more.', {
  WAITING: 'It is due at `dueAt`: for the first time, or again after it failed, or because its worker is gone.',
  RUNNING: 'A worker has begun it.',
  SET_ASIDE:
    'It failed too often, or trying again is of no use: `retryJob` has it tried again, `dropJob` takes it out.',
})

export const Role = enumOf(['READER', 'EDITOR', 'ADMIN'])
export type Role = keyof typeof Role
const ROLE =
  'What the holder of a key, who sends `Authorization: Bearer <secret>`, may do. Every key may read; no role does the ' +
  'work of another.'
register(Role, 'Role', ROLE, {
  READER: 'Reads, also where reading is closed to those without a key.',
  EDITOR: 'Reads, and writes content: takes articles in, corrects what was read out of them.',
  ADMIN: 'Reads, and sees, makes and revokes keys.',
})
