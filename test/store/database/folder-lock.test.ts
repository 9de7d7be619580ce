import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, utimes, writeFile } from 'node:fs/promises'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { lockFolder } from '../../../src/store/database/folder-lock.js'

let folder: string
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dictum-lock-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const holder = (pid: number, host = hostname(), startedAt: string | null = null): Promise<void> =>
  writeFile(join(folder, 'dictum.lock'), JSON.stringify({ pid, host, startedAt, token: 'another' }))

const refusal = (who: string): string =>
  `The data folder ${folder} is in use by ${who}. Stop it, or give another folder (DICTUM_DATA) or a PostgreSQL server ` +
  '(DATABASE_URL), which several may share.'

test('a folder belongs to one holder at a time', async () => {
  const unlock = await lockFolder(folder)
  await expect(lockFolder(folder)).rejects.toThrow(refusal(`process ${process.pid} on ${hostname()}`))
  await unlock()
  expect(await readdir(folder)).toEqual([])
  await (await lockFolder(folder))()
})

test('a living process holds its folder; a dead one does not', async () => {
  const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000); console.log(1)'])
  await once(child.stdout, 'data')
  const stat = await readFile(`/proc/${child.pid}/stat`, 'utf8').catch(() => undefined)
  const boot = await readFile('/proc/sys/kernel/random/boot_id', 'utf8').catch(() => '')
  const startedAt = stat === undefined ? null : `${boot.trim()} ${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`
  await holder(child.pid as number, hostname(), startedAt)
  await expect(lockFolder(folder)).rejects.toThrow(refusal(`process ${child.pid} on ${hostname()}`))
  child.kill('SIGKILL')
  await once(child, 'exit')
  const unlock = await lockFolder(folder)
  expect(JSON.parse(await readFile(join(folder, 'dictum.lock'), 'utf8'))).toMatchObject({ pid: process.pid })
  await unlock()
})

test('a lock with our own number, left behind by an earlier process, is taken over', async () => {
  await holder(process.pid)
  await (await lockFolder(folder))()
})

test('a lock of another host counts as long as it gives signs of life', async () => {
  await holder(1, 'elsewhere')
  await expect(lockFolder(folder)).rejects.toThrow(refusal('process 1 on elsewhere'))
  const minuteAgo = new Date(Date.now() - 60_000)
  await utimes(join(folder, 'dictum.lock'), minuteAgo, minuteAgo)
  await (await lockFolder(folder))()
})

test('of many that find a stale lock, one gets the folder', async () => {
  await holder(process.pid)
  const results = await Promise.allSettled(Array.from({ length: 8 }, () => lockFolder(folder)))
  expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
})

test.each(['', 'half a lo'])('a lock that a full disk cut short (%j) is taken over', async (text) => {
  const path = join(folder, 'dictum.lock')
  await writeFile(path, text)
  const minuteAgo = new Date(Date.now() - 60_000)
  await utimes(path, minuteAgo, minuteAgo)
  await (await lockFolder(folder))()
})
