// The exchange gateway on the extranet server: opened over the house with the zone's own key, looked at for subscriptions
// every few seconds, closed with the server.
import type { FastifyInstance } from 'fastify'
import { xroadMetadata } from '#adapters/xroad/routes.ts'
import { gatewayRoutes } from '#modules/resources/exchange/gateway/gateway-routes.ts'
import { type GatewayOptions, openGateway } from '#modules/resources/exchange/gateway/open-gateway.ts'

/** The province among others, by the letters of GB/T 2260. */
const INSTANCE = 'HN'

/** Of the databases that services of kind `sql` may name, `platform` is the platform's own. */
export type ExchangeOptions = Pick<
  GatewayOptions,
  'house' | 'key' | 'p256' | 'vault' | 'connections' | 'dropFolder' | 'way' | 'onFault'
> & {
  readonly lookEveryMs?: number
  /** The address under which systems call, as the metadata names it. */
  readonly address: () => string
}

/** A plugin for buildServer: GET and POST /exchange/r1/<service>, and X-Road's metadata below the provider's name. */
export const exchangePlugin =
  ({ lookEveryMs = 5_000, address, ...options }: ExchangeOptions) =>
  async (app: FastifyInstance): Promise<void> => {
    const gateway = openGateway(options)
    const timer = setInterval(() => void gateway.look().catch((error: Error) => options.onFault?.(error)), lookEveryMs)
    app.addHook('onClose', async () => {
      clearInterval(timer)
      await gateway.close()
    })
    await app.register(async (scope) => gatewayRoutes(scope, gateway))
    await app.register(async (scope) => xroadMetadata(scope, { methodsFor: gateway.methodsFor, instance: INSTANCE, server: address }))
  }
