// Who acts. An official acts from a post; a system acts by its key; the platform acts when it delivers what an action
// told; anyone is a person who has not signed in.

/** How far a permission reaches: records of the own organ, of organs in the own division (GB/T 2260 prefix), or all. */
export type Scope = 'own' | 'division' | 'all'

export type Actor = {
  readonly kind: 'official' | 'system' | 'platform' | 'anyone'
  readonly id: string
  readonly name: string
  readonly post?: string
  readonly organ?: string
  /** GB/T 2260 code of the division the organ serves. */
  readonly division?: string
  readonly behalf?: string
  readonly permissions: ReadonlyMap<string, Scope>
}

export const anyone: Actor = { kind: 'anyone', id: 'anyone', name: '未登录', permissions: new Map() }

/** The platform itself, when it delivers an event or runs a clock: named after the listener. */
export const platformActor = (job: string): Actor => ({ kind: 'platform', id: `platform:${job}`, name: '平台', permissions: new Map() })
