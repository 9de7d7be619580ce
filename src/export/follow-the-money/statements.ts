import type { ActorRow, ArticleIndex, StatementRow } from '../article-index.js'
import { captionOf } from '../caption.js'
import { type Entity, entity, entityId } from './entity.js'

/** The most characters of a name that FollowTheMoney takes (`maxLength` of Thing:name in its model 3.8). */
const LONGEST_NAME = 384

/**
 * Each statement as an event, which Aleph puts on a timeline and lists with everybody involved and with the article that is its proof;
 * and, where somebody says it to somebody, as a link between both, for network diagrams.
 */
export const statementEntities = (index: ArticleIndex): Entity[] =>
  index.article.statements.flatMap((statement) => [event(statement, index), ...links(statement, index)])

function event(statement: StatementRow, index: ArticleIndex): Entity {
  const { article } = index
  const { id, speakerAffiliationId, reportedById } = statement
  const involved = [...index.speakers(statement), ...index.addressees(statement)].map((actor) => actor.id)
  return entity(entityId(id), 'Event', {
    name: shortened(captionOf(statement, index)),
    summary: statement.content,
    description: statement.sentenceText,
    ...whenAndWhere(statement, index),
    location: statement.place,
    involved: [...involved, speakerAffiliationId, reportedById].map((each) => each && entityId(each)),
    namesMentioned: index.mentioned(statement).map(({ name }) => name),
    keywords: [statement.act, statement.plover, ...index.topics(statement)],
    proof: entityId(article.id),
  })
}

/** Links of what was said indeed: an edge of a diagram shows no “not” and no “may”. */
function links(statement: StatementRow, index: ArticleIndex): Entity[] {
  if (statement.negated || statement.modality !== 'ACTUAL') return []
  return index
    .speakers(statement)
    .flatMap((speaker) =>
      index
        .addressees(statement)
        .flatMap((addressee) => (addressee.id === speaker.id ? [] : [link(statement, speaker, addressee, index)])),
    )
}

const link = (statement: StatementRow, speaker: ActorRow, addressee: ActorRow, index: ArticleIndex): Entity =>
  entity(entityId(statement.id, speaker.id, addressee.id), 'UnknownLink', {
    subject: entityId(speaker.id),
    object: entityId(addressee.id),
    role: statement.act.toLowerCase(),
    summary: statement.content,
    description: statement.sentenceText,
    ...whenAndWhere(statement, index),
  })

const whenAndWhere = ({ id, saidOn }: StatementRow, { article }: ArticleIndex) => ({
  date: saidOn ?? article.publishedOn,
  recordId: id,
  sourceUrl: article.canonicalUrl ?? article.url,
  publisher: article.publisher,
})

/** Cut after a word, with an ellipsis, to what a name may have, in code points. */
function shortened(text: string): string {
  const letters = [...text]
  if (letters.length <= LONGEST_NAME) return text
  const cut = letters.slice(0, LONGEST_NAME - 1).join('')
  return `${cut.replace(/\s+\S*$/, '')}…`
}
