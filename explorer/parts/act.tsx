import type { ActClass, Act as ActName } from '../generated/operations.js'
import { wordOf } from '../words.js'

/** A speech act; its colour is that of its class. */
export const Act = ({ act, actClass }: { readonly act: ActName; readonly actClass: ActClass }) => (
  <span class={`act act-${wordOf(actClass)}`} title={`${wordOf(actClass)} act`}>
    {wordOf(act)}
  </span>
)
