// The issuer of a zone's officials, with the zone's workbench as the client that belongs to the house.
import type { House } from '#kernel/module/house.ts'
import { secretDigest } from '#adapters/oidc/build-provider.ts'
import { officialAccounts } from './officials.ts'
import { type Issuer, openIssuer } from './open-issuer.ts'
import { keyFile } from './sign-in-keys.ts'

export const WORKBENCH = 'yuelu-workbench'
export const CALLBACK = '/api/session/callback'

/** Its secret is made of the realm's own: the same in every process of the zone, and in no configuration. */
export const WORKBENCH_SECRET = 'workbench client'

export function officialsIssuer(options: {
  house: House
  /** The zone's public address, see `IssuerOptions`. */
  origin: string | (() => string)
  /** The zone's folder of keys. */
  keysDir: string
  onFault?: (error: unknown) => void
}): Issuer {
  return openIssuer({
    realm: 'officials',
    origin: options.origin,
    house: options.house,
    keys: keyFile(options.keysDir, 'officials'),
    accounts: officialAccounts(options.house),
    firstParty: ({ origin, keys }) => [
      {
        client_id: WORKBENCH,
        client_name: '工作台',
        client_secret: secretDigest(keys.secretFor(WORKBENCH_SECRET).toString('base64url')),
        redirect_uris: [`${origin}${CALLBACK}`],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        scope: 'openid api',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    ...(options.onFault && { onFault: options.onFault }),
  })
}
