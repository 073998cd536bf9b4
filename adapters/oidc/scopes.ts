// What a client may ask for, and what it is told for it. A scope of the API never comes with registration: the security
// administrator allows it (modules/platform/sign-in).

/** Scopes that tell a client who someone is. */
export const peopleScopes = {
  openid: ['sub', 'amr', 'auth_time'],
  profile: ['name', 'preferred_username'],
  organ: ['organ', 'post', 'division'],
} as const

/** Scopes that open our API: in an official's name (`api`), or in the system's own. */
export const apiScopes = ['api', 'authzen', 'scim'] as const

export const isApiScope = (scope: string): boolean => (apiScopes as readonly string[]).includes(scope)

/** The audience of access tokens for our API. */
export const apiAudience = (origin: string): string => `${origin}/api`
