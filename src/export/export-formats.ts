/** What `dictum export --format` and /export?format= take; the first is the default. */
export const EXPORT_FORMATS = ['jsonl', 'csv', 'jsonld'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/** Registered with IANA, but for JSON lines, whose name is wide-spread. */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  jsonld: 'application/ld+json',
}
