import { setTimeout as pause } from 'node:timers/promises'
import { outageOf } from '../../store/database/outage.js'

/** Pauses before retries, in milliseconds; one minute in all, for a server that is restarting or busy. */
const PAUSES = [1_000, 2_000, 4_000, 8_000, 15_000, 30_000]

/** Runs a function and retries it after database outages, until the signal is aborted. */
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
