import { readFile, rm, writeFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'

const fileIn = (dataFolder: string): string => join(resolve(dataFolder), 'dictum.url')

/** Writes the service's address into its data folder, for commands that find the folder locked. */
export async function announceService(dataFolder: string, url: string): Promise<() => Promise<void>> {
  const path = fileIn(dataFolder)
  await writeFile(path, `${url}\n`)
  return () => rm(path, { force: true })
}

/** The address of the service that holds a data folder; undefined if none was written or it does not answer. */
export async function runningService(dataFolder: string): Promise<string | undefined> {
  const url = (await readFile(fileIn(dataFolder), 'utf8').catch(() => '')).trim()
  if (url === '') return undefined
  const answer = await fetch(`${url}/readyz`).catch(() => undefined)
  return answer?.ok ? url : undefined
}
