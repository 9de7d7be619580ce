import type { Command } from 'commander'
import { readSettings } from '../../settings.js'
import type { JobPlace } from './jobs.js'

/** Adds `dictum jobs list · retry · drop`. @param environment help text on the environment variables for the database */
export function addJobsCommand(program: Command, environment: string): void {
  const jobs = program
    .command('jobs')
    .description('show what is to be done apart from requests, and what failed and why')
    .addHelpText('after', environment)

  jobs
    .command('list', { isDefault: true })
    .description('print jobs, the latest first: at most 100')
    .option('--failed', 'only those that were set aside: they failed too often')
    .action(async ({ failed }: { failed?: true }) => {
      const { listJobs } = await import('./jobs.js')
      await listJobs(place(), failed ?? false)
    })

  jobs
    .command('retry')
    .description('have a job tried again at once')
    .argument('<id>', 'its id, as the list gives it')
    .action(async (id: string) => {
      const { retryJob } = await import('./jobs.js')
      await retryJob(place(), id)
    })

  jobs
    .command('drop')
    .description('take a job out')
    .argument('<id>', 'its id, as the list gives it')
    .action(async (id: string) => {
      const { dropJob } = await import('./jobs.js')
      await dropJob(place(), id)
    })
}

function place(): JobPlace {
  const { databaseUrl, dataFolder, editorKey } = readSettings(process.env)
  return { databaseUrl, dataFolder, editorKey, output: process.stdout, errors: process.stderr }
}
