/** The values of `dictum export --format` and /export?format=; the first is the default. */
export const EXPORT_FORMATS = ['jsonl', 'csv', 'jsonld', 'ftm', 'plover', 'annotations'] as const
export type ExportFormat = (typeof EXPORT_FORMATS)[number]

/**
 * Registered with IANA, except that of JSON lines, which is in common use, and that of FollowTheMoney, which OpenSanctions and the
 * clients of Aleph use.
 */
export const MEDIA_TYPES: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'application/jsonl; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  jsonld: 'application/ld+json',
  ftm: 'application/json+ftm',
  plover: 'text/csv; charset=utf-8; header=present',
  annotations: 'application/jsonl; charset=utf-8',
}

/** The ends of files' names, as the programs that read them expect. */
export const EXTENSIONS: Readonly<Record<ExportFormat, string>> = {
  jsonl: 'jsonl',
  csv: 'csv',
  jsonld: 'jsonld',
  ftm: 'ftm.json',
  plover: 'plover.csv',
  annotations: 'annotations.jsonl',
}
