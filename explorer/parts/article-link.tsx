import { articleAddress, statementsAddress } from '../addresses.js'
import type { ArticleItemFragment } from '../generated/operations.js'
import { showCount, showDay, showTitle } from './show.js'

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

interface ArticleItemProps {
  readonly article: ArticleItemFragment
  /** What else its list tells of it. */
  readonly besides?: string | undefined
}

/** An article in a list: what it is, and how many statements it has. */
export const ArticleItem = ({ article, besides }: ArticleItemProps) => (
  <>
    <span>
      <ArticleLink article={article} />
      <br />
      <ArticleSource article={article} />
      {besides && <small class="hint"> ({besides})</small>}
    </span>
    <a class="number" href={statementsAddress({ article: { id: { eq: article.id } } })}>
      {showCount(article.statements.totalCount, 'statement')}
    </a>
  </>
)
