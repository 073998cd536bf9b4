// The extranet's second, internal listener, for the portal alone: TLS with the portal's certificate. What is open on it is
// said here and nothing else exists there: public contracts, citizens' contracts for a citizen's token, the open formats,
// what the authorities publish, the citizens' issuer and its sign-in pages. A cookie is read by those two alone.
import type { IncomingMessage } from 'node:http'
import type { TLSSocket } from 'node:tls'
import type { FastifyInstance } from 'fastify'
import type { House } from '#kernel/module/house.ts'
import { citizens } from '#kernel/people/citizen-accounts.ts'
import { ground, Refused } from '#kernel/refusal/refusal.ts'
import type { Vault } from '#kernel/trust/vault.ts'
import { buildServer } from '../http.ts'
import { interactionDoor } from '../issuer/interaction-door.ts'
import { mountIssuer } from '../issuer/mount-issuer.ts'
import type { Issuer } from '../issuer/open-issuer.ts'
import { isPortal } from '../link.ts'
import { openFormats } from '../open-formats.ts'
import { pkiPlugin } from '../pki.ts'
import { answerProblem, edgeRefusals } from '../problem.ts'
import { recogniseCitizens } from '../routes/citizen-caller.ts'
import { pathOf } from '../routes/contracts.ts'
import { signInPages } from '../sign-in/sign-in-pages.ts'

export type LinkOptions = {
  readonly house: House
  /** The citizens'. */
  readonly issuer: Issuer
  readonly vault: Vault
  readonly https: object
  /** The portal's address. */
  readonly portal: () => string
  readonly perSecond?: number
  readonly secureCookie?: boolean
  readonly logger?: object | boolean
}

/** Builds the listener; the caller listens and closes. */
export async function buildLink({
  house,
  issuer,
  vault,
  https,
  portal,
  perSecond,
  secureCookie,
  logger,
}: LinkOptions): Promise<FastifyInstance> {
  const app = await buildServer({
    house,
    zone: 'extranet',
    https,
    trustProxy: true,
    ...(perSecond !== undefined && { perSecond }),
    ...(logger !== undefined && { logger }),
    plugins: [
      openFormats({ house, base: portal() }),
      pkiPlugin(house),
      (server) => mountIssuer(server, issuer, (err) => server.log.error({ err }, 'the issuer of citizens failed')),
      (server) =>
        void signInPages({
          house,
          vault,
          accounts: citizens,
          door: interactionDoor(issuer),
          origin: portal(),
          ...(secureCookie && { secureCookie }),
        })(server),
    ],
  })
  app.server.prependListener('request', (request: IncomingMessage) => {
    if (!signsIn(pathIn(request.url))) delete request.headers.cookie
  })
  const isOpen = openPaths(house)
  app.addHook('onRequest', async (request, reply) => {
    const path = pathIn(request.url)
    if (isPortal(request.raw.socket as TLSSocket) && isOpen(path)) return
    await answerProblem(new Refused([ground(edgeRefusals.noRoute, { path: path.slice(0, 200) })]), request, reply)
    return reply
  })
  recogniseCitizens(app, house, issuer)
  return app
}

const pathIn = (url = '/'): string => url.split('?')[0]!

const signsIn = (path: string): boolean => path.startsWith('/oidc/') || path.startsWith('/sign-in/')

function openPaths(house: House): (path: string) => boolean {
  const contracts = [...house.actions.values(), ...house.questions.values()].map(({ bound }) => bound.contract)
  const open = new Set(['/health', ...contracts.filter((one) => one.public || one.may === 'citizen').map(({ name }) => pathOf(name))])
  return (path) => open.has(path) || path.startsWith('/open/') || path.startsWith('/pki/') || signsIn(path)
}
