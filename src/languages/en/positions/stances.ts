import { inflections } from '../grammar/inflections.js'

/**
 * Words by which somebody takes a stand. Sources: FrameNet's frames Taking_sides, Desiring, Judgment and Morality_evaluation; WordNet's
 * synsets of support, oppose, good and bad; which stand here was chosen by hand for agency news. A phrase's first word is its verb, in
 * any form.
 */

/** Phrases parted by commas, each as its words; the first of each in every form of a verb. */
const verbs = (list: string): readonly (readonly string[])[] =>
  phrases(list).flatMap(([verb = '', ...rest]) => inflections(verb).map((form) => [form, ...rest]))
/** The same, as they stand. */
export const phrases = (list: string): readonly (readonly string[])[] =>
  list.split(',').map((phrase) => phrase.trim().split(/\s+/))
/** The same, in the singular and the plural. */
const nouns = (list: string): readonly (readonly string[])[] =>
  phrases(list).flatMap(([noun = '', ...rest]) =>
    [noun, noun.replace('iz', 'is')].flatMap((spelled) => [
      [spelled, ...rest],
      [spelled.endsWith('y') ? `${spelled.slice(0, -1)}ies` : `${spelled}s`, ...rest],
    ]),
  )

export { nouns, verbs }

/** What somebody does who is for what follows. */
export const FAVOURING = verbs(`
  support, back, favor, endorse, embrace, champion, advocate, welcome, applaud, praise, commend, believe in, vote for, vote in favor of,
  vote in favour of, campaign for, argue for, push for, press for, call for, lobby for, stand by, stand behind, stand for, approve of, agree to, agree with,
  agree on, accept, urge, demand, recommend, propose, suggest, defend, sign up to, commit to, say yes to, prefer, want, wish, like, back up,
  come out for, come out in favor of, come out in favour of, speak in favor of, get behind, insist on, throw support behind, rally behind`)
  .concat(
    phrases(`in favor of, in favour of, in support of, committed to, all for, supportive of, a supporter of, a fan of, an advocate of, a proponent of,
    a champion of, a believer in, willing to accept, happy with, glad of, grateful for, yes to, keen on, keen to see, pleased with, proud of, enthusiastic about, convinced of, hands off, ready for, prepared for, in line with`),
  )
  .concat(['am', 'are', "'m", 'is', 'was', 'be', 'were'].map((be) => [be, 'for']))

/** What somebody does who is against what follows. */
export const OPPOSING = verbs(`
  oppose, reject, resist, refuse, dismiss, condemn, criticize, denounce, deplore, decry, slam, object to, disagree with, disapprove of, vote against,
  campaign against, argue against, come out against, stand against, speak against, speak out against, fight against, protest against, say no to,
  lobby against, decide against, remain against, remain opposed to, stay opposed to, turn against, fight, regret, hate, dislike, turn down,
  rail against, stand up against, warn against, advise against, rule out, resent`)
  .concat(
    phrases(`opposed to, hostile to, critical of, an opponent of, a critic of, no to, unhappy with, unhappy about, appalled by, firmly against, strongly against,
    dead against, totally against, completely against, still against, now against, averse to, dead set against, sceptical of, skeptical of`),
  )
  .concat(['am', 'are', "'m", 'is', 'was', 'be', 'were', 'been'].map((be) => [be, 'against']))

/** Nouns for a stand that somebody takes. */
export const FAVOUR = nouns(
  'support for, backing for, backing of, support of, endorsement of, approval of, approval for, enthusiasm for, commitment to',
)
export const OPPOSITION = nouns(
  'opposition to, objection to, resistance to, hostility to, rejection of, criticism of, condemnation of',
)
/** Whatever one does with a stand without changing it: "[reiterated] his opposition to". */
export const VOICING = verbs(
  'reiterate, repeat, reaffirm, restate, express, voice, declare, confirm, announce, state, underline, stress, offer, give, pledge, signal, maintain, keep, register, emphasize, affirm, renew',
)

/** What something is called that ought to be. */
export const GOOD = phrases(`
  right, good, necessary, needed, essential, vital, important, crucial, welcome, overdue, justified, fair, sensible, positive, acceptable, beneficial,
  forward, right direction, success, successful, opportunity, best, great, excellent, wonderful, worthwhile, worth it, answer, solution, reasonable, wise, legitimate, proportionate,
  urgent, useful, helpful, promising, workable, desirable, imperative, triumph, blessing, priority, only way, lifeline, proud moment, historic, effective, responsible, time, high time, affordable, indispensable,
  valuable, correct, option, fantastic, brilliant`)
/** What something is called that ought not to be. */
export const BAD = phrases(`
  wrong, bad, mistake, error, disaster, disastrous, unacceptable, unnecessary, dangerous, harmful, unfair, unjust, unjustified, unjustifiable, irresponsible, reckless,
  backwards, backward, back, wrong direction, terrible, madness, insane, insanity, folly, disgrace, disgraceful, outrage, outrageous, scandal, scandalous, absurd, foolish,
  illegal, unlawful, unconstitutional, immoral, shameful, crazy, waste, catastrophe, catastrophic, unworkable, unaffordable, too expensive, too costly, threat, betrayal,
  failure, damaging, out of the question, off the table, nonsense, nonstarter, non starter, non-starter, stupid, cruel, inhumane, pointless, useless, unwise, counterproductive, white elephant,
  intolerable, wasteful, misguided, ill conceived, ill judged, deeply flawed, flawed, gimmick, vanity project, attack on, insult, blow, step too far, too risky, risky, punitive, undemocratic, indefensible, hopeless, worst, burden, error of judgment, unreasonable,
  disproportionate, premature, no answer, ineffective, ruinous, monstrosity, eyesore, hypocritical, cynical, farce, ridiculous, false economy, dumb, dumber, unsafe, senseless, inappropriate`)
/** Verbs that tell of a thing that it does good, or harm: "the tax [hurts] families". */
export const DOES_GOOD = verbs(
  'help, benefit, work, save, protect, strengthen, improve, boost, deserve, bring jobs, create jobs, make sense, pay off, deliver',
)
export const DOES_HARM = verbs(
  'hurt, harm, damage, destroy, undermine, threaten, punish, ruin, wreck, endanger, penalize, betray, devastate, cripple, jeopardize, weaken, make no sense, cost jobs, go too far, violate, discriminate, devalue, kill jobs, backfire, have no place, have no business, belong in a museum',
)
/** What comes before a thing that is wanted, or is not: "there is [no need for]". */
export const GROUNDS = nouns(
  'need for, need to, reason to, case for, justification for, room for, place for, reason for, excuse for, point in',
)
