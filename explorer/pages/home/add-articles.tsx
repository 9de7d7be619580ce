interface AddArticlesProps {
  /** Called once something was added. */
  readonly added: () => void
}

/** Takes articles in. */
export const AddArticles = (_props: AddArticlesProps) => null
