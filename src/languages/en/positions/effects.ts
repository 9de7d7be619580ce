import { nouns, verbs } from './stances.js'

/**
 * What can be done to a thing, by whether it is good or bad for it. Who is against the one is for the other: "oppose [lifting] the [ban]".
 * Sources: the events that are good or bad for their object of Deng, Choi and Wiebe, "Benefactive/malefactive event and writer attitude
 * annotation" (2013); Levin, "English Verb Classes and Alternations" (1993), 26 (creation), 44 (destruction), 55 (aspect).
 */

/** That it is, or comes to be. */
export const MAKES = [
  ...verbs(`
  build, rebuild, construct, introduce, reintroduce, keep, retain, maintain, preserve, save, allow, permit, legalize, authorize, approve, adopt, pass, implement,
  impose, create, establish, set up, launch, relaunch, start, begin, restart, resume, restore, reinstate, bring back, bring in, reopen, open, join, rejoin, sign, ratify,
  enact, ensure, guarantee, continue, continue with, go ahead with, press ahead with, push ahead with, push through, proceed with, move forward with, move ahead with,
  carry out, deliver, accept, recognize, enforce, hold, host, install, deploy, stick to, stick with, stay in, remain in, honor, uphold, leave in place,
  put in place, make permanent, secure, give the go ahead to, give the green light to, green light, greenlight, see through, undertake, apply, make, stay part of, remain part of, become part of, greenlight`),
  ...nouns(`construction, introduction, reintroduction, creation, adoption, approval, legalization, continuation, restoration, ratification, preservation, implementation, launch,
  completion, recognition, enforcement, resumption, accession, reopening, opening, return, retention, imposition, establishment`),
]
/** That it is no more, or does not come to be. */
export const ENDS = [
  ...verbs(`
  ban, prohibit, outlaw, forbid, scrap, abolish, axe, end, stop, halt, cease, cancel, close, close down, shut, shut down, dismantle, demolish, remove, repeal, revoke, rescind,
  withdraw, withdraw from, pull out of, leave, quit, drop, abandon, ditch, dump, shelve, kill, block, veto, prevent, avoid, reverse, overturn, lift, phase out, do away with,
  get rid of, rule out, call off, defund, boycott, walk away from, tear up, throw out, bin, undo, strike down, suspend, freeze, pause, pull the plug on, opt out of, criminalize, give up, put an end to, bring an end to, stay out of, keep out of, back out of, roll back,
  decommission, mothball, tear down, knock down, cut off, eliminate, eradicate, terminate, discontinue, waive, strip out, vote down, exit, privatize away, wind down, backtrack on, row back on, renege on, opt out, fail to`),
  ...nouns(
    `closure, abolition, removal, withdrawal, repeal, suspension, cancellation, prohibition, moratorium, shutdown, demolition, termination, elimination, exit,
    departure, reversal, criminalization, boycott`,
  ),
]
/** That there is more of it, or that it is stronger. */
export const ADDS = [
  ...verbs(`
  increase, raise, extend, expand, fund, finance, strengthen, boost, develop, promote, encourage, invest in, invest more in, spend more on, provide, send, supply, give, buy, renew, subsidize, step up, speed up, accelerate, fast track, double, triple,
  protect, defend, widen, hike, put up, support, put money into, tighten, toughen, use, buy, purchase, upgrade, enlarge, lengthen, bring forward, back`),
  ...nouns('rise, expansion, extension, funding, investment, development, protection, money, cash, renewal, purchase'),
]
/** That there is less of it, or that it comes later. */
export const LESSENS = [
  ...verbs(`
  cut, reduce, lower, slash, limit, restrict, cap, curb, ease, relax, loosen, weaken, water down, scale back, scale down, delay, postpone, defer, put off, stall, shrink, trim, dilute, soften, cut back on, cut down on, curtail, put on hold, tone down, sell, downsize, deprioritize`),
  ...nouns('reduction, restriction, postponement, relaxation'),
]
/** What becomes of a thing by itself: "the tax must [go]". */
export const LASTS = verbs(
  'stay, remain, continue, go ahead, proceed, survive, happen, take place, start, begin, open, reopen, come in, come back, stand, be in place, go forward, go through, move forward, exist, resume, return, last, pass, apply, come',
)
export const VANISHES = verbs('end, go, stop, close, cease, fall, disappear, die, wait, come down, shut')

/** Nouns that stand for the thing itself: "the [plan for] a bridge", "a bridge [project]". */
export const STANDS_FOR = nouns(`
  plan, proposal, idea, project, scheme, policy, program, programme, measure, move, decision, bill, law, legislation, draft, motion, initiative, option, notion, concept,
  prospect, possibility, principle, effort, attempt, call, push, bid, step, agreement, deal, reform, act, resolution, treaty, package, regime, order, form, version, kind, type,
  rule, system, republic, amendment, ordinance`)
/** Of these, what is the thing where it follows it: "the bridge [project]"; a "bridge law" is another thing. */
export const IS_THE_THING = nouns('plan, proposal, project, scheme, idea, program, programme, initiative, bill, motion')
