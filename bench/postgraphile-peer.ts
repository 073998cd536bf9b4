// The peer: PostGraphile's engine (graphile-build-pg over grafast) on the same database, its schema in this process, so that no HTTP
// is measured. It plans a query into one statement; it knows no purpose, right or look.
import { TYPES } from '@dataplan/pg'
import { makePgService } from '@dataplan/pg/adaptors/pg'
import { grafast } from 'grafast'
import { defaultPreset as build, makeSchema } from 'graphile-build'
import { defaultPreset as buildPg } from 'graphile-build-pg'
import type { Pool } from 'pg'

/** It knows no type of transaction ids, and says so at length. */
const transactionIds: GraphileConfig.Plugin = {
  name: 'TransactionIds',
  version: '1.0.0',
  gather: {
    hooks: {
      pgCodecs_findPgCodec(_info, event) {
        if (event.pgType.typname === 'xid8') event.pgCodec ??= TYPES.text
      },
    },
  },
}

export async function openPeer(url: string, pool: Pool) {
  // It follows a number to its record only when told that one refers to the other.
  await pool.query(
    `comment on table population.person_key is E'@foreignKey (record, prefecture) references population.person (id, prefecture)'`,
  )
  const service = makePgService({ connectionString: url, schemas: ['population'] })
  const { schema, resolvedPreset } = await makeSchema({ extends: [build, buildPg], plugins: [transactionIds], pgServices: [service] })
  const person = schema.getType('Person') as unknown as { getFields(): Record<string, { type: unknown }> }
  const columns = Object.keys(person.getFields()).filter((name) => !/^id$|ByRecordAndPrefecture$|ByRowId/.test(name))
  return {
    /** All columns of a person, for a query to ask for. */
    columns: columns.join(' '),
    async ask(source: string, variableValues: Record<string, unknown>): Promise<unknown> {
      const answer = (await grafast({ schema, source, variableValues, resolvedPreset, requestContext: {} })) as {
        data?: unknown
        errors?: readonly Error[]
      }
      if (answer.errors) throw new Error(answer.errors.map(({ message }) => message).join('; '))
      return answer.data
    },
    close: async () => void (await service.release?.()),
  }
}
