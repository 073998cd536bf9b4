// An exchange whose keys are certified by the province's own authorities, in the way an operator does it, with a time-stamp
// authority of its own beside it.
import { randomUUID } from 'node:crypto'
import { readCertificate } from '#kernel/trust/certificate.ts'
import * as contract from '#modules/resources/exchange/contract.ts'
import { collectBundle } from '#modules/resources/exchange/evidence/collect-bundle.ts'
import { stampOnce } from '#modules/resources/exchange/stamping/stamp-batches.ts'
import type { Ask } from '#modules/resources/exchange/store/evidence.ts'
import { issueToPlatform } from '#modules/security/trust/contract.ts'
import { openExchange } from './open-exchange.ts'
import { timeStampAuthority } from './time-stamp-authority.ts'
import { readyTrust, SECURITY_ADMINS } from './trust.ts'

export type ProvenExchange = Awaited<ReturnType<typeof provenExchange>>

const OPERATOR = 'informatisation-office.sharing'

export async function provenExchange() {
  const x = await openExchange({ gatherMs: 100 })
  const { pool } = x.house.database
  await readyTrust(x.house)
  const tsa = await timeStampAuthority(x.house.clock.now)
  const ask: Ask = async (text, values) => (await pool.query(text, [...values])).rows
  const roots = async () =>
    (await x.house.ask(OPERATOR, contract.trustNow, {})).roots.map((der) => readCertificate(Buffer.from(der, 'base64')))
  return {
    ...x,
    tsa,
    ask,
    /** Has every key that has signed so far certified, and the certificates installed. */
    async certify(): Promise<void> {
      const { keys } = await x.house.ask(OPERATOR, contract.signingKeys, {})
      for (const { name, request } of keys) {
        const admin = await x.house.as(SECURITY_ADMINS[0])
        const input = { name, use: 'signing', request }
        const { certificates } = (await x.house.house.act(admin, issueToPlatform.name, input, { key: randomUUID() })) as {
          certificates: { pem: string }[]
        }
        await x.house.act(OPERATOR, contract.takeCertificate, { certificate: certificates[0]!.pem })
      }
      await x.gateway.look()
    },
    stamp: () => stampOnce(pool, { url: tsa.url, roots: async () => [tsa.root] }, x.house.clock.now),
    /** Several calls at once; answers each with what was sent and said. */
    calls: (count: number) => Promise.all(Array.from({ length: count }, (_, i) => x.call({ limit: 1 + i }))),
    bundleOf: async (call: string, revoked: readonly string[] = []) => (await collectBundle(ask, call, revoked))!,
    /** What a stranger would have taken from where it was published. */
    roots: async () => [...(await roots()), tsa.root],
    async close() {
      await tsa.kill()
      await x.close()
    },
  }
}

/** The shell commands of a README, in order. */
export const commandsIn = (readMe: string): string[] =>
  [...readMe.matchAll(/^\d+\. .*\n {3}.*\n\n([\s\S]*?)\n(?=\n\d+\. |文件 Parts)/gm)].map(([, run]) => run!)
