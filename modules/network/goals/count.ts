import type { ReadDesk } from '#kernel/module/define-module.ts'
import { readOrgansOn } from '#kernel/people/desk-organs.ts'
import { readDivisionsOn } from '#kernel/people/divisions.ts'
import { several } from '#modules/governance/systems/contract.ts'
import { connectedOrgans } from '#modules/network/backbone/contract.ts'
import { goalFacts } from '#modules/network/registry/contract.ts'
import type { Figure } from './contract.ts'
import { organsConnected, type Row, systemsOnPlatform, verticalClosed } from './rules/counted.ts'

/** The rows behind every figure today, in a fixed number of statements. */
export async function countAll(desk: ReadDesk): Promise<Record<Figure, Row[]>> {
  const { holdings, networks } = await desk.ask(goalFacts, {})
  const { organs, divisions } = await desk.ask(connectedOrgans, { network: 'extranet' })
  const { systems } = await desk.ask(several, {})
  const ids = systems.map(({ id }) => id)
  const blocked = [...(await desk.standing('address-block', ids)).keys(), ...(await desk.standing('domain-name', ids)).keys()]
  return {
    'organs-connected': organsConnected({
      organs: await readOrgansOn(desk, desk.today),
      counties: (await readDivisionsOn(desk, desk.today)).filter(({ level }) => level === 'county'),
      withSite: new Set(organs.map(({ organ }) => organ)),
      reached: new Set(divisions.map(({ division }) => division)),
      withBlock: new Set(holdings.filter(({ zone, blocks }) => zone === 'extranet' && blocks > 0).map(({ organ }) => organ)),
    }),
    'systems-on-platform': systemsOnPlatform({ systems, holdings, blocked: new Set(blocked) }),
    'vertical-closed': verticalClosed(networks),
  }
}
