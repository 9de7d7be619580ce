/** The values of `dictum export --format` and /export?format=; the first is the default. */
export const EXPORT_FORMATS = ['jsonl', 'csv', 'jsonld'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Registered with IANA, except that of JSON lines, which is in common use. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  jsonld: 'application/ld+json',
}
