// What the sign-in pages and the issuer say to each other. The pages know how a person proves who they are and nothing of
// OpenID; the issuer knows OpenID and nothing of passwords.
import type { FastifyReply, FastifyRequest } from 'fastify'

/** Whose accounts a sign-in page opens. */
export type Realm = 'officials' | 'citizens'

/** What the running interaction asks of the person. */
export type Asked = {
  readonly uid: string
  /**
   * `origin` is where the browser is sent in the end. Chromium holds `form-action` against every redirect that follows a
   * form, so a page whose form ends the interaction must name it there beside 'self'.
   */
  readonly client: { readonly id: string; readonly name: string; readonly origin?: string }
  /** The person must prove themselves again although a session stands (max_age, prompt=login, step-up). */
  readonly anew: boolean
  /** Who is signed in already, if `anew`: nobody else may answer. */
  readonly subject?: string
  /** An account to put into the field; never trusted. */
  readonly hint?: string
}

/** A person who has proved who they are. */
export type Proven = {
  readonly realm: Realm
  /** Id of the official or the citizen. */
  readonly subject: string
  /** RFC 8176: pwd, otp, hwk, user. */
  readonly methods: readonly string[]
}

export type SignInDoor = {
  /** The interaction behind the request's cookie and the uid in its path; undefined when it has ended or is another's. */
  asked(request: FastifyRequest, reply: FastifyReply, uid: string): Promise<Asked | undefined>
  /** Ends the interaction well; answers where the browser goes next. */
  finish(request: FastifyRequest, reply: FastifyReply, proven: Proven): Promise<string>
  /** Ends it because the person turned back; answers where the browser goes next. */
  abort(request: FastifyRequest, reply: FastifyReply): Promise<string>
}
