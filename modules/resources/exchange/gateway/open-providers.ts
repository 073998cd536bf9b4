import type { Facts } from './hearing.ts'
import { readByRight } from '../rules/service-is-in-order.ts'
import { baseProvider, type BaseSource } from './providers/base.ts'
import { fileProvider } from './providers/file.ts'
import { httpProvider, type Way } from './providers/http.ts'
import type { SystemReader } from '#kernel/registers/base/page.ts'
import { type Provider, ProviderFailed } from './providers/provider.ts'
import { type Connection, openConnection, type ProviderPool, sqlProvider } from './providers/sql.ts'

export type ProviderOptions = {
  /** Databases by the name that services use; addresses and passwords stay in the operator's configuration. */
  readonly connections: Readonly<Record<string, Connection>>
  /** Where departments drop their files; absent where there is no such folder. */
  readonly dropFolder?: string
  readonly uploaded?: (id: string) => Promise<{ name: string; content: Buffer } | undefined>
  /** How providers of kind `http` are reached when they must prove who they are. */
  readonly way?: Way
  /** Hears of a provider that failed. */
  readonly onFault?: (error: Error) => void
}

type Service = NonNullable<Facts['service']>
export type Providers = ReturnType<typeof openProviders>

export function openProviders({ connections, dropFolder, way, uploaded = async () => undefined }: ProviderOptions) {
  const pools = new Map<string, ProviderPool>()
  const made = new Map<string, Provider>()

  const poolOf = (name: string): ProviderPool => {
    const known = pools.get(name)
    if (known) return known
    const connection = connections[name]
    if (!connection) throw new ProviderFailed(`no connection is named ${name}`)
    const pool = openConnection(connection)
    pools.set(name, pool)
    return pool
  }

  const make = ({ kind, connection, source }: Service): Provider => {
    if (kind === 'base') throw new ProviderFailed('a base register is followed by its change feed')
    if (kind === 'sql' && Object.hasOwn(readByRight, source.split('.')[0]!))
      throw new ProviderFailed(`${source} is read by right, not as a table`)
    if (kind === 'sql') return sqlProvider(poolOf(connection ?? ''), source)
    return kind === 'file' ? fileProvider({ dropFolder, uploaded }, source) : httpProvider(source, way)
  }

  return {
    /** The adapter of a service; made once, and anew when its source has changed. */
    of(service: Service): Provider {
      const key = [service.id, service.kind, service.connection, service.source].join('|')
      const known = made.get(key)
      if (known) return known
      const provider = make(service)
      made.set(key, provider)
      return provider
    },
    /** What one caller reads of a service: a base register gives each organ its own. */
    forCaller(house: BaseSource, service: Service, by: SystemReader): Provider {
      return service.kind === 'base' ? baseProvider(house, service.source, by) : this.of(service)
    },
    async close(): Promise<void> {
      await Promise.all([...pools.values()].map((pool) => pool.end()))
    },
  }
}
