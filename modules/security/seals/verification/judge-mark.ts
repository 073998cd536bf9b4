// What is asked of every seal and signature beside its own arithmetic: the time it claims, and how its seal stood in the register.
import type { Instant } from '#kernel/time/day.ts'
import { type Finding, finding } from '#kernel/trust/malformed.ts'
import type { Seal } from '#kernel/trust/ses.ts'
import { sealStates } from '../contract/fields.ts'
import type { Mark, Registered, Trusting } from './mark.ts'

/** Clocks differ; this much is no lie. */
const LEEWAY_MS = 5 * 60_000

type Judged = Pick<Mark, 'registered'> & { readonly findings: readonly Finding[] }

/** Without a stamp the time is only claimed: whoever holds a revoked key or a cancelled seal could claim any. */
export function judgeMark(mark: Omit<Mark, 'registered'>, trusting: Trusting): Judged {
  const { claimedAt, stampedAt, seal, path } = mark
  const findings: Finding[] = []
  const say = (code: string, zh: string, en: string) => findings.push(finding(code, zh, en))
  if (claimedAt && Date.parse(claimedAt) > Date.parse(stampedAt ?? trusting.now) + LEEWAY_MS)
    say('time.ahead', '签署人写的时间晚于实际时间。', 'The time that the signer claims lies ahead of the real one.')
  const gone = stampedAt ? undefined : path.map((one) => trusting.revoked(one)).find((one) => one !== undefined)
  if (gone && !mark.findings.some(({ code }) => code === 'certificate.revoked'))
    say(
      'time.unproved',
      `签署所用的证书已于 ${gone.at} 撤销，而签署时间没有时间戳证明，不能认定是撤销之前签的。`,
      `The certificate was revoked at ${gone.at}, and no time stamp proves that the signature was made before.`,
    )
  if (!seal || !trusting.registered) return { findings }
  const registered = trusting.registered(seal, stampedAt ?? claimedAt ?? trusting.now)
  if (!registered) {
    say(
      'seal.not-filed',
      `印章“${seal.name}”没有在全省印章名录中备案。`,
      `The seal “${seal.name}” is not in the province’s register of seals.`,
    )
    return { findings }
  }
  findings.push(...standingFindings(seal, registered, stampedAt))
  return { registered, findings }
}

function standingFindings(seal: Seal, { atSigning, now }: Registered, stampedAt: Instant | undefined): Finding[] {
  if (atSigning !== 'enabled')
    return [
      finding(
        'seal.not-in-use-then',
        `盖章时，印章“${seal.name}”${atSigning ? `处于“${sealStates[atSigning].zh}”状态` : '尚未制作'}，不能使用。`,
        `When it was applied, the seal “${seal.name}” was ${atSigning ? `in state “${sealStates[atSigning].en}”` : 'not yet made'}.`,
      ),
    ]
  if (now === 'cancelled' && !stampedAt)
    return [
      finding(
        'time.unproved',
        `印章“${seal.name}”现已注销，而盖章时间没有时间戳证明，不能认定是注销之前盖的。`,
        `The seal “${seal.name}” is cancelled now, and no time stamp proves that it was applied before.`,
      ),
    ]
  return []
}
