// A house with a gateway over the shared census: a client of the Development and Reform Commission with a key of its own,
// and a service of the Bureau of Statistics that reads the census view.
import { newSigner } from '#kernel/trust/signer.ts'
import { generateSm2, sm2ToPem } from '#kernel/trust/sm2.ts'
import { systems } from '#modules/governance/systems/module.ts'
import { catalogue } from '#modules/resources/catalogue/module.ts'
import * as contract from '#modules/resources/exchange/contract.ts'
import { callUrl, signCall } from '#modules/resources/exchange/gateway/canonical-request.ts'
import { openGateway } from '#modules/resources/exchange/gateway/open-gateway.ts'
import { exchange } from '#modules/resources/exchange/module.ts'
import { macroEconomy } from '#modules/resources/macro-economy/module.ts'
import { trustIn } from '#modules/security/trust/module.ts'
import { acceptanceGate } from './accepted-systems.ts'
import { testHouse } from './house.ts'
import { PURPOSE, sharedCensus } from './shared-census.ts'

export const SERVICE = 'county-census'

export type OpenExchange = Awaited<ReturnType<typeof openExchange>>
type Query = Record<string, string | number | undefined>

export async function openExchange(
  options: {
    dropFolder?: string
    gatherMs?: number
    walls?: boolean
    now?: string
    database?: { url: string; drop(): Promise<void> }
  } = {},
) {
  const acceptance = acceptanceGate()
  const { dropFolder, gatherMs, ...rest } = options
  const house = await testHouse({ ...rest, modules: [systems, catalogue, exchange, macroEconomy, trustIn('extranet'), acceptance.module] })
  const shared = await sharedCensus(house)
  const consumerKey = generateSm2()
  const gatewayKey = generateSm2()
  const p256 = newSigner('p256').signer
  const { id: client } = await house.act('ndrc.officer', contract.registerClient, {
    system: shared.consumer,
    name: '计划编制子系统',
    publicKey: sm2ToPem(consumerKey.publicKey),
  })
  const { id: service } = await house.act('stats-bureau.officer', contract.provideService, {
    resource: shared.resource,
    name: SERVICE,
    kind: 'sql',
    connection: 'platform',
    source: 'macro_economy.county_census_2020',
    keyField: 'code',
  })
  await house.act('informatisation-office.sharing', contract.openService, { service })
  const faults: Error[] = []
  const open = () =>
    openGateway({
      house: house.house,
      key: gatewayKey,
      p256,
      vault: house.vault,
      connections: { platform: { url: house.url } },
      factsLifeMs: 100,
      onFault: (error) => faults.push(error),
      ...(dropFolder !== undefined && { dropFolder }),
      ...(gatherMs !== undefined && { gatherMs }),
    })
  const gateway = open()
  const call = async (
    query: Query,
    change: {
      service?: string
      nonce?: string
      timestamp?: string
      client?: string
      through?: ReturnType<typeof open>
      headers?: object
    } = {},
  ) => {
    const url = callUrl(change.service ?? SERVICE, { purpose: PURPOSE, ...query })
    const signed = signCall(consumerKey.privateKey, {
      client: change.client ?? client,
      url,
      timestamp: change.timestamp ?? house.clock.now(),
      ...(change.nonce && { nonce: change.nonce }),
    })
    const answer = await (change.through ?? gateway).handleCall({ method: 'GET', url, headers: { ...signed, ...change.headers } })
    return { ...answer, json: JSON.parse(answer.body), url, signed }
  }
  return {
    house,
    ...shared,
    client,
    service,
    consumerKey,
    gatewayKey,
    p256,
    gateway,
    open,
    call,
    faults,
    revoked: acceptance.revoked,
    codes: async (...args: Parameters<typeof call>) => ((await call(...args)).json.grounds as { code: string }[]).map(({ code }) => code),
    close: async () => {
      await gateway.close()
      await house.close()
    },
  }
}
