import { randomUUID } from 'node:crypto'
import { readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { setTimeout as pause } from 'node:timers/promises'
import { FolderInUseError } from './database-error.js'

/** The content of the lock file: which process holds the folder. */
interface Holder {
  readonly pid: number
  readonly host: string
  /** When that process started, because pids are reused; null if unknown. */
  readonly startedAt: string | null
  /** Unique for each lock. */
  readonly token: string
}

const HEARTBEAT_MILLISECONDS = 5_000
/** A lock of another host, whose processes cannot be checked, is stale after this time without a heartbeat. */
const SILENCE_MILLISECONDS = 30_000
/** Longer than any two starting processes need between reading a stale lock and moving it away. */
const SETTLE_MILLISECONDS = 50

/** The tokens of the locks that this process holds. */
const heldHere = new Set<string>()

/**
 * Locks the folder for this process. A stale lock, whose process has ended, is taken over.
 * @returns a function that releases the lock
 * @throws FolderInUseError, naming the folder and the process, if another process holds it
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
      // The folder was removed meanwhile: there is nothing left to lock.
    }
  }, HEARTBEAT_MILLISECONDS)
  heartbeat.unref()
  return async () => {
    clearInterval(heartbeat)
    heldHere.delete(mine.token)
    if (readHolder(path)?.holder?.token === mine.token) rmSync(path, { force: true })
  }
}

/** The holder of the lock and the milliseconds since its last heartbeat; undefined if there is no lock. */
function readHolder(path: string): { holder: Holder | undefined; age: number } | undefined {
  try {
    const age = Date.now() - statSync(path).mtimeMs
    const text = readFileSync(path, 'utf8')
    // The file is empty while it is being written, or because the disk was full.
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
    // EPERM: the process exists and belongs to another user.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false
  }
  return holder.startedAt === startOf(holder.pid)
}

/** When a process started, with the boot id, so that it is unique across reboots; null where /proc is missing (not Linux). */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    // Field 22 (starttime), counted after the program's name, which is in parentheses and may contain spaces (man 5 proc).
    return `${boot} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  } catch {
    return null
  }
}

/** Renames a stale lock to a unique name, then deletes it: the rename succeeds in one process only. */
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
