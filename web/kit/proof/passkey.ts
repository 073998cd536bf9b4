// Passkeys in the browser: base64url in, base64url out, with the members that the server names and no other.
const bytes = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (sign) => sign.charCodeAt(0))
const text = (buffer: ArrayBuffer): string =>
  btoa(String.fromCharCode(...new Uint8Array(buffer)))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/, '')

/** The browser knows passkeys here: a secure page (https or localhost) and a browser of the last years. */
export const knowsPasskeys = (): boolean => 'PublicKeyCredential' in globalThis

const keys = (list: readonly { id: string }[] | undefined): PublicKeyCredentialDescriptor[] =>
  (list ?? []).map(({ id }) => ({ id: bytes(id), type: 'public-key' }))

/** Makes a passkey; undefined when the person turned back. */
export async function makePasskey(options: PublicKeyCredentialCreationOptionsJSON) {
  const made = await turned(() =>
    navigator.credentials.create({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        user: { ...options.user, id: bytes(options.user.id) },
        excludeCredentials: keys(options.excludeCredentials),
      } as PublicKeyCredentialCreationOptions,
    }),
  )
  if (!(made instanceof PublicKeyCredential)) return undefined
  const response = made.response as AuthenticatorAttestationResponse
  return {
    id: made.id,
    clientData: text(response.clientDataJSON),
    attestation: text(response.attestationObject),
    transports: response.getTransports(),
  }
}

/** Signs with a passkey; undefined when the person turned back. */
export async function signWithPasskey(options: PublicKeyCredentialRequestOptionsJSON) {
  const made = await turned(() =>
    navigator.credentials.get({
      publicKey: {
        ...options,
        challenge: bytes(options.challenge),
        allowCredentials: keys(options.allowCredentials),
      } as PublicKeyCredentialRequestOptions,
    }),
  )
  if (!(made instanceof PublicKeyCredential)) return undefined
  const response = made.response as AuthenticatorAssertionResponse
  return {
    id: made.id,
    clientData: text(response.clientDataJSON),
    authenticatorData: text(response.authenticatorData),
    signature: text(response.signature),
  }
}

/** Whoever closes the browser's dialog has changed their mind; that is no error. */
async function turned(work: () => Promise<Credential | null>): Promise<Credential | null> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof DOMException && (error.name === 'NotAllowedError' || error.name === 'AbortError')) return null
    throw error
  }
}
