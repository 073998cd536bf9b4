// What a browser sends of a passkey. The members are named one by one: nothing else is passed on to the verifier.
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'
import * as f from '#kernel/module/field.ts'

const bytes = (zh: string, en: string, max: number) => f.text(zh, en, { max, pattern: '^[A-Za-z0-9_-]*$' })
const credentialId = () => bytes('凭据编号', 'Credential id', 1400)

export const signedAnswer = f.object({
  id: credentialId(),
  clientData: bytes('客户端数据', 'Client data', 4000),
  authenticatorData: bytes('验证器数据', 'Authenticator data', 4000),
  signature: bytes('签名', 'Signature', 2000),
})
export type SignedAnswer = f.Static<typeof signedAnswer>

export const madeAnswer = f.object({
  id: credentialId(),
  clientData: bytes('客户端数据', 'Client data', 4000),
  attestation: bytes('登记数据', 'Attestation', 20_000),
  transports: f.list('连接方式', 'Transports', f.text('方式', 'Transport', { max: 20, pattern: '^[a-z-]+$' }), { max: 8 }),
})
export type MadeAnswer = f.Static<typeof madeAnswer>

export const authenticationOf = ({ id, clientData, authenticatorData, signature }: SignedAnswer): AuthenticationResponseJSON => ({
  id,
  rawId: id,
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: clientData, authenticatorData, signature },
})

export const registrationOf = ({ id, clientData, attestation, transports }: MadeAnswer): RegistrationResponseJSON => ({
  id,
  rawId: id,
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: clientData, attestationObject: attestation, transports: transports as never },
})
