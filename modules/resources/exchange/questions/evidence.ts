// Whose call it is, or whose data: their officials get the evidence, and nobody else learns that there was such a call.
import type { ReadDesk } from '#kernel/module/define-module.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { readCertificate, toPem } from '#kernel/trust/certificate.ts'
import { authorities, revocationList } from '#modules/security/trust/contract.ts'
import * as contract from '../contract.ts'
import { type Bundle, certificatesIn, pemsIn } from '../evidence/bundle.ts'
import { collectBundle, LogChanged } from '../evidence/collect-bundle.ts'
import { writeBundle } from '../evidence/write-bundle.ts'
import { evidenceRefusals } from '../refusals.ts'
import { answer, askOf, partiesOf, type Tables } from '../store.ts'

export const evidence = answer(contract.evidence, async (desk, { call }) => {
  const parties = await partiesOf(desk, call)
  const { kind, organ } = desk.actor
  const isTheirs = kind === 'platform' || (organ !== undefined && parties.includes(organ))
  if (!isTheirs) return refuse(ground(kernelRefusals.notFound))
  const found = await collected(desk, call)
  const bundle: Bundle = { ...found, revoked: await listsFor(desk, found) }
  const isStamped = bundle.format === 2 && bundle.stamp !== undefined
  return { name: `exchange-${call}.zip`, file: writeBundle(bundle).toString('base64'), isStamped }
})

async function collected(desk: ReadDesk<Tables>, call: string): Promise<Bundle> {
  try {
    return (await collectBundle(askOf(desk), call)) ?? refuse(ground(kernelRefusals.notFound))
  } catch (error) {
    if (!(error instanceof LogChanged)) throw error
    return refuse(ground(evidenceRefusals.logChanged, { why: error.words.zh, whyEn: error.words.en }))
  }
}

/** The list of each authority of ours in the chains, as it stands now. */
async function listsFor(desk: ReadDesk<Tables>, bundle: Bundle): Promise<string[]> {
  const above = authoritiesIn(bundle)
  if (above.size === 0) return []
  const { authorities: known } = await desk.ask(authorities, {})
  const lists: string[] = []
  for (const { code, fingerprint } of known) {
    if (!above.has(fingerprint)) continue
    const { crl } = await desk.ask(revocationList, { authority: code })
    lists.push(toPem(Buffer.from(crl, 'base64'), 'X509 CRL'))
  }
  return lists
}

function authoritiesIn(bundle: Bundle): ReadonlySet<string> {
  const stamp = bundle.format === 2 && bundle.stamp ? pemsIn(bundle.stamp.chain) : []
  const certificates = [...certificatesIn(bundle).flatMap(({ chain }) => chain), ...stamp].map(readCertificate)
  return new Set(certificates.filter(({ isAuthority }) => isAuthority).map(({ fingerprint }) => fingerprint))
}
