import { readdirSync, readFileSync } from 'node:fs'

/** The length of the ticks in which Linux counts processor time, in milliseconds: 100 a second on every common system. */
const TICK = 10

/**
 * Milliseconds of processor time that a PostgreSQL on this machine (Linux) has spent so far on its connections. Beside other load it says
 * what a clock cannot.
 * @param connection process of one of its connections, as pg_backend_pid() tells it
 */
export function processorTime(connection) {
  const server = statOf(connection)?.parent
  const stats = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(statOf)
  return stats.reduce((sum, stat) => (stat?.parent === server ? sum + stat.ticks * TICK : sum), 0)
}

/** What proc(5) says of a process; undefined where it has ended. */
function statOf(process) {
  try {
    const stat = readFileSync(`/proc/${process}/stat`, 'utf8')
    // After the name, in brackets: state, parent, …, time in user mode (the 12th) and in the kernel.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
    return { parent: fields[1], ticks: Number(fields[11]) + Number(fields[12]) }
  } catch {
    return undefined
  }
}
