// What waits for whoever opens the home page signed in: two seconds at most, and the page stands without it.
import type { FastifyRequest } from 'fastify'
import { myApplications } from '#modules/services/applications/contract.ts'
import type { Mine } from '#web/portal/pages/home.tsx'
import type { AsCitizen } from './portal-citizen.ts'
import { requestOf } from './portal-request.ts'
import type { Sessions } from './portal-sessions.ts'
import { sessionIn } from './portal-sign-in.ts'

export type Waiting = (request: FastifyRequest) => Promise<Mine | undefined>

const LIMIT_MS = 2_000
const MOST = 5

/** Undefined when nobody is signed in, or when no answer came: then the page shows what it shows to anybody. */
export const waitingFor =
  (citizen: AsCitizen, sessions: Sessions): Waiting =>
  async (request) => {
    const session = sessionIn(request, sessions)
    if (!session) return undefined
    const { language } = requestOf(request)
    const late = new Promise<undefined>((resolve) => setTimeout(resolve, LIMIT_MS, undefined).unref())
    const found = await Promise.race([citizen.ask({ session, language }, myApplications, {}), late]).catch(() => undefined)
    if (!found) return undefined
    const cases = found.cases.filter(({ needsMe }) => needsMe).slice(0, MOST)
    return { cases: cases.map(({ id, title, stateTitle, due }) => ({ id, title: title[language], state: stateTitle[language], due })) }
  }
