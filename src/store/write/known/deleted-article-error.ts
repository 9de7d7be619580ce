/** An editor took the article out, so it does not come back by itself. */
export class DeletedArticleError extends Error {
  override readonly name = 'DeletedArticleError'

  constructor(readonly deletedAt: Date) {
    super(
      `this article was deleted at ${deletedAt.toISOString()} and does not come back by itself; ` +
        'the mutation ingestArticle takes it in nevertheless, with restore: true',
    )
  }
}
