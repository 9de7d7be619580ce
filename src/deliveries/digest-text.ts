import type { DigestContent } from './digest-content.js'

/** A digest as plain text. */
export const digestText = ({ title, statements, more, all, why, unsubscribe }: DigestContent): string =>
  [
    title,
    ...statements.map(({ who, content, article, url }) =>
      [who, oneLine(content), ...(article === '' ? [] : [`  ${oneLine(article)}`]), `  ${url}`].join('\n'),
    ),
    ...(more > 0 ? [`… and ${more} more.`] : []),
    `All that match: ${all}`,
    `-- \n${why}\nTo end it: ${unsubscribe}`,
  ]
    .join('\n\n')
    .concat('\n')

/** Lines of a text must not look like lines of ours. */
const oneLine = (words: string): string => words.replace(/\s+/g, ' ').trim()
