import { AddFeedDocument } from '../../generated/operations.js'
import { request } from '../../service/request.js'
import { forgetAnswers } from '../../service/use-query.js'
import { AddressForm } from './address-form.js'

interface AddFeedProps {
  /** Called once it is there. */
  readonly added: () => void
}

/** Has a feed asked from now on. */
export const AddFeed = ({ added }: AddFeedProps) => (
  <AddressForm
    heading="Add a feed"
    label="Address of a feed: RSS, RDF, Atom or JSON Feed"
    button="Add the feed"
    busy="Adding …"
    add={async (url) => {
      const { data } = await request(AddFeedDocument, { input: { url } })
      forgetAnswers()
      added()
      return data.addFeed?.created ? 'It is there, and asked at once.' : 'It was there already.'
    }}
  />
)
