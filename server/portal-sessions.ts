// Citizens who are signed in at the portal, in this process's memory (decision 0015). The browser holds an opaque id; the
// tokens never leave the portal, signing out is real at once, and a restart asks the issuer again, which still knows the person.
import { createHash, randomBytes } from 'node:crypto'

export type Tokens = {
  readonly access: string
  readonly refresh: string | undefined
  readonly idToken: string
  /** When the access token ends, in ms. */
  readonly ends: number
}

export type CitizenSession = {
  readonly id: string
  readonly subject: string
  /** Stands in every form of this session. */
  readonly csrf: string
  readonly opened: number
  /** As the extranet takes it: `self`, `agency/<id>` or `legal-person/<uscc>`. */
  capacity: string
  tokens: Tokens
  seen: number
  renewing?: Promise<boolean>
}

const HOURS = 12
const IDLE_MINUTES = 30
const MOST = 50_000

export type Sessions = ReturnType<typeof openSessions>

export function openSessions(now: () => number = Date.now, most = MOST) {
  const kept = new Map<string, CitizenSession>()

  /** Of the present session, and put last: the one longest unseen makes room. */
  function touch(session: CitizenSession): CitizenSession {
    session.seen = now()
    kept.delete(session.id)
    kept.set(session.id, session)
    return session
  }

  return {
    /** A new session for whoever just came back from the issuer; never the id they came with. */
    open(subject: string, tokens: Tokens): CitizenSession {
      const id = randomBytes(32).toString('base64url')
      const csrf = createHash('sha256').update(`csrf ${id}`).digest('base64url')
      if (kept.size >= most) kept.delete(kept.keys().next().value!)
      return touch({ id, subject, csrf, tokens, capacity: 'self', opened: now(), seen: now() })
    },
    find(id: string | undefined): CitizenSession | undefined {
      const session = id === undefined ? undefined : kept.get(id)
      if (!session) return undefined
      if (now() - session.seen > IDLE_MINUTES * 60_000 || now() - session.opened > HOURS * 3_600_000) {
        kept.delete(session.id)
        return undefined
      }
      return touch(session)
    },
    end: (id: string): boolean => kept.delete(id),
    get size() {
      return kept.size
    },
  }
}
