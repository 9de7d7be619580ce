import { directionOf } from '../direction-of.js'
import type { StatementCardFragment } from '../generated/operations.js'
import { MODALITIES, wordOf } from '../words.js'
import { Act } from './act.js'
import { ActorLink, ActorLinks } from './actor-link.js'
import { ArticleLink } from './article-link.js'
import { showDay, showShare } from './show.js'

/** One statement: who, the act, to whom, what, how sure, and where it stands. */
export const StatementCard = ({ statement }: { readonly statement: StatementCardFragment }) => {
  const { article, content, evidence, saidOn } = statement
  const isWhole = evidence.sentence === content
  return (
    <article class="statement">
      <p class="statement-who">
        <Speakers statement={statement} /> <Act act={statement.act} actClass={statement.actClass} />
        <Addressees statement={statement} />
      </p>
      <Content content={content} />
      <Remarks statement={statement} />
      {!isWhole && (
        <details>
          <summary>In its sentence</summary>
          <p dir={directionOf(evidence.sentence)}>{evidence.sentence}</p>
        </details>
      )}
      <p class="statement-where">
        <ArticleLink article={article} statement={statement} />
        {article.publisher && <span dir="auto"> · {article.publisher}</span>}
        {article.publishedOn && <span> · {showDay(article.publishedOn)}</span>}
        {saidOn && saidOn !== article.publishedOn && <span> · said on {showDay(saidOn)}</span>}
        <span> · {showShare(statement.confidence)} sure</span>
      </p>
    </article>
  )
}

/** Characters of a content that are read at a glance, and those that are shown of a longer one. */
const MOST_CHARACTERS = 600
const SHOWN_CHARACTERS = 400

/** What is said; of a speech the beginning, and the rest on demand. */
const Content = ({ content }: { readonly content: string }) => {
  const direction = directionOf(content)
  if (content.length <= MOST_CHARACTERS) return <blockquote dir={direction}>{content}</blockquote>
  const cut = content.lastIndexOf(' ', SHOWN_CHARACTERS)
  const end = cut > 0 ? cut : SHOWN_CHARACTERS
  return (
    <>
      <blockquote dir={direction}>{content.slice(0, end)} …</blockquote>
      <details>
        <summary>Read on</summary>
        <blockquote dir={direction}>… {content.slice(end).trim()}</blockquote>
      </details>
    </>
  )
}

/** Who says it: known actors, else what the text calls them and for whom they speak; and who passes it on. */
export const Speakers = ({ statement }: { readonly statement: StatementCardFragment }) => {
  const { speakers, speakerText, speakerAffiliation, reportedBy, reportedByText } = statement
  return (
    <>
      {speakers.length > 0 ? (
        <ActorLinks actors={speakers} />
      ) : (
        <span dir="auto">{speakerText ?? 'Somebody unnamed'}</span>
      )}
      {speakers.length === 0 && speakerAffiliation && (
        <>
          {' '}
          (of <ActorLink actor={speakerAffiliation} />)
        </>
      )}
      {(reportedBy || reportedByText) && (
        <>, as told by {reportedBy ? <ActorLink actor={reportedBy} /> : <span dir="auto">{reportedByText}</span>},</>
      )}
    </>
  )
}

/** To whom it is said; nothing where the text does not tell. */
export const Addressees = ({ statement }: { readonly statement: StatementCardFragment }) => {
  const { addressees, addresseeText } = statement
  if (addressees.length === 0 && !addresseeText) return null
  return (
    <>
      {' '}
      <span aria-hidden="true">→</span>
      <span class="unseen"> to</span>{' '}
      {addressees.length > 0 ? <ActorLinks actors={addressees} /> : <span dir="auto">{addresseeText}</span>}
    </>
  )
}

/** What must be known of it to read it rightly. */
export const Remarks = ({ statement }: { readonly statement: StatementCardFragment }) => {
  const { negated, modality, inHeadline, mode, review } = statement
  const remarks = [
    negated && 'the text says that it was not said',
    MODALITIES[modality],
    inHeadline && 'in the headline',
    mode === 'DIRECT' && 'word for word',
    mode === 'MIXED' && 'partly word for word',
    review !== 'UNREVIEWED' && `${wordOf(review)} by an editor`,
  ].filter((remark) => typeof remark === 'string')
  return remarks.length > 0 ? <p class="remarks">{remarks.join(' · ')}</p> : null
}
