import { words } from '../../../text/word-sets.js'
import { inflections } from '../grammar/inflections.js'

/**
 * Deeds that somebody may announce, by what announcing them does: HOSTILE ones threaten whoever they are done to, FRIENDLY ones are
 * promised, YIELDING ones give way. Source: the verbs of CAMEO 1.1b3's categories 03–08 and 13–19.
 */
export type Deed = 'HOSTILE' | 'FRIENDLY' | 'YIELDING'

const DEEDS: Readonly<Record<Deed, string>> = {
  HOSTILE: `attack invade bomb shell strike shoot kill execute destroy annex blockade boycott sanction punish retaliate expel deport
    withdraw withhold suspend sever impose tighten seize confiscate prosecute sue ban bar block besiege occupy resist embargo`,
  FRIENDLY: `send give provide contribute donate lend help aid assist support back host visit meet receive join cooperate negotiate resume
    recognize sign supply deliver finance fund pay compensate share train protect defend invite welcome upgrade normalize deploy`,
  YIELDING:
    'allow permit let lift ease relax loosen release free pardon reinstate relinquish cede reopen restore return',
}

/** Nouns that take up a deed told before: "criticised the [move]". */
export const DEED_NOUNS = words(`
  move decision withdrawal action step intervention raid raids strike strikes appointment dismissal firing pardon commutation nomination
  order closure ban visit deployment invasion change`)
/** Nouns that take up words told before: "rejected the [argument]". */
export const WORDING_NOUNS = words(`
  argument claim claims allegation allegations accusation accusations remark remarks comment comments statement statements stance suggestion
  proposal demand demands request tweet threat threats`)

const DEED_BY_FORM: ReadonlyMap<string, Deed> = new Map(
  (Object.keys(DEEDS) as Deed[]).flatMap((deed) =>
    DEEDS[deed]
      .trim()
      .split(/\s+/)
      .flatMap((lemma) => inflections(lemma).map((form): [string, Deed] => [form, deed])),
  ),
)

/** What kind of deed a verb's form names, or null. */
export const deedOf = (form: string): Deed | null => DEED_BY_FORM.get(form) ?? null
