// The part of oidc-provider that this adapter uses; the package ships no types.
declare module 'oidc-provider' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  export type Payload = Record<string, unknown> & {
    jti?: string
    uid?: string
    accountId?: string
    loginTs?: number
    amr?: string[]
    grantId?: string
    userCode?: string
    consumed?: number
    authorizations?: Record<string, { sid?: string; grantId?: string }>
  }

  export interface Adapter {
    upsert(id: string, payload: Payload, expiresIn?: number): Promise<void>
    find(id: string): Promise<Payload | undefined>
    findByUid(uid: string): Promise<Payload | undefined>
    findByUserCode(userCode: string): Promise<Payload | undefined>
    consume(id: string): Promise<void>
    destroy(id: string): Promise<void>
    revokeByGrantId(grantId: string): Promise<void>
  }

  export interface Client {
    readonly clientId: string
    readonly clientName?: string
    readonly clientSecret?: string
    readonly scope?: string
    readonly subjectType?: 'public' | 'pairwise'
    readonly redirectUris: readonly string[]
    readonly backchannelLogoutUri?: string
    grantTypeAllowed(type: string): boolean
    backchannelLogout(sub: string, sid: string | undefined): Promise<void>
    compareClientSecret(actual: string): boolean | Promise<boolean>
  }

  export interface Grant {
    readonly jti: string
    addOIDCScope(scope: string): void
    addResourceScope(resource: string, scope: string): void
    save(): Promise<string>
  }

  export interface Session {
    readonly uid: string
    readonly accountId?: string
    grantIdFor(clientId: string): string | undefined
  }

  export interface Interaction {
    readonly uid: string
    readonly returnTo: string
    readonly params: Record<string, string | undefined>
    readonly prompt: { name: string; reasons: string[] }
    readonly session?: { accountId: string; uid?: string }
  }

  export interface Context {
    readonly req: IncomingMessage
    readonly res: ServerResponse
    readonly ip: string
    body: unknown
    type: string
    readonly oidc: {
      readonly route: string
      readonly client?: Client
      readonly account?: { accountId: string }
      readonly session?: Session
      readonly params: Record<string, string | undefined>
      readonly result?: { login?: unknown }
      readonly provider: Provider
      readonly requestParamScopes: Set<string>
    }
  }

  export interface Token {
    readonly kind: string
    readonly clientId?: string
    readonly sessionUid?: string
    readonly grantId?: string
    readonly resourceServer?: unknown
  }

  type Model<T> = { new (properties: object): T; find(id: string): Promise<T | undefined> }

  export class Provider {
    constructor(issuer: string, configuration: object)
    static readonly ctx: Context | undefined
    proxy: boolean
    readonly issuer: string
    readonly Client: { prototype: Client; find(id: string): Promise<Client | undefined> }
    readonly Grant: Model<Grant>
    callback(): (request: IncomingMessage, response: ServerResponse) => Promise<void>
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<Interaction>
    interactionResult(request: IncomingMessage, response: ServerResponse, result: object, options: object): Promise<string>
    on(event: string, listener: (context: Context, error: Error) => void): this
  }

  type Failure = new (message?: string, description?: string) => Error
  export const errors: Readonly<Record<'InvalidClient' | 'InvalidGrant' | 'InvalidRequest' | 'InvalidTarget' | 'SessionNotFound', Failure>>

  type Check = { readonly reason: string }
  type NewCheck = new (reason: string, description: string, check: (context: Context) => boolean | Promise<boolean>) => Check
  type Prompt = { checks: { add(check: Check): void } }
  type Policy = { get(name: string): Prompt; remove(name: string): void }
  export const interactionPolicy: { base(): Policy; Check: NewCheck }
}
