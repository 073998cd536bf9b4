// An authenticator in software: makes the answers that a browser would send, and also those that none would.
import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'

type Twist = { readonly origin?: string; readonly rpId?: string; readonly flags?: number; readonly count?: number; readonly type?: string }

const PRESENT = 0x01
const VERIFIED = 0x04
const ATTESTED = 0x40
const sha256 = (data: Uint8Array | string) => createHash('sha256').update(data).digest()

/** One passkey for an origin; `answer` signs a challenge, `made` registers it, both with what a test twists. */
export function softPasskey(origin: string) {
  const rpId = new URL(origin).hostname
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { x = '', y = '' } = publicKey.export({ format: 'jwk' })
  const coordinates = [x, y].map((text) => Buffer.from(text, 'base64url'))
  // {1: 2, 3: -7, -1: 1, -2: x, -3: y} in CBOR
  const cose = Buffer.concat([Buffer.from('a5010203262001215820', 'hex'), coordinates[0]!, Buffer.from('225820', 'hex'), coordinates[1]!])
  const id = randomBytes(32)
  let used = 0

  const clientData = (type: string, challenge: string, twist: Twist) =>
    Buffer.from(JSON.stringify({ type: twist.type ?? type, challenge, origin: twist.origin ?? origin, crossOrigin: false }))
  const head = (flags: number, twist: Twist) => {
    const count = Buffer.alloc(4)
    count.writeUInt32BE(twist.count ?? (used += 1))
    return Buffer.concat([sha256(twist.rpId ?? rpId), Buffer.from([twist.flags ?? flags]), count])
  }

  return {
    id: id.toString('base64url'),
    made(challenge: string, twist: Twist = {}) {
      const length = Buffer.alloc(2)
      length.writeUInt16BE(id.length)
      const data = Buffer.concat([head(PRESENT | VERIFIED | ATTESTED, twist), Buffer.alloc(16), length, id, cose])
      const size = Buffer.alloc(2)
      size.writeUInt16BE(data.length)
      // {"fmt": "none", "attStmt": {}, "authData": data} in CBOR
      const attestation = Buffer.concat([Buffer.from('a363666d74646e6f6e656761747453746d74a068617574684461746159', 'hex'), size, data])
      return {
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: clientData('webauthn.create', challenge, twist).toString('base64url'),
          attestationObject: attestation.toString('base64url'),
          transports: ['internal' as const],
        },
      }
    },
    answer(challenge: string, twist: Twist = {}) {
      const client = clientData('webauthn.get', challenge, twist)
      const data = head(PRESENT | VERIFIED, twist)
      return {
        id: id.toString('base64url'),
        rawId: id.toString('base64url'),
        type: 'public-key' as const,
        clientExtensionResults: {},
        response: {
          clientDataJSON: client.toString('base64url'),
          authenticatorData: data.toString('base64url'),
          signature: sign('sha256', Buffer.concat([data, sha256(client)]), privateKey).toString('base64url'),
        },
      }
    },
  }
}
