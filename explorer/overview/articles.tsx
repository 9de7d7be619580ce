import {
  type ArticleFilter,
  type ArticlesOfOverviewFragment,
  OverviewArticlesDocument,
} from '../generated/operations.js'
import { ArticleLink, ArticleSource } from '../parts/article-link.js'
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
        <ArticleLink article={article} /> <ArticleSource article={article} />
      </span>
    )}
  </LongList>
)
