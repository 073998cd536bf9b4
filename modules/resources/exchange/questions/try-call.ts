import { ground, Refused, refuse } from '#kernel/refusal/refusal.ts'
import { sm2PublicFromPem, verifySm2 } from '#kernel/trust/sm2.ts'
import { tryCall as contract } from '../contract.ts'
import { callUrl, canonicalRequest, headerNames } from '../gateway/canonical-request.ts'
import { readCall } from '../gateway/read-request.ts'
import { callRefusals } from '../refusals.ts'
import { answer } from '../store.ts'
import { listed } from './open-services.ts'

/** Stands where nothing was signed, so that the form of the rest can be judged. */
const SOME_SIGNATURE = `${'A'.repeat(94)}==`
const EXAMPLE = { client: '01900000-0000-7000-8000-000000000000', nonce: '0123456789abcdef' }

export const tryCall = answer(contract, async (desk, { service, purpose, fields = [], limit, ...said }) => {
  const found =
    (await listed(desk)).find(({ name }) => name === service) ?? refuse(ground(callRefusals.noSuchService, { service }, '/service'))
  const url = callUrl(service, { purpose, fields: fields.join(',') || undefined, limit })
  const { client = EXAMPLE.client, timestamp = desk.now, nonce = EXAMPLE.nonce, signature } = said
  const text = canonicalRequest({ method: 'GET', url, timestamp, nonce, client })
  const headers = {
    [headerNames.client]: client,
    [headerNames.timestamp]: timestamp,
    [headerNames.nonce]: nonce,
    [headerNames.signature]: signature ?? SOME_SIGNATURE,
  }
  const items = found.items.filter(({ code }) => fields.length === 0 || fields.includes(code)).slice(0, 100)
  const row = Object.fromEntries(items.map(({ code, name }) => [code, `〈${name.slice(0, 60)}〉`]))
  return {
    url,
    lines: text.split('\n'),
    headers: Object.entries(headers).map(([name, value]) => ({
      name,
      value: name === headerNames.signature && signature === undefined ? '…' : value,
    })),
    fault: faultOf(url, headers) ?? fields.find((code) => !found.items.some((item) => item.code === code)) ?? null,
    signature: stands(text, signature, said.publicKey),
    sample: JSON.stringify({ data: { next: null, rows: [row] }, evidence: '…' }, null, 2),
  }
})

function faultOf(url: string, headers: Readonly<Record<string, string>>): string | undefined {
  try {
    readCall({ method: 'GET', url, headers })
    return undefined
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return String(error.grounds[0]?.detail?.part ?? '')
  }
}

function stands(text: string, signature: string | undefined, publicKey: string | undefined): 'none' | 'good' | 'bad' | 'no-key' {
  if (signature === undefined) return 'none'
  const key = keyOf(publicKey ?? '')
  if (!key) return 'no-key'
  return verifySm2(key, Buffer.from(text), Buffer.from(signature, 'base64')) ? 'good' : 'bad'
}

function keyOf(pem: string) {
  // A private key that somebody pastes by mistake is read as no key at all, and nothing is derived from it.
  if (!pem.trim().startsWith('-----BEGIN PUBLIC KEY-----')) return undefined
  try {
    return sm2PublicFromPem(pem)
  } catch {
    return undefined
  }
}
