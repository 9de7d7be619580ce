/** Instead of a page's statements, as long as there are none at all. */
export const NothingYet = () => (
  <p>
    Nothing is here yet. <a href="/">Add the first articles</a>: what is said in them can be seen seconds later.
  </p>
)
