import type { Captioned } from '../../export/caption.js'

/** As the operation below selects it. */
export interface FeedStatement extends Captioned {
  readonly id: string
  readonly ingestedAt: string
  readonly updatedAt: string
  readonly evidence: { readonly sentence: string }
  readonly article: {
    readonly id: string
    readonly title: string | null
    readonly url: string | null
    readonly publisher: string | null
  }
}

/** The list that the operation gives. */
export interface Selected {
  readonly nodes: readonly FeedStatement[]
}

/** A whole page, so that a reader that looks once a day misses little. */
export const DOCUMENT = `
  query SearchFeed($where: StatementFilter) {
    statements(where: $where, first: 100, orderBy: [{ field: INGESTED_AT, direction: DESC }]) {
      nodes {
        id content cue speakerText addresseeText ingestedAt updatedAt
        speakers { name } addressees { name } evidence { sentence }
        article { id title url publisher }
      }
    }
  }
`
