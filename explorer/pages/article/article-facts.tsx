import type { ArticleQuery } from '../../generated/operations.js'
import { showDay } from '../../parts/show.js'

/** What is known of the article besides its text: publisher, day, authors, section, address. */
export const ArticleFacts = ({ article }: { readonly article: NonNullable<ArticleQuery['article']> }) => {
  const { publisher, publishedOn, authors, section, url } = article
  const facts = [
    publisher && <span dir="auto">{publisher}</span>,
    publishedOn && <time dateTime={publishedOn}>{showDay(publishedOn)}</time>,
    authors.length > 0 && <span dir="auto">by {authors.join(', ')}</span>,
    section && <span dir="auto">{section}</span>,
    url && (
      <a href={url} rel="noopener noreferrer" class="original">
        {new URL(url).hostname}
      </a>
    ),
  ].filter(Boolean)
  return (
    <p class="facts hint">
      {facts.map((fact, at) => (
        <span key={at}>
          {at > 0 && ' · '}
          {fact}
        </span>
      ))}
    </p>
  )
}
