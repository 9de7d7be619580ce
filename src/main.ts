import { existsSync, readFileSync } from 'node:fs'
import { Command, InvalidArgumentError, Option } from 'commander'
import { addFeedsCommand } from './commands/feeds/feeds-command.js'
import type { GivenFacts } from './commands/given-facts.js'
import { addJobsCommand } from './commands/jobs/jobs-command.js'
import { addKeyCommand } from './commands/key-command.js'
import { OperationError } from './commands/service/operation-error.js'
import { TASKS, type Task } from './evaluation/gold/gold.js'
import { EXPORT_FORMATS } from './export/export-formats.js'
import { readSettings, SettingsError } from './settings.js'
import { KNOWN_EXTENSIONS } from './sources/formats.js'
import { DatabaseError } from './store/database/database-error.js'

const { version, description } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))

const ENVIRONMENT = `
Environment:
  DATABASE_URL       postgresql://… of a server; without it the database runs inside this process
  DICTUM_DATA        its folder (./data); memory: keeps nothing`

/** For commands that write, which a running service does with an editor's key. */
const EDITOR_ENVIRONMENT = `
  DICTUM_EDITOR_KEY  the running service's key, where it is not the one in the data folder`

/** The options of \`ingest\`, as commander names them. */
type IngestOptions = Omit<GivenFacts, 'authors'> & { readonly author?: readonly string[] }

const program = new Command('dictum')
  .description(description)
  .version(version)
  .showHelpAfterError()
  // Usage errors exit with 2, so that 1 can mean "some articles failed".
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))

program
  .command('serve')
  .description('start the service: GraphQL at /graphql, by default on http://127.0.0.1:4000')
  .addHelpText(
    'after',
    `${ENVIRONMENT}
  PORT, HOST         where it listens (4000, 127.0.0.1)
  DICTUM_EDITOR_KEY  a key that writes; without it one is made at the first start
  DICTUM_PUBLIC_READ off: reading needs a key, too (dictum key add)
  DICTUM_PUBLIC_PER_MINUTE  requests a minute that an address has without a key (600000)
  DICTUM_CORS_ORIGINS  the origins whose pages may ask, with commas between them (any)
  DICTUM_FETCH_ALLOW  hosts, IP addresses and networks that may be fetched from although they are not public
  DICTUM_SMTP_URL, DICTUM_MAIL_FROM, DICTUM_URL  sends digests by e-mail, with links to this address (docs/following.md)
  DICTUM_WORKER      off: jobs are left to dictum worker
  DICTUM_SAMPLE      off: an empty database stays empty
  DICTUM_READER      off: articles are read by the rules alone
  DICTUM_LLM_URL, DICTUM_LLM_MODEL, DICTUM_LLM_KEY  a language model that reads beside them (docs/language-model.md)`,
  )
  .action(async () => {
    const { serve } = await import('./commands/serve.js')
    await serve(readSettings(process.env))
  })

program
  .command('worker')
  .description('do jobs beside a running service, on the same DATABASE_URL; as many workers as you like')
  .addHelpText(
    'after',
    `
A service does jobs itself, unless it was started with DICTUM_WORKER=off. The job of a worker that is killed is done by another
one. SIGTERM and Ctrl-C end it; what runs then is given back.
${ENVIRONMENT}
  DICTUM_FETCH_ALLOW  hosts, IP addresses and networks that may be fetched from although they are not public
  DICTUM_SMTP_URL, DICTUM_MAIL_FROM, DICTUM_URL  sends digests by e-mail, with links to this address (docs/following.md)`,
  )
  .action(async () => {
    const { work } = await import('./commands/jobs/worker.js')
    const { databaseUrl, dataFolder, fetchAllow, mail } = readSettings(process.env)
    await work({ databaseUrl, dataFolder, fetchAllow, mail, errors: process.stderr, signal: stopSignal() })
  })

program
  .command('ingest')
  .description(
    'read articles into the database: text, HTML, PDF, e-mail, WARC, JSON, CSV; the same article again makes no second one',
  )
  .argument(
    '<paths...>',
    `files, folders (${KNOWN_EXTENSIONS.join(', ')} in them), http(s) addresses of pages, feeds and sitemaps, - for standard input`,
  )
  .option('--title <title>', 'the headline of one article')
  .option('--url <address>', 'where one article was published, an http or https address')
  .option('--published-at <time>', 'when one article was published, such as 2023-01-30 or 2023-01-30T08:00:00+09:00')
  .option('--author <name>', 'a name in the byline of one article; may be repeated', (name, names: string[] = []) => [
    ...names,
    name,
  ])
  .option('--publisher <name>', 'who published all of them, such as Reuters')
  .option('--section <name>', 'the part of the publication that all of them stand in, such as World')
  .option('--language <tag>', 'the language of all of them, such as en or en-GB')
  .addHelpText(
    'after',
    `
JSON lines, JSON files (a list, or {"articles": […]} and the like) and CSV with a header hold "text", "title", "url",
"canonicalUrl", "publisher", "publishedAt", "authors", "section" and "language", by these or the usual names ("body",
"headline", "link", "source", "date", "author" …); all but the text may be missing. Fields that nobody reads are told.
News items of ninjs are read by its own names. Of a PDF the text layer is read, columns one after another; of an e-mail
the page or the text; of a mailbox each e-mail; of a WARC file each HTML page, by its address. What is passed over is told.
Of an article that is there already, what was not known is added; what differs is told, and stays.
What an option tells wins over what a file says. --title, --url, --published-at and --author are for one file of
one article; the others hold for any number of articles, those of JSON, CSV, mailboxes and WARC files, too.
Into a file or a pipe goes a line for each article once it is stored: id, new or known, statements, source.
Of a sitemap, or an index of sitemaps, the newest 1,000 pages are fetched, one at a time, with the pause that the site wants.
A running service that holds the data folder ingests in place of this command, which fetches addresses itself.
Exit codes: 0, 1 where some articles could not be ingested, 2 for wrong usage, 130 where it was interrupted.
${ENVIRONMENT}${EDITOR_ENVIRONMENT}
  DICTUM_FETCH_ALLOW  hosts, IP addresses and networks that may be fetched from although they are not public`,
  )
  .action(async (paths: string[], { author: authors, ...given }: IngestOptions) => {
    const { ingest } = await import('./commands/ingest.js')
    const { databaseUrl, dataFolder, editorKey, fetchAllow } = readSettings(process.env)
    const { stdout, stderr } = process
    process.exitCode = await ingest(paths, {
      databaseUrl,
      dataFolder,
      editorKey,
      fetchAllow,
      given: { ...given, ...(authors && { authors }) },
      output: stdout,
      errors: stderr,
      signal: stopSignal(),
    })
  })

program
  .command('reanalyse')
  .description('read every stored article again with the rules of now; what people decided stays')
  .option(
    '--later',
    'leave it to the workers (dictum serve, dictum worker), and end at once; dictum jobs shows what is left',
  )
  .addHelpText(
    'after',
    `
A running service that holds the data folder does it in place of this command, and goes on answering meanwhile.
Exit codes: 0, 1 where it fails, 130 where it was interrupted.
${ENVIRONMENT}${EDITOR_ENVIRONMENT}`,
  )
  .action(async ({ later }: { later?: true }) => {
    const { databaseUrl, dataFolder, editorKey } = readSettings(process.env)
    if (later) {
      const { reanalyseLater } = await import('./commands/jobs/jobs.js')
      return reanalyseLater({ databaseUrl, dataFolder, editorKey, output: process.stdout, errors: process.stderr })
    }
    const { reanalyse } = await import('./commands/reanalyse.js')
    const { stderr: errors } = process
    process.exitCode = await reanalyse({ databaseUrl, dataFolder, editorKey, errors, signal: stopSignal() })
  })

program
  .command('ask')
  .description('answer a question in plain English, with the evidence')
  .argument('[question...]', 'the question; without one, questions are read line by line')
  .option('--json', 'the whole answer, as one line of JSON')
  .addHelpText(
    'after',
    `\nExit codes: 0 where there is an answer, 1 where there is none, 2 for wrong usage.\n${ENVIRONMENT}`,
  )
  .action(async (question: string[], { json }: { json?: true }) => {
    const { askQuestions } = await import('./commands/ask.js')
    const { databaseUrl, dataFolder } = readSettings(process.env)
    const { stdin: input, stdout: output, stderr: errors } = process
    const text = question.length > 0 ? question.join(' ') : undefined
    process.exitCode = await askQuestions(text, {
      databaseUrl,
      dataFolder,
      json: json ?? false,
      input,
      output,
      errors,
    })
  })

program
  .command('mcp')
  .description('serve assistants by the Model Context Protocol, on standard input and output')
  .addHelpText(
    'after',
    `
An assistant starts it: {"mcpServers": {"dictum": {"command": "npx", "args": ["dictum", "mcp"]}}}
A running service that holds the data folder answers in place of this command; assistants reach it at
http://127.0.0.1:4000/mcp, too.
${ENVIRONMENT}`,
  )
  .action(async () => {
    const { serveMcp } = await import('./commands/mcp.js')
    const { databaseUrl, dataFolder } = readSettings(process.env)
    const { stdin: input, stdout: output, stderr: errors } = process
    await serveMcp({ databaseUrl, dataFolder, input, output, errors, signal: stopSignal() })
  })

addFeedsCommand(program, ENVIRONMENT)
addJobsCommand(program, ENVIRONMENT)
addKeyCommand(program, ENVIRONMENT)

program
  .command('export')
  .description('write statements with their articles: to keep, to move, or to open in other programs')
  .option('--where <filter>', 'which statements: a StatementFilter as GraphQL or JSON; without it, everything')
  .addOption(new Option('--format <format>', 'what is written').choices(EXPORT_FORMATS).default('jsonl'))
  .addHelpText(
    'after',
    `
Formats, on the standard output:
  jsonl         an article a line, with all that \`dictum import\` needs to make the same graph of it
  csv           a statement a row, for a spreadsheet
  jsonld        schema.org, Web Annotation and PROV, for linked data
  ftm           FollowTheMoney, an entity a line, for Aleph and OpenSanctions' programs
  plover        events of PLOVER as CSV with POLECAT's columns: statements whose act has a type there
  annotations   W3C's Web Annotation, an AnnotationPage a line for each article

dictum export --format csv --where '{speaker: {name: "Stoltenberg"}, act: {eq: URGE}}' > urged.csv
A running service that holds the data folder exports in place of this command.
Exit codes: 0, 1 where the database fails, 2 for wrong usage, which a name that nobody bears is, too.
${ENVIRONMENT}`,
  )
  .action(async ({ where, format }: { where?: string; format: string }) => {
    const { exportStatements } = await import('./commands/export.js')
    const { databaseUrl, dataFolder } = readSettings(process.env)
    const { stdout: output, stderr: errors } = process
    process.exitCode = await exportStatements(format, where, { databaseUrl, dataFolder, output, errors })
  })

program
  .command('import')
  .description('take back what `dictum export --format jsonl` wrote; what is there already stays as it is')
  .argument('<file>', 'the JSON lines; - for standard input')
  .addHelpText(
    'after',
    `
Ids and everything that was found stay as they were exported; the words of every span are checked in the text.
Into a file or a pipe goes a line for each article once it is stored: id, new or known, statements, line.
A running service that holds the data folder imports in place of this command.
Exit codes: 0, 1 where some lines could not be imported, 2 for wrong usage, 130 where it was interrupted.
${ENVIRONMENT}${EDITOR_ENVIRONMENT}`,
  )
  .action(async (file: string) => {
    const { importArticles } = await import('./commands/import.js')
    const { databaseUrl, dataFolder, editorKey } = readSettings(process.env)
    const { stdout: output, stderr: errors } = process
    const settings = { databaseUrl, dataFolder, editorKey, output, errors, signal: stopSignal() }
    process.exitCode = await importArticles(file, settings)
  })

program
  .command('extract')
  .description('write what articles say as JSON lines, without any database')
  .argument(
    '[file]',
    'JSON lines of {"id", "text", "title", "publishedAt"}, or what `ingest` reads; - or none: standard input',
    '-',
  )
  .option('--jsonl', 'the file holds JSON lines, whatever its name')
  .addHelpText('after', '\nOffsets count code points, so that Python slices the same words.')
  .action(async (file: string, { jsonl }: { jsonl?: true }) => {
    const { extract } = await import('./commands/extract.js')
    process.exitCode = await extract(file, jsonl ? 'jsonl' : undefined, process.stdout, process.stderr)
  })

program
  .command('evaluate')
  .description('score what the extractor finds against an annotated corpus')
  .requiredOption('--corpus <file>', 'JSON lines of {"id", "text"} and what the task needs; - for standard input')
  .addOption(new Option('--task <task>', 'what is scored').choices(TASKS).makeOptionMandatory())
  .option('--errors <count>', 'also tell so many mistakes, one a line, before the figures', readCount, 0)
  .addHelpText(
    'after',
    `
A line holds, with offsets in code points, for the task
  attribution   "attributions": [{"source", "cue", "content": [[start, end], …], "kind": "direct"}], and may hold
                "sequences": [{"tokens": [[start, end], …], "labels": ["B-source", "I-source", "O", …]}]
  statements    "statements": [{"source", "cue", "content": [[start, end], …], "speakers": [name, …], "addressees": [name, …],
                "act", "mode", "negated", "nested"}], "people" and "organizations": [{"name", "aliases": [name, …]}]
  entities      "mentions": [{"start", "end", "head": [[start, end]], "kind": "PERSON", "form": "NAME", "chain", "country"}]
  acts          "plover": "REQUEST", "actors": [{"text", "country"}], "recipients": [{"text", "country"}]
Figures are per cent: precision / recall / F1 where there are three. They are those of the extractor that the environment
asks for: DICTUM_READER=off leaves the rules alone, DICTUM_LLM_URL adds a language model.
Exit codes: 0, 1 where the corpus cannot be read (the bad line is named), 2 for wrong usage.`,
  )
  .action(async ({ corpus, task, errors }: { corpus: string; task: Task; errors: number }) => {
    const { evaluate } = await import('./commands/evaluate.js')
    process.exitCode = await evaluate(corpus, task, errors, process.stdout, process.stderr)
  })

program
  .command('schema')
  .description('print the GraphQL schema, as schema.graphql keeps it (for developers)')
  .action(async () => {
    const { schemaText } = await import('./commands/schema.js')
    process.stdout.write(schemaText())
  })

// An installed package contains the migrations, but neither the Prisma schema nor the tools for making new ones.
if (existsSync(new URL('../prisma/schema.prisma', import.meta.url))) {
  program
    .command('migration')
    .description('write the migration that brings prisma/migrations to prisma/schema.prisma (for developers)')
    .argument('<name>', 'a few words for it, such as "add topics"')
    .action(async (name: string) => {
      const { newMigration } = await import('./store/database/migrations/new-migration.js')
      const path = await newMigration(name, new Date())
      console.log(path ?? 'The migrations already make what prisma/schema.prisma says.')
    })
}

/** The first Ctrl-C ends after the current article, the second at once. */
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  process.once('SIGINT', () => stop.abort())
  process.once('SIGTERM', () => stop.abort())
  return stop.signal
}

function readCount(value: string): number {
  if (/^\d+$/.test(value)) return Number(value)
  throw new InvalidArgumentError('Accepted is a whole number, 0 or more.')
}

// The reader of our output may stop early (`… | head`): then just end.
process.stdout.on('error', (error: NodeJS.ErrnoException) => process.exit(error.code === 'EPIPE' ? 0 : 1))

try {
  await program.parseAsync()
} catch (error) {
  // Errors that the user can fix are printed as a message; internal errors with their stack.
  const isTheirs = error instanceof DatabaseError || error instanceof SettingsError || error instanceof OperationError
  console.error(isTheirs ? error.message : error)
  process.exitCode = error instanceof SettingsError ? 2 : 1
}
