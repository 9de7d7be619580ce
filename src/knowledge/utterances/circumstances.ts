import type { Reported } from './reported.js'

/**
 * How many days apart articles may be that report one utterance without telling its day. Chosen: papers of the day after and of a
 * weekend carry on what was said; what is said again comes later.
 */
export const FEW_DAYS = 3

/** How long before the day on which it is said an article can be dated that reports it, in days: time zones. */
const ZONES = 1

const DAY = 86_400_000
const dayOf = (date: string): number => Math.floor(Date.parse(date) / DAY)

const meet = (a: readonly string[], b: readonly string[]): boolean => a.some((id) => b.includes(id))

/** Why two statements cannot report one utterance, whatever their words; null where they can. */
export function contradiction(a: Reported, b: Reported): string | null {
  if (a.speakerIds.length > 0 && b.speakerIds.length > 0 && !meet(a.speakerIds, b.speakerIds)) return 'other speakers'
  if (a.negated !== b.negated) return 'one was not said'
  if (a.modality !== b.modality) return 'one is not said yet'
  if (a.addresseeIds.length > 0 && b.addresseeIds.length > 0 && !meet(a.addresseeIds, b.addresseeIds)) {
    return 'other addressees'
  }
  return canBeOfOneDay(a, b) ? null : 'other days'
}

function canBeOfOneDay(a: Reported, b: Reported): boolean {
  if (a.saidOn !== null && b.saidOn !== null) return a.saidOn === b.saidOn
  const later = dayOf(b.datedOn) - dayOf(a.datedOn)
  if (a.saidOn !== null) return -ZONES <= later && later <= FEW_DAYS
  if (b.saidOn !== null) return -ZONES <= -later && -later <= FEW_DAYS
  return Math.abs(later) <= FEW_DAYS
}
