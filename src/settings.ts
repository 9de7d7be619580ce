/** A setting of the environment has a value that makes no sense; the message names it and says what is accepted. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}

/** What the environment sets. */
export interface Settings {
  /** PORT; 0 takes any free one. */
  readonly port: number
  /** HOST */
  readonly host: string
  /** DATABASE_URL: postgresql://…; undefined where the embedded database is used. */
  readonly databaseUrl: string | undefined
  /** DICTUM_DATA: the embedded database's folder, or "memory:". */
  readonly dataFolder: string
  /** DICTUM_EDITOR_KEY; undefined where one is to be made. */
  readonly editorKey: string | undefined
  /** False with DICTUM_SAMPLE=off: an empty database stays empty. */
  readonly loadsSample: boolean
  /** False with DICTUM_PUBLIC_READ=off: reading needs a key, too. */
  readonly publicRead: boolean
  /** DICTUM_PUBLIC_PER_MINUTE: requests a minute of an address without a key; undefined where nothing is said. */
  readonly publicPerMinute: number | undefined
  /** DICTUM_CORS_ORIGINS: the origins whose pages may ask; undefined for any. */
  readonly corsOrigins: readonly string[] | undefined
}

/** The shortest editor key, in characters, that is not guessed. */
const SHORTEST_KEY = 16

/**
 * Reads the settings from the environment; an empty value counts as none.
 * @throws SettingsError where a value makes no sense
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
    publicRead: isOn('DICTUM_PUBLIC_READ', setting('DICTUM_PUBLIC_READ')),
    publicPerMinute: publicPerMinuteOf(setting('DICTUM_PUBLIC_PER_MINUTE')),
    corsOrigins: corsOriginsOf(setting('DICTUM_CORS_ORIGINS')),
  }
}

function portOf(value: string): number {
  const port = Number(value)
  if (/^\d+$/.test(value) && port <= 65_535) return port
  throw new SettingsError(`PORT is ${JSON.stringify(value)}; it takes a number from 0 to 65535.`)
}

function editorKeyOf(value: string | undefined): string | undefined {
  if (value === undefined || (value.length >= SHORTEST_KEY && /^[\x21-\x7e]+$/.test(value))) return value
  // The key itself is not repeated: messages end up in logs.
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
    // What a browser sends: scheme, host and port alone.
    if (URL.canParse(origin) && new URL(origin).origin === origin) continue
    throw new SettingsError(
      `DICTUM_CORS_ORIGINS holds ${JSON.stringify(origin)}; it takes * or origins with commas between them, such as https://app.example.org,http://localhost:3000.`,
    )
  }
  return origins
}
