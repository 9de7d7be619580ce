export type AgencyName = 'Corvane' | 'Ostrel' | 'Palisand' | 'Quillmark'

interface Agency {
  /** What stands before the first word of a story. */
  readonly dateline: (place: string, day: string) => string
  /** What ends many of its stories, in the same words each time. */
  readonly standing: string
}

/** Invented agencies, each with the habits of one. */
export const AGENCIES: Readonly<Record<AgencyName, Agency>> = {
  Corvane: {
    dateline: (place, day) => `${place}, ${day} (Corvane) - `,
    standing: 'This is a developing story and will be updated. Further details are expected within the hour.',
  },
  Ostrel: {
    dateline: (place) => `${place} (Ostrel) — `,
    standing:
      'About Ostrel: The Ostrel News Agency is owned by 74 newspapers in 21 countries and has supplied them with reports since 1911. Questions about this report may be sent to its desk in Rotterdam.',
  },
  Palisand: {
    dateline: (place) => `${place}/Palisand: `,
    standing: '(Reporting by the Palisand newsroom; editing by the night desk)',
  },
  Quillmark: {
    dateline: (place) => `${place} (QM) — `,
    standing:
      'Follow Quillmark on all platforms for the latest. Quillmark journalists in the region contributed to this report.',
  },
}
