import { articleAddress } from '../addresses.js'
import { showDay, showTitle } from './show.js'

interface ArticleLinkProps {
  readonly article: { readonly id: string; readonly title?: string | null }
  /** The one that is shown first. */
  readonly statement?: { readonly id: string }
}

/** An article's title, which leads to it. */
export const ArticleLink = ({ article, statement }: ArticleLinkProps) => (
  <a href={articleAddress(article, statement)} dir="auto">
    {showTitle(article.title)}
  </a>
)

interface ArticleSourceProps {
  readonly article: { readonly publisher?: string | null; readonly publishedOn?: string | null }
}

/** Who published it, and when: "Herald · Jan 30, 2023". */
export const ArticleSource = ({ article: { publisher, publishedOn } }: ArticleSourceProps) => (
  <small class="hint">
    <bdi>{publisher}</bdi>
    {publisher && publishedOn && ' · '}
    {publishedOn && showDay(publishedOn)}
  </small>
)
