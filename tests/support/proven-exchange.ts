// An exchange whose keys are certified by roots of its own, one on each line, with a time-stamp authority beside it.
import { collectBundle } from '#modules/resources/exchange/evidence/collect-bundle.ts'
import { stampOnce } from '#modules/resources/exchange/stamping/stamp-batches.ts'
import type { Ask } from '#modules/resources/exchange/store/evidence.ts'
import { readPublicKey } from '#kernel/trust/signer.ts'
import { openExchange } from './open-exchange.ts'
import { testRoot, timeStampAuthority } from './time-stamp-authority.ts'

export type ProvenExchange = Awaited<ReturnType<typeof provenExchange>>

export async function provenExchange() {
  const x = await openExchange({ gatherMs: 40 })
  const { pool } = x.house.database
  const roots = { sm2: testRoot('sm2', '测试国密根'), p256: testRoot('p256', '测试 P-256 根') }
  const tsa = await timeStampAuthority(x.house.clock.now)
  const ask: Ask = async (text, values) => (await pool.query(text, [...values])).rows
  return {
    ...x,
    roots,
    tsa,
    ask,
    /** Certifies every key that has signed so far, each by the root of its line. */
    async certify(): Promise<void> {
      const keys = await ask<{ key_id: string; algorithm: 'sm2' | 'p256'; public_key: string; organ: string | null }>(
        'select key_id, algorithm, public_key, organ from exchange.signing_key',
        [],
      )
      for (const { key_id, algorithm, public_key, organ } of keys) {
        const root = roots[algorithm]
        const subject = { cn: organ ?? '数据交换平台', c: 'CN' }
        const { fingerprint, pem, notBefore, notAfter } = root.issue({ profile: 'signing', publicKey: readPublicKey(public_key), subject })
        await ask(
          `insert into exchange.key_certificate (fingerprint, key_id, certificate, chain, not_before, not_after) values ($1, $2, $3, $4, $5, $6)`,
          [fingerprint, key_id, pem, root.certificate.pem, notBefore, notAfter],
        )
      }
      await x.gateway.look()
    },
    stamp: () => stampOnce(pool, { url: tsa.url, roots: async () => [tsa.root] }, x.house.clock.now),
    /** Several calls at once; answers each with what was sent and said. */
    calls: (count: number) => Promise.all(Array.from({ length: count }, (_, i) => x.call({ limit: 1 + i }))),
    bundleOf: async (call: string, revoked: readonly string[] = []) => (await collectBundle(ask, call, revoked))!,
    rootsOf: () => [roots.sm2.certificate, roots.p256.certificate, tsa.root],
    async close() {
      await tsa.kill()
      await x.close()
    },
  }
}

/** The shell commands of a README, in order. */
export const commandsIn = (readMe: string): string[] =>
  [...readMe.matchAll(/^\d+\. .*\n {3}.*\n\n([\s\S]*?)\n(?=\n\d+\. |文件 Parts)/gm)].map(([, run]) => run!)
