import { readFileSync } from 'node:fs'
import { McpServer } from '@modelcontextprotocol/server'
import type { Service, Tool } from './tool.js'
import { actorTool } from './tools/actor.js'
import { articleTool } from './tools/article.js'
import { askTool } from './tools/ask.js'
import { schemaTool } from './tools/schema.js'
import { searchTool } from './tools/search.js'
import { statementsTool } from './tools/statements.js'

/** In the order in which an assistant reads them: what is tried first comes first. */
const TOOLS: readonly Tool[] = [askTool, statementsTool, searchTool, actorTool, articleTool, schemaTool]

/** What an assistant is told before it sees the tools. */
const INSTRUCTIONS =
  'Dictum knows who said what to whom, from stored news articles, and proves it: every statement comes with its sentence, ' +
  'its article and the offsets of its words in the article’s text. Quote the sentence, and name the article with its ' +
  'address and day. What is not found here was not said in these articles.'

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'))

/** Makes an MCP server with the tools, for one connection or one request. */
export function makeMcpServer(service: Service): McpServer {
  const server = new McpServer(
    { name: 'dictum', title: 'Dictum', version },
    { instructions: INSTRUCTIONS, capabilities: { tools: { listChanged: false } } },
  )
  for (const tool of TOOLS) tool.register(server, service)
  return server
}
