// What waits for whoever opens the home page signed in: two seconds at most, and the page stands without it, saying so.
import type { FastifyRequest } from 'fastify'
import { myApplications } from '#modules/services/applications/contract.ts'
import type { Mine } from '#web/portal/pages/home.tsx'
import { type AsCitizen, SignedOut } from './portal-citizen.ts'
import { requestOf } from './portal-request.ts'
import type { Sessions } from './portal-sessions.ts'
import { sessionIn } from './portal-sign-in.ts'

/** Undefined when nobody is signed in: then the page shows what it shows to anybody. Never rejects. */
export type Waiting = (request: FastifyRequest) => Promise<Mine | 'lost' | undefined> | undefined

const LIMIT_MS = 2_000
const MOST = 5

export const waitingFor =
  (citizen: AsCitizen, sessions: Sessions): Waiting =>
  (request) => {
    const session = sessionIn(request, sessions)
    if (!session) return undefined
    const { language } = requestOf(request)
    const late = new Promise<'lost'>((resolve) => setTimeout(resolve, LIMIT_MS, 'lost').unref())
    const found = citizen.ask({ session, language }, myApplications, {}).then(({ cases }): Mine => {
      const waiting = cases.filter(({ needsMe }) => needsMe).slice(0, MOST)
      return { cases: waiting.map(({ id, title, stateTitle, due }) => ({ id, title: title[language], state: stateTitle[language], due })) }
    })
    return Promise.race([found, late]).catch((error: unknown) => (error instanceof SignedOut ? undefined : 'lost'))
  }
