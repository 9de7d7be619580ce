import { useTitle } from '../parts/use-title.js'

/** For an address that leads to no page. */
export const Nowhere = () => {
  useTitle('Nothing here')
  return (
    <>
      <h1>There is nothing at this address</h1>
      <p>
        Perhaps it was cut short. <a href="/">Start at the beginning</a>, or look through all{' '}
        <a href="/statements">statements</a>.
      </p>
    </>
  )
}
