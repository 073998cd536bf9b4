// Who acts. An official acts from a post; a citizen for themselves or for someone who gave them the right; a system acts
// by its key; the platform acts when it delivers what an action told; anyone is a person who has not signed in.
import type { PolicySet, Scope } from './policy.ts'

export type { Scope }

export type Actor = {
  readonly kind: 'official' | 'citizen' | 'system' | 'platform' | 'anyone'
  readonly id: string
  readonly name: string
  readonly post?: string
  readonly organ?: string
  /** GB/T 2260 code of the division the organ serves. */
  readonly division?: string
  /** On whose behalf: `official/<id>`, `citizen/<id>`, `legal-person/<uscc>` or `emergency/<id>`. */
  readonly behalf?: string
  readonly permissions: ReadonlyMap<string, Scope>
  /** The policy set that the permissions were read from; its conditions hold for every decision. */
  readonly policy?: PolicySet
  /** What the permissions come from, so that a decision can be made again. */
  readonly duties?: readonly string[]
  /** Only these of the duties' permissions (a delegation). */
  readonly only?: readonly string[]
  /** The highest level of confidentiality that may be seen; see `levels`. Absent: open records only. */
  readonly clearance?: number
  /** Courses passed or waived today. */
  readonly courses?: readonly string[]
  /** When the person last proved who they are (ms since the epoch). */
  readonly provedAt?: number
}

export const anyone: Actor = { kind: 'anyone', id: 'anyone', name: '未登录', permissions: new Map() }

/** The platform itself, when it delivers an event or runs a clock: named after the listener. */
export const platformActor = (job: string): Actor => ({ kind: 'platform', id: `platform:${job}`, name: '平台', permissions: new Map() })
