import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { FolderInUseError } from './database-error.js'

/** What the lock file says of whoever holds the folder. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** When that process started, as the system counts it; tells it from a later one with its number. Null: unknown. */
  readonly startedAt: string | null
  /** Tells this lock from every other. */
  readonly token: string
}

const HEARTBEAT_MILLISECONDS = 5_000
/** A lock of another host, whose processes cannot be asked, counts as left behind after this silence. */
const SILENCE_MILLISECONDS = 30_000
/** Longer than any two starting processes need between reading a stale lock and moving it away. */
const SETTLE_MILLISECONDS = 50

/** The tokens of the locks that this process holds. */
const heldHere = new Set<string>()

/**
 * Takes the folder for this process alone and returns the function that gives it back. The lock of a process that is no
 * longer there is taken over.
 * @throws FolderInUseError, naming the folder and the process, where it is held.
 */
export async function lockFolder(folder: string): Promise<() => Promise<void>> {
  const path = `${folder}/dictum.lock`
  const mine: Holder = { pid: process.pid, host: hostname(), startedAt: startOf(process.pid), token: randomUUID() }
  const found = readHolder(path)
  if (found !== undefined) {
    if (isAlive(found.holder, found.age)) throw heldBy(folder, found.holder)
    moveAway(path, mine.token)
  }
  try {
    writeFileSync(path, JSON.stringify(mine), { flag: 'wx' })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error
    throw heldBy(folder, readHolder(path)?.holder)
  }
  // Two processes may have found the same stale lock, and the slower may just have moved ours away.
  await pause(SETTLE_MILLISECONDS)
  const settled = readHolder(path)?.holder
  if (settled?.token !== mine.token) throw heldBy(folder, settled)

  heldHere.add(mine.token)
  const heartbeat = setInterval(() => {
    try {
      utimesSync(path, new Date(), new Date())
    } catch {
      // The folder was removed under us: there is nothing left to guard.
    }
  }, HEARTBEAT_MILLISECONDS)
  heartbeat.unref()
  return async () => {
    clearInterval(heartbeat)
    heldHere.delete(mine.token)
    if (readHolder(path)?.holder?.token === mine.token) rmSync(path, { force: true })
  }
}

/** Who holds the lock and how long ago (ms) they last said so; undefined where nobody does. */
function readHolder(path: string): { holder: Holder | undefined; age: number } | undefined {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    const text = readFileSync(path, 'utf8')
    // An empty file is a lock that is being written at this moment, or one that a full disk cut short.
    return { holder: text === '' ? undefined : (JSON.parse(text) as Holder), age }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    if (error instanceof SyntaxError) return { holder: undefined, age: Number.POSITIVE_INFINITY }
    throw error
  }
}

function isAlive(holder: Holder | undefined, age: number): boolean {
  if (holder === undefined) return age < HEARTBEAT_MILLISECONDS
  if (holder.host !== hostname()) return age < SILENCE_MILLISECONDS
  if (holder.pid === process.pid) return heldHere.has(holder.token)
  try {
    process.kill(holder.pid, 0)
  } catch (error) {
    // EPERM: it is there and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return holder.startedAt === startOf(holder.pid)
}

/** When a process started, told apart over restarts of the machine; null where the system does not tell (not Linux). */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Field 22, counted after the program's name, which stands in parentheses and may hold spaces (man 5 proc).
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return null
  }
}

/** Moves a dead lock aside under a name of our own, then drops it: renaming works for one process only. */
function moveAway(path: string, token: string): void {
  const aside = `${path}.${token}`
  try {
    renameSync(path, aside)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error
  }
  rmSync(aside, { force: true })
}

function heldBy(folder: string, holder: Holder | undefined): FolderInUseError {
  const who = holder === undefined ? 'another process' : `process ${holder.pid} on ${holder.host}`
  return new FolderInUseError(
    `The data folder ${folder} is in use by ${who}. ` +
      'Stop it, or give another folder (DICTUM_DATA) or a PostgreSQL server (DATABASE_URL), which several may share.',
  )
}
