import { isAllowEntry } from './web/allow-list.js'

/** An environment variable has an invalid value; the message names it and says what is accepted. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** The settings from the environment. */
export interface Settings {
  /** PORT; 0: any free port. */
  readonly port: number
  /** HOST */
  readonly host: string
  /** DATABASE_URL: postgresql://…; undefined: the embedded database. */
  readonly databaseUrl: string | undefined
  /** DICTUM_DATA: the embedded database's folder, or "memory:". */
  readonly dataFolder: string
  /** DICTUM_EDITOR_KEY; undefined: one is made and stored. */
  readonly editorKey: string | undefined
  /** False with DICTUM_SAMPLE=off: an empty database stays empty. */
  readonly loadsSample: boolean
  /** False with DICTUM_WORKER=off: jobs, and the grouping of statements, are left to `dictum worker`. */
  readonly works: boolean
  /** False with DICTUM_PUBLIC_READ=off: reading requires a key too. */
  readonly publicRead: boolean
  /** DICTUM_PUBLIC_PER_MINUTE: requests per minute and address without a key; undefined: the default. */
  readonly publicPerMinute: number | undefined
  /** DICTUM_CORS_ORIGINS: allowed origins of pages; undefined: any. */
  readonly corsOrigins: readonly string[] | undefined
  /** DICTUM_FETCH_ALLOW: hosts, IP addresses and networks that may be fetched from although they are not public. */
  readonly fetchAllow: readonly string[]
  /** Undefined without DICTUM_SMTP_URL: no mail is sent. */
  readonly mail: MailSettings | undefined
}

/** How mail is sent. */
export interface MailSettings {
  /** DICTUM_SMTP_URL: smtp:// or smtps://, with a name and a password where the server wants them. */
  readonly smtpUrl: string
  /** DICTUM_MAIL_FROM: "dictum@news.example.org" or "Dictum <dictum@news.example.org>". */
  readonly from: string
  /** DICTUM_URL: where people reach the service, without a slash at the end. */
  readonly url: string
}

/** Minimum length of an editor key, in characters, so that it cannot be guessed. */
const SHORTEST_KEY = 16

/**
 * Reads the settings from the environment; an empty value counts as none.
 * @throws SettingsError if a value is invalid
 */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const setting = (name: string): string | undefined => environment[name]?.trim() || undefined
  return {
    port: portOf(setting('PORT') ?? '4000'),
    host: setting('HOST') ?? '127.0.0.1',
    databaseUrl: setting('DATABASE_URL'),
    dataFolder: setting('DICTUM_DATA') ?? './data',
    editorKey: editorKeyOf(setting('DICTUM_EDITOR_KEY')),
    loadsSample: isOn('DICTUM_SAMPLE', setting('DICTUM_SAMPLE')),
    works: isOn('DICTUM_WORKER', setting('DICTUM_WORKER')),
    publicRead: isOn('DICTUM_PUBLIC_READ', setting('DICTUM_PUBLIC_READ')),
    publicPerMinute: publicPerMinuteOf(setting('DICTUM_PUBLIC_PER_MINUTE')),
    corsOrigins: corsOriginsOf(setting('DICTUM_CORS_ORIGINS')),
    fetchAllow: fetchAllowOf(setting('DICTUM_FETCH_ALLOW')),
    mail: mailOf(setting('DICTUM_SMTP_URL'), setting('DICTUM_MAIL_FROM'), setting('DICTUM_URL')),
  }
}

/**
 * False with DICTUM_READER=off: articles are read by the rules alone, without the learned reader.
 * @throws SettingsError if the value is invalid
 */
export const readerIsOn = (environment: Readonly<Record<string, string | undefined>>): boolean =>
  isOn('DICTUM_READER', environment.DICTUM_READER?.trim() || undefined)

/** A language model that reads beside the extractor of one's own. */
export interface ModelSettings {
  /** Of its chat completions. */
  readonly url: string
  readonly model: string
  readonly key: string | undefined
}

/**
 * DICTUM_LLM_URL, DICTUM_LLM_MODEL, DICTUM_LLM_KEY: an endpoint that speaks as OpenAI's does. Null without an address.
 * @throws SettingsError if a value is invalid, or the model's name is missing
 */
export function modelSettings(environment: Readonly<Record<string, string | undefined>>): ModelSettings | null {
  const setting = (name: string): string | undefined => environment[name]?.trim() || undefined
  const [address, model] = [setting('DICTUM_LLM_URL'), setting('DICTUM_LLM_MODEL')]
  if (address === undefined) return null
  if (model === undefined) throw new SettingsError('DICTUM_LLM_URL is set; DICTUM_LLM_MODEL must name a model, too.')
  return { url: completionsOf(address), model, key: setting('DICTUM_LLM_KEY') }
}

/** The address of chat completions at a server, at its base (…/v1), or as it is. */
function completionsOf(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.password !== '') {
    // The message leaves out what may be a password.
    throw new SettingsError(
      'DICTUM_LLM_URL takes an http or https address without a password, such as http://localhost:11434/v1.',
    )
  }
  const path = url.pathname.replace(/\/+$/, '')
  if (!path.endsWith('/chat/completions')) url.pathname = `${path === '' ? '/v1' : path}/chat/completions`
  return url.href
}

function portOf(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new SettingsError(`PORT is ${JSON.stringify(value)}; it takes a number from 0 to 65535.`)
}

function editorKeyOf(value: string | undefined): string | undefined {
  if (value === undefined || (value.length >= SHORTEST_KEY && /^[\x21-\x7e]+$/.test(value))) return value
  // The message omits the key, because messages end up in logs.
  throw new SettingsError(
    `DICTUM_EDITOR_KEY has ${value.length} characters; it takes ${SHORTEST_KEY} or more ASCII letters, digits and signs without spaces.`,
  )
}

function isOn(name: string, value = 'on'): boolean {
  if (value === 'on' || value === 'off') return value === 'on'
  throw new SettingsError(`${name} is ${JSON.stringify(value)}; it takes on or off.`)
}

function publicPerMinuteOf(value: string | undefined): number | undefined {
  if (value === undefined || /^[1-9]\d{0,8}$/.test(value)) return value === undefined ? undefined : Number(value)
  throw new SettingsError(
    `DICTUM_PUBLIC_PER_MINUTE is ${JSON.stringify(value)}; it takes a whole number from 1 to 999999999.`,
  )
}

function corsOriginsOf(value = '*'): readonly string[] | undefined {
  if (value === '*') return undefined
  const origins = value.split(',').map((origin) => origin.trim())
  for (const origin of origins) {
    // The form of the `Origin` header: only scheme, host and port.
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue
    throw new SettingsError(
      `DICTUM_CORS_ORIGINS holds ${JSON.stringify(origin)}; it takes * or origins with commas between them, such as https://app.example.org,http://localhost:3000.`,
    )
  }
  return origins
}

function fetchAllowOf(value: string | undefined): readonly string[] {
  const entries = value === undefined ? [] : value.split(',').map((entry) => entry.trim())
  const wrong = entries.find((entry) => !isAllowEntry(entry))
  if (wrong === undefined) return entries
  throw new SettingsError(
    `DICTUM_FETCH_ALLOW holds ${JSON.stringify(wrong)}; it takes hosts, IP addresses and networks with commas between them, such as wiki.intranet,10.1.2.3,fd00::/8.`,
  )
}

function mailOf(smtpUrl?: string, from?: string, url?: string): MailSettings | undefined {
  if (smtpUrl === undefined) return undefined
  if (!URL.canParse(smtpUrl) || !/^smtps?:$/.test(new URL(smtpUrl).protocol)) {
    // The message leaves out what may be a password.
    throw new SettingsError('DICTUM_SMTP_URL takes an address such as smtp://name:password@mail.example.org:587.')
  }
  if (from === undefined || !/^[^<>@\r\n]*(?:<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]@[^<>@\s]+)$/.test(from)) {
    throw new SettingsError(
      'DICTUM_SMTP_URL is set; DICTUM_MAIL_FROM must name the sender, too, such as Dictum <dictum@news.example.org>.',
    )
  }
  if (url === undefined || !URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) {
    throw new SettingsError(
      'DICTUM_SMTP_URL is set; DICTUM_URL must be where people reach the service, too, such as https://dictum.example.org: mail leads there.',
    )
  }
  return { smtpUrl, from, url: url.replace(/\/+$/, '') }
}
