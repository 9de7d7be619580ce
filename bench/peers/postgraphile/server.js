// PostGraphile as its users run it in production, on Node 22, which it needs. contestants.js sets PORT and DATABASE_URL.

import { createServer } from 'node:http'
import { postgraphile } from 'postgraphile'
import { makePgService } from 'postgraphile/adaptors/pg'
import { grafserv } from 'postgraphile/grafserv/node'
import { PostGraphileAmberPreset } from 'postgraphile/presets/amber'

const { DATABASE_URL, PORT } = process.env

const preset = {
  extends: [PostGraphileAmberPreset],
  pgServices: [makePgService({ connectionString: DATABASE_URL, schemas: ['public'] })],
  grafserv: { port: Number(PORT), watch: false, graphiql: false, graphqlPath: '/graphql' },
  grafast: { explain: false },
}

const server = createServer()
const service = postgraphile(preset).createServ(grafserv)
await service.addTo(server)
server.listen(Number(PORT), '127.0.0.1')
