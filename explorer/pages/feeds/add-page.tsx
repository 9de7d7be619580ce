import { AddPageDocument } from '../../generated/operations.js'
import { ArticleLink } from '../../parts/article-link.js'
import { showCount } from '../../parts/show.js'
import { request } from '../../service/request.js'
import { forgetAnswers } from '../../service/use-query.js'
import { AddressForm } from './address-form.js'

/** Takes in the article of one page. */
export const AddPage = () => (
  <AddressForm
    heading="Add a single page"
    label="Address of a page with one article"
    button="Add the page"
    busy="Fetching …"
    add={async (url) => {
      const { ingestUrl } = (await request(AddPageDocument, { input: { url } })).data
      forgetAnswers()
      if (!ingestUrl) return undefined
      const { created, article } = ingestUrl
      return (
        <>
          {created ? 'New: ' : 'Known already: '}
          <ArticleLink article={article} />, {showCount(article.statements.totalCount, 'statement')}.
        </>
      )
    }}
  />
)
