import { articleAddress, feedsAddress } from '../../addresses.js'
import { JobSubjectsDocument, type ListedJobFragment } from '../../generated/operations.js'
import { showTitle } from '../../parts/show.js'
import { useQuery } from '../../service/use-query.js'

/** What a job is about. */
export interface Subject {
  readonly name: string
  readonly address: string
}

/** As many ids as the API takes at once. */
const MOST = 100

/** The articles and feeds that jobs are about, by the jobs' keys; pages stand for themselves. */
export function useSubjects(jobs: readonly ListedJobFragment[]): ReadonlyMap<string, Subject> {
  const keys = [...new Set(jobs.flatMap(({ kind, key }) => (key && kind !== 'INGEST_URL' ? [key] : [])))].slice(0, MOST)
  const { data } = useQuery(JobSubjectsDocument, keys.length > 0 ? { ids: keys } : null)
  const known = (data?.nodes ?? []).flatMap((node): [string, Subject][] => {
    if (node?.__typename === 'Article')
      return [[node.id, { name: showTitle(node.title), address: articleAddress(node) }]]
    if (node?.__typename === 'Feed') return [[node.id, { name: node.feedTitle ?? node.url, address: feedsAddress() }]]
    return []
  })
  const pages = jobs.flatMap(({ kind, key }): [string, Subject][] =>
    key && kind === 'INGEST_URL' ? [[key, { name: key, address: key }]] : [],
  )
  return new Map([...known, ...pages])
}
