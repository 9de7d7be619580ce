/** Searle's classes of illocutionary acts that news attributions show. */
export const ACT_CLASSES = ['ASSERTIVE', 'DIRECTIVE', 'COMMISSIVE', 'EXPRESSIVE'] as const
export type ActClass = (typeof ACT_CLASSES)[number]

/**
 * Every speech act, with its class (Searle 1976), CAMEO root code (CAMEO codebook 1.1b3) and PLOVER event type
 * (PLOVER 0.7; null where PLOVER leaves plain comments uncoded).
 */
export const ACTS = {
  SAY: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  EXPLAIN: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  ARGUE: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  CLAIM: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  NOTE: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  CITE: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  ANNOUNCE: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  CONFIRM: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  ADMIT: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  DENY: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  PREDICT: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  BELIEVE: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  ASK: { actClass: 'DIRECTIVE', cameo: '01', plover: null },
  URGE: { actClass: 'DIRECTIVE', cameo: '02', plover: 'REQUEST' },
  PROPOSE: { actClass: 'DIRECTIVE', cameo: '02', plover: 'REQUEST' },
  DEMAND: { actClass: 'DIRECTIVE', cameo: '10', plover: 'REQUEST' },
  ORDER: { actClass: 'DIRECTIVE', cameo: '10', plover: 'REQUEST' },
  PROMISE: { actClass: 'COMMISSIVE', cameo: '03', plover: 'AGREE' },
  AGREE: { actClass: 'COMMISSIVE', cameo: '03', plover: 'AGREE' },
  THANK: { actClass: 'EXPRESSIVE', cameo: '05', plover: 'SUPPORT' },
  PRAISE: { actClass: 'EXPRESSIVE', cameo: '05', plover: 'SUPPORT' },
  APOLOGIZE: { actClass: 'EXPRESSIVE', cameo: '05', plover: 'CONCEDE' },
  CRITICIZE: { actClass: 'EXPRESSIVE', cameo: '11', plover: 'ACCUSE' },
  ACCUSE: { actClass: 'EXPRESSIVE', cameo: '11', plover: 'ACCUSE' },
  REJECT: { actClass: 'COMMISSIVE', cameo: '12', plover: 'REJECT' },
  THREATEN: { actClass: 'COMMISSIVE', cameo: '13', plover: 'THREATEN' },
  WARN: { actClass: 'ASSERTIVE', cameo: '01', plover: null },
  CONSULT: { actClass: 'ASSERTIVE', cameo: '04', plover: 'CONSULT' },
  CONCEDE: { actClass: 'COMMISSIVE', cameo: '08', plover: 'CONCEDE' },
  INVESTIGATE: { actClass: 'DIRECTIVE', cameo: '09', plover: 'ACCUSE' },
} as const satisfies Record<string, { actClass: ActClass; cameo: string; plover: string | null }>

export type Act = keyof typeof ACTS
