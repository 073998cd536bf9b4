// Where a batch goes on. The token is sealed: it may hold a key that the consumer was not granted, and it is good only for
// the client and the service it was given to. Its key comes from the gateway's own, so it outlives a restart.
import { createCipheriv, createDecipheriv, type KeyObject, randomBytes } from 'node:crypto'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { sm2ToPem } from '#kernel/trust/sm2.ts'
import { sm3 } from '#kernel/trust/sm3.ts'
import { callRefusals } from '../refusals.ts'

const IV = 12
const TAG = 16
type Holder = { readonly client: string; readonly service: string }

export function cursors(gatewayKey: KeyObject) {
  const key = sm3(`${sm2ToPem(gatewayKey)}cursor`).subarray(0, 16)
  const about = ({ client, service }: Holder) => Buffer.from(`${client}\n${service}`)
  return {
    seal(holder: Holder, position: string): string {
      const iv = randomBytes(IV)
      const cipher = createCipheriv('sm4-gcm' as 'aes-128-gcm', key, iv).setAAD(about(holder))
      const sealed = Buffer.concat([cipher.update(position, 'utf8'), cipher.final()])
      return Buffer.concat([iv, cipher.getAuthTag(), sealed]).toString('base64url')
    },
    /** Refuses `exchange.bad-position` for a token that was changed or given to another. */
    open(holder: Holder, token: string): string {
      const bytes = Buffer.from(token, 'base64url')
      try {
        const cipher = createDecipheriv('sm4-gcm' as 'aes-128-gcm', key, bytes.subarray(0, IV), { authTagLength: TAG })
        cipher.setAAD(about(holder)).setAuthTag(bytes.subarray(IV, IV + TAG))
        return Buffer.concat([cipher.update(bytes.subarray(IV + TAG)), cipher.final()]).toString('utf8')
      } catch {
        return refuse(ground(callRefusals.badPosition))
      }
    },
  }
}
