// A temporary PostgreSQL server for the benchmarks, with the same settings for every contestant.

import { spawnSync } from 'node:child_process'
import { chownSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir, userInfo } from 'node:os'
import { join } from 'node:path'

/** The port for this benchmark; others use other ports, so that they can run at the same time. */
const PORT = 55441

/** Memory settings of a small server; pg_stat_statements, to count SQL statements; no fsync, because only reads are measured. */
const OPTIONS = {
  listen_addresses: '127.0.0.1',
  shared_buffers: '1GB',
  fsync: 'off',
  max_wal_size: '8GB',
  shared_preload_libraries: 'pg_stat_statements',
}

/** Starts the server. PostgreSQL's programs refuse to run as root: then they run as the user postgres. */
export function startCluster(port = PORT) {
  const versions = readdirSync('/usr/lib/postgresql').sort((a, b) => Number(a) - Number(b))
  const bin = `/usr/lib/postgresql/${versions.at(-1)}/bin`
  const folder = mkdtempSync(join(tmpdir(), 'dictum-bench-'))
  const isRoot = userInfo().uid === 0
  if (isRoot) chownSync(folder, Number(spawnSync('id', ['-u', 'postgres']).stdout), -1)
  const run = (program, ...args) => {
    const command = [`${bin}/${program}`, ...args]
    const [file, ...rest] = isRoot ? ['runuser', '-u', 'postgres', '--', ...command] : command
    const { status, stderr } = spawnSync(file, rest, {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    })
    if (status !== 0) throw new Error(`${program}: ${stderr}`)
  }
  const data = join(folder, 'data')
  run('initdb', '-D', data, '-U', 'postgres', '--auth=trust', '-E', 'UTF8', '--locale=C.UTF-8')
  const options = Object.entries({ ...OPTIONS, port, unix_socket_directories: folder }).map(
    ([name, value]) => `-c ${name}=${value}`,
  )
  // The server logs to a file, because an inherited standard error would keep this process's pipe open.
  run('pg_ctl', '-D', data, '-w', '-l', join(folder, 'log'), '-o', options.join(' '), 'start')
  return {
    urlOf: (database) => `postgresql://postgres@127.0.0.1:${port}/${database}`,
    stop: () => {
      run('pg_ctl', '-D', data, '-m', 'immediate', 'stop')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
