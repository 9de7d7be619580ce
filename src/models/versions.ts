import { registerEnumType } from 'type-graphql'

/** Which of the versions of an article are meant. */
export const Versions = { CURRENT: 'CURRENT', ALL: 'ALL' } as const
export type Versions = keyof typeof Versions

registerEnumType(Versions, {
  name: 'Versions',
  description:
    'Which versions of articles count: an article that comes again from the same address and publisher, with another text, is a version.',
  valuesConfig: {
    CURRENT: { description: 'The latest of each, which is what lists show unless something else is asked for.' },
    ALL: { description: 'Those that a later one has replaced, too.' },
  },
})
