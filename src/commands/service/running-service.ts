import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const fileIn = (dataFolder: string): string => join(resolve(dataFolder), 'dictum.url')

/** Leaves the address of the service that holds a data folder in it, for commands that come upon its lock. */
export async function announceService(dataFolder: string, url: string): Promise<() => Promise<void>> {
  const path = fileIn(dataFolder)
  await writeFile(path, `${url}\n`)
  return () => rm(path, { force: true })
}

/** The address of the service that holds a data folder; undefined where none has left it, or it does not answer. */
export async function runningService(dataFolder: string): Promise<string | undefined> {
  const url = (await readFile(fileIn(dataFolder), 'utf8').catch(() => '')).trim()
  if (url === '') return undefined
  const answer = await fetch(`${url}/readyz`).catch(() => undefined)
  return answer?.ok ? url : undefined
}
