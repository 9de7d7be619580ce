import { useLocation } from 'preact-iso'
import { articlesAddress } from '../../../addresses.js'
import { ListedArticlesDocument } from '../../../generated/operations.js'
import { ArticleItem } from '../../../parts/article-link.js'
import { PageHead } from '../../../parts/page-head.js'
import { showCount, showTime } from '../../../parts/show.js'
import { usePages } from '../../../service/use-pages.js'
import { PAGE } from '../list-size.js'
import { PagedList } from '../paged-list.js'
import { ArticlesForm } from './articles-form.js'
import { articleFilterOf, articleOrderOf, conditionsIn, type Narrowing, readNarrowing, readSort } from './narrowing.js'
import { NoArticles } from './no-articles.js'

/** All articles, and those that one looks for. */
export const Articles = () => {
  const { query, route } = useLocation()
  const narrowing = readNarrowing(query)
  const sort = readSort(query.sort)
  const variables = { where: articleFilterOf(narrowing), orderBy: [articleOrderOf(sort)], first: PAGE }
  const pages = usePages(ListedArticlesDocument, variables, ({ articles }) => articles)
  // The same conditions have the same address, in whatever order they were set.
  const addressOf = (changed: Narrowing, sort = query.sort) =>
    articlesAddress({ ...Object.fromEntries(conditionsIn(changed)), sort })
  const isNarrowed = conditionsIn(narrowing).length > 0
  return (
    <>
      <PageHead title="Articles" document={ListedArticlesDocument} variables={variables} />
      <ArticlesForm
        narrowing={narrowing}
        narrow={(changed) => route(addressOf({ ...narrowing, ...changed }), true)}
        sort={sort}
        order={(chosen) => route(addressOf(narrowing, chosen), true)}
      />
      <PagedList
        pages={pages}
        total={pages.data?.articles.totalCount}
        say={(total) => (
          <>
            {showCount(total, 'article')}
            {isNarrowed && (
              <>
                {'. '}
                <a href={addressOf({})}>Show all</a>
              </>
            )}
          </>
        )}
        empty={<NoArticles narrowing={narrowing} suggestions={pages.suggestions} addressOf={addressOf} />}
      >
        {(article) => (
          <ArticleItem
            article={article}
            besides={
              sort === 'taken-in'
                ? `taken in ${showTime(article.ingestedAt)}`
                : sort === 'changed'
                  ? `changed ${showTime(article.updatedAt)}`
                  : undefined
            }
          />
        )}
      </PagedList>
    </>
  )
}
