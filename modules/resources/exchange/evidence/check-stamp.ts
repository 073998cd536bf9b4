import { createHash } from 'node:crypto'
import { verifyInclusion } from '#kernel/audit/merkle.ts'
import { words } from '#kernel/text/text.ts'
import { type Certificate, readCertificate } from '#kernel/trust/certificate.ts'
import { finding } from '#kernel/trust/malformed.ts'
import { nameText } from '#kernel/trust/party-name.ts'
import { checkTimeStamp } from '#kernel/trust/time-stamp.ts'
import { type Bundle, pemsIn, sealOf } from './bundle.ts'
import type { PartReport } from './report.ts'
import { revocationsIn } from './check-certificates.ts'
import { stampedLeaf, stampText } from './signed-texts.ts'

/** Two honest clocks are not further apart; a stamp is cut to whole seconds besides. */
const CLOCKS_APART_MS = 60_000
/** A backlog is stamped when the authority is back. What waited longer than this was not waiting. */
const MOST_WAITED_MS = 31 * 86_400_000

/** The time stamp: that the batch stands below it, that it is the authority's, and that its time can be. */
export function stampReport(bundle: Bundle, trusted: readonly Certificate[] | undefined): PartReport {
  if (bundle.format === 1) return { open: [words('旧格式的证据没有时间戳。', 'Evidence of the first form has no time stamp.')] }
  const { stamp, batch } = bundle
  if (!stamp)
    return { open: [words('导出时还没有时间戳；稍后可再次导出。', 'There was no time stamp yet; the file can be made again later.')] }
  const others = pemsIn(stamp.chain).map(readCertificate)
  const roots = trusted ?? others.slice(-1)
  const digest = createHash('sha256')
    .update(stampText(stamp.id, stamp.size, stamp.root))
    .digest()
  const { at, authority, findings } = checkTimeStamp({ token: stamp.token, digest, roots, others, revoked: revocationsIn(bundle) })
  const leaf = stampedLeaf(sealOf(bundle), bundle.sm2.signature, bundle.p256.signature)
  const isBelow = verifyInclusion({ leaf, index: stamp.index, size: stamp.size, root: Buffer.from(stamp.root, 'hex'), path: stamp.path })
  const after = Date.parse(at) - Date.parse(batch.sealedAt)
  const wrong = [
    ...(isBelow ? [] : [finding('evidence.other-stamp', '时间戳是别的批次的。', 'The time stamp is of other batches.')]),
    ...(after >= -CLOCKS_APART_MS && after <= MOST_WAITED_MS
      ? []
      : [
          finding(
            'evidence.stamp-time',
            '时间戳的时间早于调用，或晚得没有道理。',
            'The stamp’s time is before the call, or absurdly after.',
          ),
        ]),
    ...findings,
  ]
  if (wrong.length > 0) return { findings: wrong }
  return {
    holds: [
      words(
        `时间戳机构“${nameText(authority.subject)}”证明它在 ${at} 已经存在。`,
        `“${nameText(authority.subject)}” stamped that it existed at ${at}.`,
      ),
    ],
    ...(!trusted && {
      open: [
        words(
          `时间戳机构的根证书取自文件本身，SM3 指纹 ${roots[0]?.fingerprint}：请与公布的比对（--root）。`,
          `The root of the time-stamp authority is from the file itself, SM3 ${roots[0]?.fingerprint}: compare it (--root).`,
        ),
      ],
    }),
  }
}
