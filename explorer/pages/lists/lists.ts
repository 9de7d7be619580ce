/** The lists of all articles, actors and topics: they share most of their code, so they come as one piece. */
export { Actors } from './actors.js'
export { Articles } from './articles/articles.js'
export { Topics } from './topics.js'
