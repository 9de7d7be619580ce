/** Verbs after which "it would" shows that the speaker is no person. */
export const REPORTING =
  /^(?:said|says|announced|added|reported|confirmed|warned|denied|claimed|promised|stated|expects|expected|vowed)$/
