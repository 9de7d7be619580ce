import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { runSql } from '../../query/run/run-sql.js'
import type { Database } from '../database/database.js'

/** How often the numbers of events are read while somebody waits, in milliseconds; one SQL statement for all who do. */
const PAUSE_MILLISECONDS = 200

/** Tells how many events saved searches have had, also those that other processes found. */
export class EventCounts {
  private readonly waiting = new Map<string, Set<(count: number | null) => void>>()
  private isLooking = false

  constructor(private readonly database: Database) {}

  /** @returns null if there is no such search */
  async now(searchId: string): Promise<number | null> {
    return (await this.countsOf([searchId])).get(searchId) ?? null
  }

  /** Waits until a search has had another number of events, or is gone, or the signal is aborted. */
  change(searchId: string, from: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const waiting = this.waiting.get(searchId) ?? new Set()
      const look = (count: number | null): void => {
        if (count !== from) leave()
      }
      const leave = (): void => {
        waiting.delete(look)
        if (waiting.size === 0 && this.waiting.get(searchId) === waiting) this.waiting.delete(searchId)
        signal.removeEventListener('abort', leave)
        resolve()
      }
      if (signal.aborted) return resolve()
      signal.addEventListener('abort', leave)
      this.waiting.set(searchId, waiting.add(look))
      if (!this.isLooking) void this.lookWhileAwaited()
    })
  }

  private async lookWhileAwaited(): Promise<void> {
    this.isLooking = true
    while (this.waiting.size > 0) {
      await pause(PAUSE_MILLISECONDS, undefined, { ref: false })
      const searchIds = [...this.waiting.keys()]
      // Where the database does not answer, those who wait go on waiting.
      const counts = await this.countsOf(searchIds).catch(() => null)
      if (counts === null) continue
      for (const id of searchIds) for (const look of this.waiting.get(id) ?? []) look(counts.get(id) ?? null)
    }
    this.isLooking = false
  }

  private async countsOf(searchIds: readonly string[]): Promise<ReadonlyMap<string, number>> {
    const rows = await runSql<{ id: string; events: number }>(
      this.database,
      sql`select "id", "events" from "SavedSearch" where "id" = any(${searchIds.filter((id) => !id.includes('\0'))}::text[])`,
    )
    return new Map(rows.map(({ id, events }) => [id, events]))
  }
}
