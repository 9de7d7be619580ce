import { NamesDocument, type StatementFilter } from '../../generated/operations.js'
import { idsIn, type Names } from '../../names-in-filter.js'
import { useQuery } from '../../service/use-query.js'
import { showTitle } from '../show.js'

/** What has been chosen by its name: it need not be asked for. */
const learned = new Map<string, string>()

/** Remembers what an id is called. */
export const learnName = (id: string, name: string): void => void learned.set(id, name)

/** As many ids as the API takes at once. */
const MOST = 100

/** The names of the actors, and the titles of the articles, that a filter has by id. */
export function useNames(where: StatementFilter): Names {
  const ids = [...new Set(idsIn(where))]
  const unknown = ids.filter((id) => !learned.has(id)).slice(0, MOST)
  const { data } = useQuery(NamesDocument, unknown.length > 0 ? { ids: unknown } : null)
  const known = (data?.nodes ?? []).flatMap((node): [string, string][] => {
    if (!node) return []
    if (node.__typename === 'Article') return [[node.id, showTitle(node.title)]]
    return 'name' in node ? [[node.id, node.name]] : []
  })
  return Object.fromEntries([...learned, ...known])
}
