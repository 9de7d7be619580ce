/** A client's fetch that writes down what went over the wire. */
export interface Wire {
  readonly fetch: typeof fetch
  /**
   * A line for each request: the method, what it carried of each of its operations, the answer's status.
   * `POST query, query → 200` is a batch of two; `GET hash → 200` a persisted query.
   */
  readonly lines: string[]
  /** How each answer was compressed; null where it was not. */
  readonly encodings: (string | null)[]
}

/** Makes one, which else is Node's own fetch. */
export function openWire(): Wire {
  const lines: string[] = []
  const encodings: Wire['encodings'] = []
  return {
    lines,
    encodings,
    fetch: async (input, init) => {
      const request = new Request(input, init)
      const carried = (request.method === 'GET' ? [inUrl(request.url)] : await inBody(request.clone())).map(parts)
      const response = await fetch(request)
      lines.push(`${request.method} ${carried.join(', ')} → ${response.status}`)
      encodings.push(response.headers.get('content-encoding'))
      return response
    },
  }
}

interface Carried {
  readonly query?: string
  readonly extensions?: { readonly persistedQuery?: object }
}

const inUrl = (url: string): Carried => {
  const { searchParams } = new URL(url)
  const query = searchParams.get('query')
  return { ...(query && { query }), extensions: JSON.parse(searchParams.get('extensions') ?? '{}') }
}

const inBody = async (request: Request): Promise<Carried[]> => [await request.json()].flat()

const parts = ({ query, extensions }: Carried): string =>
  [...(query ? ['query'] : []), ...(extensions?.persistedQuery ? ['hash'] : [])].join('+')
