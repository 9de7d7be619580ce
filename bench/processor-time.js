import { readdirSync, readFileSync } from 'node:fs'

/** Milliseconds per tick of Linux's processor times: 100 ticks per second on every common system. */
const TICK = 10

/**
 * Milliseconds of processor time that a local PostgreSQL (Linux) has spent on its connections so far. Unlike elapsed time, it does not
 * depend on other load.
 * @param connection pid of one of its connections, by pg_backend_pid()
 */
export function processorTime(connection) {
  const server = statOf(connection)?.parent
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
  return stats.reduce((sum, stat) => (stat?.parent === server ? sum + stat.ticks * TICK : sum), 0)
}

/** The data of a process in /proc (man 5 proc); undefined if it has ended. */
function statOf(process) {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8')
    // After the name, which is in parentheses: state, parent, …, time in user mode (the 12th) and in the kernel.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { parent: fields[1], ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return undefined
  }
}
