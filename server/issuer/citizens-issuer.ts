// The issuer of citizens. It stands in the extranet, is reached through the link alone, and names itself by the portal's
// address, where every browser of a citizen is. The portal is its client of the house; a department's system may be another.
import type { Accounts } from '#adapters/oidc/build-provider.ts'
import type { House } from '#kernel/module/house.ts'
import { citizenActor, findCitizen } from '#kernel/people/citizens.ts'
import { CALLBACK, PORTAL_CLIENT } from '../portal-issuer.ts'
import { type Issuer, openIssuer } from './open-issuer.ts'
import { keyFile } from './sign-in-keys.ts'

function citizenAccounts(house: House): Accounts {
  const db = house.database.kysely
  return {
    async find(subject) {
      const found = await findCitizen(db, subject)
      return found && { name: found.name, preferred_username: found.account }
    },
    async signedIn({ sid, subject }) {
      const actor = await citizenActor(db, subject, undefined, house.clock.now())
      if (actor) await house.say({ request: sid, actor, action: 'session.sign-in', outcome: 'done' })
    },
  }
}

export function citizensIssuer(options: {
  house: House
  /** The portal's address, see `IssuerOptions`. */
  origin: string | (() => string)
  keysDir: string
  /** The digest of the portal's secret, see `makeLinkKeys`. */
  portalDigest: string
  onFault?: (error: unknown) => void
}): Issuer {
  return openIssuer({
    realm: 'citizens',
    origin: options.origin,
    house: options.house,
    keys: keyFile(options.keysDir, 'citizens'),
    accounts: citizenAccounts(options.house),
    firstParty: ({ origin }) => [
      {
        client_id: PORTAL_CLIENT,
        client_name: '湖南省电子政务平台',
        client_secret: options.portalDigest,
        redirect_uris: [`${origin}${CALLBACK}`],
        post_logout_redirect_uris: [`${origin}/me`],
        response_types: ['code'],
        grant_types: ['authorization_code', 'refresh_token'],
        scope: 'openid profile api',
        subject_type: 'public',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    ...(options.onFault && { onFault: options.onFault }),
  })
}
