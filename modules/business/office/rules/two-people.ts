import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract/refusals.ts'

export const reviewerIsAnother = rule<{ readonly reviewer: string; readonly drafters: readonly string[] }>(
  {
    name: 'office.reviewer-is-another',
    title: words('审核人不是拟稿人', 'The reviewer is not the drafter'),
    clauses: ['3.3.2a'],
    law: '党政机关公文处理工作条例 第18条、第20条',
  },
  ({ reviewer, drafters }) => grounds(drafters.includes(reviewer) && ground(refusals.reviewerDrafted)),
)

export const signerIsAnother = rule<{ readonly signer: string; readonly tookPart: readonly string[] }>(
  {
    name: 'office.signer-is-another',
    title: words('签发人不是拟稿人或审核人', 'The signer is neither drafter nor reviewer'),
    clauses: ['3.3.2a'],
    law: '党政机关公文处理工作条例 第22条',
  },
  ({ signer, tookPart }) => grounds(tookPart.includes(signer) && ground(refusals.signerTookPart)),
)

/** 需作实质性修改的，应当报原签批人复审. */
export const correctedReturnsToSigner = rule<{
  readonly signer: string
  readonly former: { readonly id: string; readonly name: string } | undefined
}>(
  {
    name: 'office.corrected-returns-to-signer',
    title: words('实质性修改报原签批人复审', 'A change in substance returns to its signer'),
    clauses: ['3.3.2a'],
    law: '党政机关公文处理工作条例 第25条第1项',
  },
  ({ signer, former }) =>
    grounds(former !== undefined && former.id !== signer && ground(refusals.notFormerSigner, { signer: former.name })),
)

/** What was signed is held by its digest: whatever else changed a row, the next step finds out. */
export const unchangedSinceSigned = rule<{ readonly signed: string | undefined; readonly now: string }>(
  {
    name: 'office.unchanged-since-signed',
    title: words('内容与签名时一致', 'The content is what was signed'),
    clauses: ['3.3.2a'],
    law: '电子签名法 第13条；党政机关公文处理工作条例 第25条第1项',
  },
  ({ signed, now }) => grounds(signed !== now && ground(refusals.changedAfterSigning)),
)
