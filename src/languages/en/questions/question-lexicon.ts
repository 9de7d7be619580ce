import { words } from '../../../text/word-sets.js'
import type { Act } from '../../../vocabulary/acts.js'

/**
 * Words by which people ask for statements, beside the cues by which news reports them (`cues.ts`). Source: general knowledge of
 * English, and the questions of `test/ask`.
 */

/** Verbs that ask for whatever was said, whichever act it was. */
export const ANY_VERBS = words(`
  say tell state speak talk comment mention discuss remark respond reply answer react express write add note declare describe report
  address voice feel think`)

/** Nouns that ask for whatever was said. */
export const ANY_NOUNS = words(`
  statement statements comment comments remark remarks words view views opinion opinions position positions stance reaction reactions
  response responses thoughts message messages speech speeches answer answers quote quotes quotation quotations everything anything
  all interview interviews take line explanation explanations account assessment`)

/** What the object of the words is: whom it is said to, whom it is done to by speaking to or of them, or what it is about. */
type Object = 'ADDRESSEE' | 'TARGET' | 'TOPIC'

/** What a verb or an adjective asks for. */
export type AskedPhrase = readonly [acts: readonly Act[], object: Object, kind?: 'ADJECTIVE']

/** Verbs and adjectives (after "be") with what they ask for; the first word may be inflected. */
export const ASKED_PHRASES: ReadonlyMap<string, AskedPhrase> = new Map(
  Object.entries({
    call: [['SAY', 'EXPLAIN'], 'TOPIC'],
    push: [['URGE'], 'ADDRESSEE'],
    pressure: [['URGE', 'DEMAND'], 'ADDRESSEE'],
    want: [['URGE', 'DEMAND', 'PROPOSE', 'ORDER', 'BELIEVE'], 'ADDRESSEE'],
    'lash out at': [['CRITICIZE', 'ACCUSE'], 'TARGET'],
    'hit out at': [['CRITICIZE', 'ACCUSE'], 'TARGET'],
    'take aim at': [['CRITICIZE', 'ACCUSE'], 'TARGET'],
    'speak out against': [['CRITICIZE', 'REJECT'], 'TARGET'],
    'point the finger at': [['ACCUSE', 'CRITICIZE'], 'TARGET'],
    'turn down': [['REJECT'], 'TARGET'],
    'meet with': [['CONSULT'], 'ADDRESSEE'],
    'hold talks with': [['CONSULT'], 'ADDRESSEE'],
    'consult with': [['CONSULT'], 'ADDRESSEE'],
    ...Object.fromEntries(
      ['himself', 'herself', 'itself', 'themselves', 'themself'].map((self) => [
        `defend ${self}`,
        [['DENY', 'CLAIM', 'ARGUE', 'EXPLAIN', 'REJECT', 'SAY'], 'TOPIC'] as const,
      ]),
    ),
    'ask of': [['URGE', 'DEMAND', 'PROPOSE'], 'ADDRESSEE'],
    'demand of': [['DEMAND', 'URGE', 'PROPOSE'], 'ADDRESSEE'],
    'give way to': [['CONCEDE'], 'TARGET'],
    'give in to': [['CONCEDE'], 'TARGET'],
    'look into': [['INVESTIGATE'], 'TARGET'],
    investigate: [['INVESTIGATE'], 'TARGET'],
    'say sorry': [['APOLOGIZE'], 'ADDRESSEE'],
    'say no to': [['REJECT'], 'TARGET'],
    'say thanks to': [['THANK'], 'ADDRESSEE'],
    'express gratitude to': [['THANK'], 'ADDRESSEE'],
    'give thanks to': [['THANK'], 'ADDRESSEE'],
    decide: [['SAY', 'ANNOUNCE', 'ORDER', 'BELIEVE', 'AGREE', 'PROMISE'], 'TOPIC'],
    'think of': [[], 'TOPIC'],
    'think about': [[], 'TOPIC'],
    'make fun of': [['CRITICIZE'], 'TARGET'],
    'poke fun at': [['CRITICIZE'], 'TARGET'],
    against: [['REJECT', 'CRITICIZE'], 'TARGET', 'ADJECTIVE'],
    afraid: [['BELIEVE'], 'TOPIC', 'ADJECTIVE'],
    scared: [['BELIEVE'], 'TOPIC', 'ADJECTIVE'],
    worried: [['BELIEVE'], 'TOPIC', 'ADJECTIVE'],
    concerned: [['BELIEVE'], 'TOPIC', 'ADJECTIVE'],
    sorry: [['APOLOGIZE'], 'ADDRESSEE', 'ADJECTIVE'],
    grateful: [['THANK'], 'ADDRESSEE', 'ADJECTIVE'],
    'critical of': [['CRITICIZE', 'ACCUSE'], 'TARGET', 'ADJECTIVE'],
    'opposed to': [['REJECT', 'CRITICIZE'], 'TARGET', 'ADJECTIVE'],
    'in favor of': [['PRAISE', 'AGREE', 'URGE'], 'TARGET', 'ADJECTIVE'],
    'in favour of': [['PRAISE', 'AGREE', 'URGE'], 'TARGET', 'ADJECTIVE'],
  }),
)

/** Nouns of acts that govern no content in news, so that `cues.ts` lacks them, or that ask for more than it says. */
export const ASKED_NOUNS: ReadonlyMap<string, readonly Act[]> = new Map(
  Object.entries({
    thanks: ['THANK'],
    gratitude: ['THANK'],
    praise: ['PRAISE'],
    apology: ['APOLOGIZE'],
    apologies: ['APOLOGIZE'],
    criticism: ['CRITICIZE', 'ACCUSE'],
    criticisms: ['CRITICIZE', 'ACCUSE'],
    condemnation: ['CRITICIZE'],
    accusation: ['ACCUSE'],
    accusations: ['ACCUSE'],
    question: ['ASK'],
    questions: ['ASK'],
    advice: ['URGE', 'PROPOSE'],
    ultimatum: ['THREATEN'],
    ultimatums: ['THREATEN'],
    talks: ['CONSULT'],
    consultations: ['CONSULT'],
    concession: ['CONCEDE'],
    concessions: ['CONCEDE'],
    investigation: ['INVESTIGATE'],
    investigations: ['INVESTIGATE'],
    inquiry: ['INVESTIGATE'],
    inquiries: ['INVESTIGATE'],
  }),
)
