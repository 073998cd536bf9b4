// The story's authorities and seals, made as everyone makes them: a ceremony of two security administrators, certificates for
// those who sign, and the seals of three organs. Every seal of the demonstration is marked 模拟.
import { Refused } from '#kernel/refusal/refusal.ts'
import type { Day } from '#kernel/time/day.ts'
import type { Teller } from './lifecycle.ts'

const [FIRST, SECOND] = ['information-centre.security-admin', 'cipher-office.security-admin'] as const
const MAKER = 'information-centre'
const ORGAN = 'informatisation-office'
/** The organs that have a seal of their name and a keeper of it. */
const SEALED = [ORGAN, 'government-general-office', 'stats-bureau'] as const

/** Where the demonstration publishes its revocation lists; a deployment names its own address at its own ceremony. */
const PUBLISHED_AT = 'http://localhost:8081'

export async function tellTrustAndSeals(t: Teller): Promise<void> {
  await t.on('2026-11-16' as Day)
  await found(t)
  for (const organ of [...SEALED, MAKER])
    for (const use of ['signing', 'seal', 'seal-maker']) await t.act(FIRST, 'trust.issue-to-organ', { organ, use })
  for (const account of [`${ORGAN}.documents`, `${ORGAN}.head`]) await t.act(account, 'trust.take-own-certificate', {})
  for (const name of ['gateway', 'log', 'ferry']) await t.act(FIRST, 'trust.issue-to-platform', { name, use: 'signing' })
  for (const [at, organ] of SEALED.entries()) {
    const { id: seal } = await t.act(`${MAKER}.seal-maker`, 'seals.make-seal', { organ, kind: 'name' })
    await t.act(FIRST, 'seals.file-seal', { seal, number: `湘章备（示例）2026-${at + 1}号` })
    await t.act(`${organ}.seal-keeper`, 'seals.enable-seal', { seal })
    await t.act(`${organ}.seal-keeper`, 'seals.appoint-holder', { seal, account: `${organ}.documents` })
  }
}

/** Unless the authorities stand already. */
async function found(t: Teller): Promise<void> {
  try {
    const input = { purpose: 'found', reason: '建立全省电子政务信任体系（示例）', address: PUBLISHED_AT }
    const { id: ceremony } = await t.act(FIRST, 'trust.begin-ceremony', input)
    await t.act(SECOND, 'trust.join-ceremony', { ceremony })
    for (const account of [FIRST, SECOND]) await t.act(account, 'trust.sign-protocol', { ceremony })
  } catch (error) {
    if (!(error instanceof Refused && error.grounds.some(({ code }) => code === 'trust.already-founded'))) throw error
  }
}
