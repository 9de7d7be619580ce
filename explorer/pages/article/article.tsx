import { useTitle } from '../../parts/use-title.js'

export const Article = () => {
  useTitle('Article')
  return <h1>Article</h1>
}
