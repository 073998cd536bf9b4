// A base register of the house (`base:population.person`). It is never read as a table: what the authorisation of the catalogue
// gives is cut once more by the reading right of the caller's organ, and each record given is a look (kernel/registers/base).
import type { House } from '#kernel/module/house.ts'
import type { BaseRegister } from '#kernel/module/base-register.ts'
import { pageByNumber, type SystemReader } from '#kernel/registers/base/page.ts'
import { type Provider, ProviderFailed } from './provider.ts'

export type BaseSource = Pick<House, 'database' | 'modules'>

/** The register that a source names. */
function registerOf({ modules }: BaseSource, source: string): BaseRegister {
  const name = source.replace(/^base:/, '')
  const base = modules.flatMap(({ bases = [] }) => bases).find((one) => one.name === name)
  if (!base) throw new ProviderFailed(`no base register is named ${name}`)
  return base
}

export function baseProvider(house: BaseSource, source: string, by: SystemReader): Provider {
  const base = registerOf(house, source)
  return {
    page(query) {
      if (query.key !== base.number) throw new ProviderFailed(`${base.name} is read by ${base.number}`)
      return pageByNumber(house.database.kysely, base, by, query)
    },
  }
}
