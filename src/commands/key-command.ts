import { type Command, InvalidArgumentError, Option } from 'commander'
import { DEFAULT_PER_MINUTE, MOST_PER_MINUTE } from '../models/key-rates.js'
import { readSettings } from '../settings.js'
import type { KeyPlace } from './key.js'

/** Adds `dictum key add · list · revoke`. @param environment help text on the environment variables for the database */
export function addKeyCommand(program: Command, environment: string): void {
  const key = program
    .command('key')
    .description('make, list and revoke the keys that people and programs work with')
    .addHelpText(
      'after',
      `
Every key reads. A key of the role editor also writes content, one of the role admin also sees, makes and revokes keys.
While a service holds the data folder, it does the work, by the admin key that lies in that folder.
${environment}`,
    )

  key
    .command('add')
    .description('make a key and print its secret, this once')
    .argument('<name>', 'whose it is, or what for; no two keys ever share a name')
    .addOption(
      new Option('--role <role>', 'what its holder may do')
        .choices(['reader', 'editor', 'admin'])
        .makeOptionMandatory(),
    )
    .option('--per-minute <requests>', 'how many requests a minute it may make', readPerMinute, DEFAULT_PER_MINUTE)
    .action(async (name: string, { role, perMinute }: { role: string; perMinute: number }) => {
      const { addKey } = await import('./key.js')
      await addKey(place(), name, role, perMinute)
    })

  key
    .command('list')
    .description('print all keys, revoked ones too: name, role, requests a minute, made, revoked')
    .action(async () => {
      const { listKeys } = await import('./key.js')
      await listKeys(place())
    })

  key
    .command('revoke')
    .description('end a key; services notice within five seconds')
    .argument('<name>', 'its name')
    .action(async (name: string) => {
      const { revokeKey } = await import('./key.js')
      await revokeKey(place(), name)
    })
}

function place(): KeyPlace {
  const { databaseUrl, dataFolder } = readSettings(process.env)
  return { databaseUrl, dataFolder, output: process.stdout, errors: process.stderr }
}

function readPerMinute(value: string): number {
  const requests = Number(value)
  if (/^\d+$/.test(value) && requests >= 1 && requests <= MOST_PER_MINUTE) return requests
  throw new InvalidArgumentError(`Accepted is a whole number from 1 to ${MOST_PER_MINUTE}.`)
}
