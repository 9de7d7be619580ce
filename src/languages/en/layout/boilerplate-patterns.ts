/**
 * What a line of a page is that is no part of its article: PAGE for the machinery around it (comment forms, copyright, sharing,
 * subscriptions, link lists), CREDIT for who wrote, took or owns it (bylines, captions' credits).
 */
export type Boilerplate = 'PAGE' | 'CREDIT'

export interface BoilerplatePattern {
  readonly kind: Boilerplate
  /** Lines longer than this many characters are prose, whatever they begin with. */
  readonly longest: number
  readonly pattern: RegExp
}

/** Longest line, in characters, of a label or a link (a headline at most); of a credit (two names and a place); of a caption; of a legal notice. */
const LABEL = 60
const CREDIT = 140
const CAPTION = 220
export const LONGEST_BOILERPLATE = 700

/** General habits of web pages and print, never one site's own words; chosen by hand. The first match wins. */
export const BOILERPLATE_PATTERNS: readonly BoilerplatePattern[] = [
  // Comment forms
  {
    kind: 'PAGE',
    longest: LABEL,
    pattern: /^(?:leave|post|add|write|submit) (?:a|your) (?:reply|comment|response)s?\b/i,
  },
  { kind: 'PAGE', longest: LABEL, pattern: /^be the first to (?:comment|reply|respond|like)\b/i },
  {
    kind: 'PAGE',
    longest: LABEL,
    pattern:
      /^(?:\d+ |no |view |show |hide |read |see |all |join the )*(?:comments?|replies|responses|conversation)(?: \(\d+\))?[.:]?$/i,
  },
  { kind: 'PAGE', longest: LABEL, pattern: /^comments? (?:are|is) (?:closed|off|disabled|moderated)\b/i },
  {
    kind: 'PAGE',
    longest: LONGEST_BOILERPLATE,
    pattern: /\byour (?:email|e-mail) address will not be published\b|\brequired fields are marked\b/i,
  },
  {
    kind: 'PAGE',
    longest: LONGEST_BOILERPLATE,
    pattern:
      /\bsave my name, e-?mail\b|\bnotify me of (?:new|follow-?up)\b|\bto reduce spam\b|\bcomment data is processed\b/i,
  },
  {
    kind: 'PAGE',
    longest: LABEL,
    pattern:
      /^(?:you must be |please )?(?:log(?:ged)? ?in|sign(?:ed)? ?in|register|sign up)\b.{0,40}(?:comment|account|continue|subscribe|newsletter|$)/i,
  },
  // Copyright and legal notices
  {
    kind: 'PAGE',
    longest: LONGEST_BOILERPLATE,
    pattern: /^(?:©|\(c\) ?(?:\d{4}|copyright)|copyright\b.{0,6}(?:©|\(c\)|\d{4}|by\b))/i,
  },
  {
    kind: 'PAGE',
    longest: LONGEST_BOILERPLATE,
    pattern:
      /\ball rights reserved\b|\bmay not be (?:published|reproduced|copied), ?(?:broadcast|rewritten|reproduced|redistributed)?|\bunauthori[sz]ed use and\/?or duplication\b|\bwithout (?:express|prior) (?:and )?written permission\b/i,
  },
  {
    kind: 'PAGE',
    longest: LABEL,
    pattern:
      /^(?:terms (?:of (?:use|service)|and conditions)|privacy policy|cookie (?:policy|settings)|disclaimer|advertisement|advertising|sponsored(?: content)?|promoted)\b[^.]*$/i,
  },
  { kind: 'PAGE', longest: LONGEST_BOILERPLATE, pattern: /\b(?:we|this (?:site|website)) uses? cookies\b/i },
  // Sharing, subscriptions, links
  {
    kind: 'PAGE',
    longest: LABEL,
    pattern:
      /^(?:share|tweet|pin|print|email|e-mail|like|follow)(?: (?:this|it|us|on|via|with|by|to|a|an|the|article|story|page|post|link|friend|facebook|twitter|email|e-mail|whatsapp|linkedin|reddit|x|instagram|telegram))*[:.!]?$/i,
  },
  {
    kind: 'PAGE',
    longest: CREDIT,
    pattern:
      /^(?:click (?:here|to)|tap (?:here|to)|subscribe|sign up|download (?:our|the) app|get (?:the|our) (?:latest|newsletter|app)|join our|follow us|like us|support (?:us|our)|donate)\b/i,
  },
  {
    kind: 'PAGE',
    longest: LABEL,
    pattern:
      /^(?:related|recommended|most (?:read|viewed|popular|shared)|trending|popular|latest|more (?:from|on|stories|news)|read (?:more|also|next)|see also|also (?:read|see|on)|you may (?:also )?like|don['’]t miss|up next|next (?:article|post|story)|previous (?:article|post|story)|back to (?:top|home)|continue reading|load more|show more|tags?|topics?|categor(?:y|ies)|links? to|filed under|posted in|share this)\b(?:[^.!?]*:|[^.!?]{0,30}$)/i,
  },
  {
    kind: 'PAGE',
    longest: LABEL,
    pattern:
      /^(?:home|menu|search|skip to (?:main )?content|contact(?: us)?|about(?: us)?|advertise(?: with us)?|help|faq|rss|sitemap|login|sign in|register)$/i,
  },
  {
    kind: 'PAGE',
    longest: LABEL,
    pattern:
      /^\d+ (?:min(?:ute)?s?|minute) read$|^(?:published|updated|posted|last (?:updated|modified)|first published)(?: on| at)?:? .{0,45}\d{1,4}.{0,15}$/i,
  },
  // Bylines and credits
  {
    kind: 'CREDIT',
    longest: LABEL,
    pattern: /^[Bb][Yy]:? (?:(?:\p{Lu}[\p{L}.'’-]*|and|de|van|von|for|of),? ?){2,8}$/u,
  },
  {
    kind: 'CREDIT',
    longest: LABEL,
    pattern: /^(?:written|reported|edited|story|text|words|photographs?|pictures?|video) by:? \p{Lu}[^!?]*$/iu,
  },
  {
    kind: 'CREDIT',
    longest: CREDIT,
    pattern: /^(?:reporting|additional reporting|editing|writing|compiled|with contributions?|translated) by\b/i,
  },
  { kind: 'CREDIT', longest: CREDIT, pattern: /^\(?(?:additional )?(?:reporting|editing|writing|compiled) by\b/i },
  {
    kind: 'CREDIT',
    longest: CREDIT,
    pattern:
      /^(?:image|images|photo|photos|photograph|picture|pictures|file photo|credit|credits|photo credit|image credit|video|source|illustration|graphic)s?(?: courtesy(?: of)?)?\s*[:/|]\s*\S/i,
  },
  // A caption that ends with whose picture it is, and the name of its file.
  {
    kind: 'CREDIT',
    longest: CAPTION,
    pattern:
      /(?:^|[\s\p{Ll})])(?:Image|Photo|Photograph|Picture|Illustration|(?:Photo|Image|Picture) [Cc]redit|Credit)s?: ?\p{Lu}[^:!?"“”]{1,60}$/u,
  },
  { kind: 'CREDIT', longest: CREDIT, pattern: /^(?:File|Image):.{1,120}\.(?:jpe?g|png|gif|svg|webp|tiff?|webm|ogv)$/i },
  {
    kind: 'CREDIT',
    longest: CREDIT,
    pattern: /^(?:contact|follow|email|e-mail) .{0,60}(?:@\w|\bat \S+@\S+|on twitter)/i,
  },
]

/**
 * Words of a page's machinery that stand in the middle of a paragraph, where its layout was lost: buttons in a row, notes that the
 * article goes on after an advertisement.
 */
export const PAGE_INSERTIONS =
  /(?=[A-Z])(?<![\p{L}\p{N}])(?:(?:Share|SHARE|Tweet|TWEET|Pin It|Email|EMAIL|Print|PRINT|Save|Like|Copy Link|Facebook|Twitter|WhatsApp|LinkedIn|Pinterest|Reddit|Comments?|More Galleries|Advertisement|ADVERTISEMENT|Show Caption|Hide Caption|Buy Now|Subscribe|Sign Up|Log In|Read More|View Comments|Open Image Gallery)(?![\p{L}\p{N}])[ \t|•·]*){2,}|(?=[A-Z])(?<=\s)(?:ADVERTISEMENT|(?:Story|Article) continues (?:below|after)(?: (?:this )?(?:advertisement|ad|video|promotion))?)(?![\p{L}\p{N}])/gu
