/** What follows or precedes an organization's name and hardly ever a thing's. */
export const STAFF =
  /^(?:officials?|spokesman|spokeswoman|spokesperson|executives?|employees|staff|leaders?|leadership|lawyers?|attorneys?|headquarters|chief|ceo|chairman|president|director|members?|organization|organisation|group|company|firm|party|representatives?|researchers|shares|shareholders|board|fighters|militants|rebels|journalists|said|says|announced|told|stated|reported|warned|claimed|tweeted|wants|wrote|urged|denied|argued|launched|confirmed|declined|argues|asked|has|plans|hopes|believes)$/

/** Whom "of" or "at" joins to an organization: "a member of Wexology", "the head of". */
export const OF_STAFF =
  /^(?:members?|founder|co-founder|cofounder|head|chief|director|chairman|chairwoman|ceo|president|spokesman|spokeswoman|spokesperson|officials?|employees?|representative|headquarters|leaders?|branch|chapter|critics?|attorney|lawyer|lawyers)$/
