import { articleAddress } from '../addresses.js'
import {
  type ArticleFilter,
  type ArticlesOfOverviewFragment,
  OverviewArticlesDocument,
} from '../generated/operations.js'
import { showDay } from '../parts/show.js'
import { LongList } from './long-list.js'

interface ArticlesProps {
  readonly first: ArticlesOfOverviewFragment
  readonly where: ArticleFilter
}

/** Articles by title, the latest first. */
export const Articles = ({ first, where }: ArticlesProps) => (
  <LongList
    first={first}
    document={OverviewArticlesDocument}
    variables={{ where }}
    connectionOf={({ articles }) => articles}
  >
    {(article) => (
      <span>
        <a href={articleAddress(article)} dir="auto">
          {article.title ?? 'Article without a title'}
        </a>{' '}
        <small class="hint">
          {[article.publisher, article.publishedOn && showDay(article.publishedOn)].filter(Boolean).join(' · ')}
        </small>
      </span>
    )}
  </LongList>
)
