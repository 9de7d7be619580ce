import { useTitle } from '../../parts/use-title.js'

export const Review = () => {
  useTitle('Review')
  return <h1>Review</h1>
}
