import { importLine } from '../export/import-line.js'
import { type LineOfFile, readLineFiles } from '../sources/read-line-files.js'
import type { Database } from '../store/database/database.js'
import { refreshStatistics } from '../store/database/table-statistics.js'
import { groupBeside } from '../store/grouping/keep-grouping.js'
import { type ArticleOutcome, type Following, followArticles } from './output/follow-articles.js'
import { notesOnImported } from './output/notes-on.js'
import { outcomeOf } from './output/outcome-of.js'
import { linesTo } from './output/write.js'
import { openDatabaseOrService } from './service/database-or-service.js'
import { importBy } from './service/import-by.js'
import { retryOutages } from './service/retry-outages.js'
import { findEditorKey } from './service/service-keys.js'

export interface ImportSettings extends Following {
  readonly databaseUrl: string | undefined
  readonly dataFolder: string
  /** For a service that holds the folder; undefined: the one in the folder. */
  readonly editorKey: string | undefined
}

/**
 * Imports the lines of a file written by `dictum export --format jsonl` ("-" is the standard input), each in its own
 * transaction: into the database or, if a service holds its folder, by that service.
 * @returns the exit code: 0; 1 if some lines could not be imported (each is reported); 130 if interrupted
 * @throws DatabaseError if the database cannot be opened, OperationError if the service refuses everything or is gone
 */
export async function importArticles(path: string, settings: ImportSettings): Promise<0 | 1 | 130> {
  const { databaseUrl, dataFolder, editorKey, signal } = settings
  const opened = await openDatabaseOrService(databaseUrl, dataFolder, findEditorKey(editorKey))
  const lines = readLineFiles(path)
  if ('service' in opened) return followArticles(importBy(opened, lines, signal), settings)
  try {
    const importing = importOn(opened.database, lines, signal)
    return await followArticles(
      groupBeside(importing, opened.database, { log: linesTo(settings.errors), signal }),
      settings,
    )
  } finally {
    await opened.database.close()
  }
}

async function* importOn(
  database: Database,
  lines: AsyncIterable<LineOfFile>,
  signal: AbortSignal,
): AsyncGenerator<ArticleOutcome> {
  let isAnyNew = false
  for await (const each of lines) {
    const outcome = await outcomeOf(database, each.source, async () => {
      if ('error' in each) throw each.error
      const imported = await retryOutages(() => importLine(database, each.line), signal)
      return { ...imported, source: each.source, notes: notesOnImported(imported) }
    })
    isAnyNew ||= 'created' in outcome && outcome.created
    yield outcome
    if (signal.aborted) break
  }
  if (isAnyNew) await refreshStatistics(database)
}
