import { COMMON_ACTOR_WORDS } from '../../languages/en/names/officials.js'
import type { Compared, GoldAct, GoldActor } from '../gold/gold.js'
import { shareWord, significantWords } from './significant-words.js'

export interface ExtractedActor {
  readonly name: string
  /** ISO 3166-1 alpha-3: its own, or its affiliation's. */
  readonly country: string | null
}

/** An act with its speaker and addressees, as the extractor finds it. */
export interface FoundAct {
  /** PLOVER type. */
  readonly plover: string | null
  readonly speaker: ExtractedActor | null
  readonly speakerText: string | null
  readonly addressees: readonly ExtractedActor[]
}

/** How far the best act found for a record agrees: in type; also in actor; also in recipient. */
const LEVELS = { none: 0, type: 1, actor: 2, recipient: 3 } as const

/** A record that is not fully matched; `lacks` is the first thing that is missing. */
export interface ActMistake {
  readonly gold: GoldAct
  readonly lacks: 'type' | 'actor' | 'recipient'
  readonly found: readonly FoundAct[]
}

export interface ActScore {
  readonly records: number
  readonly withRecipient: number
  readonly type: number
  readonly actor: number
  readonly recipient: number
  /** By PLOVER type, in alphabetical order. */
  readonly byType: ReadonlyMap<string, { readonly right: number; readonly gold: number }>
  readonly mistakes: readonly ActMistake[]
}

/** Scores found acts against records of one act each; of several found ones the best counts. */
export function scoreActs(records: readonly Compared<GoldAct, FoundAct>[]): ActScore {
  const scored = records.map(({ gold, found }) => ({
    gold,
    found,
    level: found.reduce<number>((best, act) => Math.max(best, levelOf(gold, act)), LEVELS.none),
  }))
  const reaching = (least: number): number => scored.filter(({ level }) => level >= least).length
  const types = [...new Set(records.map(({ gold }) => gold.plover))].sort()
  return {
    records: records.length,
    withRecipient: records.filter(({ gold }) => gold.recipients.length > 0).length,
    type: reaching(LEVELS.type),
    actor: reaching(LEVELS.actor),
    recipient: reaching(LEVELS.recipient),
    byType: new Map(
      types.map((type) => {
        const ofType = scored.filter(({ gold }) => gold.plover === type)
        return [type, { right: ofType.filter(({ level }) => level >= LEVELS.type).length, gold: ofType.length }]
      }),
    ),
    mistakes: scored.flatMap(({ gold, found, level }) => {
      const lacks = lackOf(gold, level)
      return lacks === null ? [] : [{ gold, found, lacks }]
    }),
  }
}

function levelOf(gold: GoldAct, act: FoundAct): number {
  if (act.plover !== gold.plover) return LEVELS.none
  if (!gold.actors.some((actor) => isSame(actor, act.speaker, act.speakerText))) return LEVELS.type
  const isReceived = gold.recipients.some((recipient) => act.addressees.some((each) => isSame(recipient, each, null)))
  return isReceived ? LEVELS.recipient : LEVELS.actor
}

function lackOf(gold: GoldAct, level: number): ActMistake['lacks'] | null {
  if (level === LEVELS.none) return 'type'
  if (level === LEVELS.type) return 'actor'
  return level === LEVELS.actor && gold.recipients.length > 0 ? 'recipient' : null
}

/** Whether two actors are the same: by country, or by a word in both names. @param words the text's words for the found actor */
function isSame(gold: GoldActor, found: ExtractedActor | null, words: string | null): boolean {
  if (gold.country && gold.country === found?.country) return true
  return shareWord(tellingWords(gold.text), tellingWords(`${found?.name ?? ''} ${words ?? ''}`))
}

const tellingWords = (name: string): ReadonlySet<string> =>
  new Set(significantWords(name, ".,'’()").filter((word) => !COMMON_ACTOR_WORDS.has(word)))
