import { setTimeout as pause } from 'node:timers/promises'
import { outageOf } from '../../store/database/outage.js'

/** The pauses before another try, in milliseconds: a server that is restarted or busy has a minute in all. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/** Runs what needs the database, again after a while where the database is what fails; until it is told to stop. */
export async function retryOutages<Result>(run: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
  for (const milliseconds of PAUSES) {
    try {
      return await run()
    } catch (error) {
      if (outageOf(error) === undefined || signal.aborted) throw error
      await pause(milliseconds, undefined, { signal }).catch(() => {})
    }
  }
  return run()
}
