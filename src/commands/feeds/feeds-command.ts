import type { Command } from 'commander'
import { readSettings } from '../../settings.js'
import type { FeedPlace } from './feeds.js'

/** Adds `dictum feeds list · add · remove · import · export`. @param environment help text on the environment variables for the database */
export function addFeedsCommand(program: Command, environment: string): void {
  const feeds = program
    .command('feeds')
    .description('follow feeds: their articles come in as they appear, while a service or a worker runs')
    .addHelpText('after', environment)

  feeds
    .command('list', { isDefault: true })
    .description('print all feeds: whether each is asked, when, and why not')
    .action(async () => {
      const { listFeeds } = await import('./feeds.js')
      await listFeeds(place())
    })

  feeds
    .command('add')
    .description('have the articles of a feed come in: RSS, RDF, Atom or JSON Feed')
    .argument('<url>', 'its address')
    .action(async (url: string) => {
      const { addFeed } = await import('./feeds.js')
      await addFeed(place(), url)
    })

  feeds
    .command('remove')
    .description('take a feed out; its articles stay')
    .argument('<id>', 'its id, as the list gives it')
    .action(async (id: string) => {
      const { removeFeed } = await import('./feeds.js')
      await removeFeed(place(), id)
    })

  feeds
    .command('import')
    .description('add the feeds of a list that a feed reader exported (OPML)')
    .argument('<file>', 'the list; - for standard input')
    .action(async (file: string) => {
      const { importFeeds } = await import('./feeds.js')
      await importFeeds(place(), file)
    })

  feeds
    .command('export')
    .description('write all feeds as a list that feed readers import (OPML)')
    .action(async () => {
      const { exportFeeds } = await import('./feeds.js')
      await exportFeeds(place())
    })
}

function place(): FeedPlace {
  const { databaseUrl, dataFolder, editorKey } = readSettings(process.env)
  return { databaseUrl, dataFolder, editorKey, output: process.stdout, errors: process.stderr }
}
