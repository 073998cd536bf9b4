// The verdict in one plain sentence, and what to do. It is written for someone who holds a notice about money or land and
// has never heard of certificates.
import { words, type Words } from '#kernel/text/text.ts'
import type { Finding } from '#kernel/trust/malformed.ts'
import type { Verdict } from '../contract/verification.ts'
import type { Examined, Mark } from './mark.ts'

export type Said = { readonly verdict: Verdict; readonly sentence: Words; readonly advice: Words }

const SIMULATED = '（模拟）'
const CHANGED = words('盖章之后，文件被人改动过', 'it was changed after it was sealed')

/** Why, in a few words: the first of these that was found. */
const reasons: readonly (readonly [pattern: RegExp, why: Words])[] = [
  [/^(content\.changed|seal\.other-document|ofd\.file-|pdf\.(?!byte-range|contents))/, CHANGED],
  [/^(pdf|ofd)\./, words('文件的结构被人动过手脚', 'somebody tampered with how the file is built')],
  [/^seal\.(changed|exchanged)/, words('印章是假的，或图样被调换过', 'the seal is forged, or its picture was exchanged')],
  [/^seal\.not-filed/, words('这枚印章没有备案，可能是私刻的假章', 'the seal is not registered and may be forged')],
  [
    /^certificate\.untrusted/,
    words('印章或签名不是湖南省签发的，可能是假的', 'the seal or signature was not issued by the province and may be forged'),
  ],
  [/^seal\.not-in-use-then/, words('盖章时这枚印章不能使用', 'the seal was not in use when it was applied')],
  [/^certificate\.revoked|^time\.unproved/, words('所用的证书或印章已经作废', 'the certificate or seal has been withdrawn')],
  [/^(seal|certificate)\.(expired|not-yet-valid)/, words('盖章时印章或证书不在有效期内', 'the seal or certificate was out of its time')],
  [/^seal\.not-an-applier|^signature\.two-signers/, words('盖章的人无权使用这枚印章', 'whoever applied the seal had no right to')],
  [/./, words('印章或签名有问题', 'something is wrong with the seal or signature')],
]

const whyOf = (findings: readonly Finding[]): Words => reasons.find(([pattern]) => findings.some(({ code }) => pattern.test(code)))![1]

const holderOf = ({ signer: { subject } }: Mark) => subject.cn

const listed = (names: readonly string[], language: 'zh' | 'en') => [...new Set(names)].join(language === 'zh' ? '、' : ', ')

export function sayUnreadable(why: Words): Said {
  return {
    verdict: 'unreadable',
    sentence: words(`这份文件无法核验：${why.zh}`, `The file cannot be checked: ${why.en}`),
    advice: words('请找发给您文件的人要原文件，再核验一次。', 'Ask whoever sent it for the original file and check again.'),
  }
}

export function say({ marks, findings }: Examined): Said {
  const all = [...findings, ...marks.flatMap((mark) => mark.findings)]
  if (all.length > 0)
    return {
      verdict: 'bad',
      sentence: words(`不要相信这份文件：${whyOf(all).zh}。`, `Do not trust this file: ${whyOf(all).en}.`),
      advice: words(
        '不要按它办事、付款或提供个人信息。请向发文单位核实，或拨打 12345。',
        'Do not act, pay or give your data on the ground of it. Ask the organ that is named in it, or call 12345.',
      ),
    }
  if (marks.length === 0)
    return {
      verdict: 'unsigned',
      sentence: words(
        '这份文件上没有电子印章或签名，无法证明是真的。',
        'There is no electronic seal or signature in this file: nothing proves that it is genuine.',
      ),
      advice: words(
        '看起来有红章的图片不算电子印章。请向发文单位核实，或拨打 12345。',
        'A picture of a red seal is no electronic seal. Ask the organ that is named in it, or call 12345.',
      ),
    }
  const seals = marks.flatMap(({ seal }) => (seal ? [seal.name] : []))
  const people = marks.filter(({ kind }) => kind === 'signature').map(holderOf)
  if (seals.length > 0)
    return {
      verdict: 'good',
      sentence: words(
        `这份文件是真的，盖章后没有改动过。盖章：${listed(seals, 'zh')}。`,
        `This file is genuine and was not changed after it was sealed. Sealed by: ${listed(seals, 'en')}.`,
      ),
      advice: seals.some((name) => name.includes(SIMULATED))
        ? words('这是演示用的模拟印章，没有法律效力。', 'This is a simulated seal of a demonstration, without any force in law.')
        : words('请看清盖章的是不是您认为的那个单位。', 'See that the seal is of the organ that you expect.'),
    }
  return {
    verdict: 'signed',
    sentence: words(
      `这份文件签名后没有改动过。签名：${listed(people, 'zh')}。这是个人签名，不是单位盖章。`,
      `This file was not changed after it was signed by ${listed(people, 'en')}. It is a person’s signature, not the seal of an organ.`,
    ),
    advice: words('需要单位盖章的事项，请要求对方提供盖章的文件。', 'Where the seal of an organ is asked for, ask for a sealed file.'),
  }
}

/** One seal or signature in a sentence. */
export function sayMark(mark: Mark): Words {
  const name = mark.seal?.name ?? holderOf(mark)
  const [what, whatEn] = mark.kind === 'seal' ? ['盖章', 'The seal'] : ['签名', 'The signature']
  if (mark.findings.length > 0)
    return words(
      `“${name}”的${what}不成立：${whyOf(mark.findings).zh}。`,
      `${whatEn} of “${name}” does not stand: ${whyOf(mark.findings).en}.`,
    )
  const gone = mark.registered?.now
  const remark =
    gone === 'cancelled' || gone === 'disabled'
      ? {
          zh: `（这枚印章现已${gone === 'cancelled' ? '注销' : '停用'}，盖章时有效）`,
          en: ' (the seal is out of use now; it was in use then)',
        }
      : { zh: '', en: '' }
  return words(`“${name}”的${what}成立。${remark.zh}`, `${whatEn} of “${name}” stands.${remark.en}`)
}
