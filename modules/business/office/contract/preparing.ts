// 拟制: 起草, 审核, 签发 (条例 第18条).
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { signRefusals } from '#modules/security/trust/contract.ts'
import { document, kind, matter, opinion, reason, secrecies, title, verdict, version, written } from './fields.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const clauses = ['3.3.2a']
const stepped = [kernelRefusals.notFound, kernelRefusals.notInState] as const
const secrecy = f.choice('密级', 'Classification', secrecies)

export const sound = [
  refusals.kindNotInForce,
  refusals.classified,
  refusals.matterHoldsMore,
  refusals.noAddressee,
  refusals.unknownOrgan,
  refusals.ownAddressee,
  refusals.requestToMany,
  refusals.requestOfMany,
  refusals.requestWithoutContact,
  refusals.reportAsks,
  refusals.upwardGoesDown,
  refusals.attachmentPunctuated,
  refusals.tooLong,
] as const

export const draftDocument = action({
  name: 'office.draft-document',
  title: words('拟制公文', 'Draft a document'),
  may: permissions.draft.name,
  clauses,
  input: f.object({ kind, matter, secrecy, ...written }),
  output: f.object({ id: document, title }),
  refusals: sound,
  consequence: words('保存为草稿，您可以接着修改，改好后送审。', 'Kept as a draft; change it as you need and send it for review.'),
})

export const changeDraft = action({
  name: 'office.change-draft',
  title: words('修改草稿', 'Change the draft'),
  may: permissions.draft.name,
  clauses,
  input: f.object({ document, version: f.optional(version), kind, matter, secrecy: f.optional(secrecy), ...written }),
  output: f.object({ title, version }),
  refusals: [...sound, ...stepped, kernelRefusals.changedMeanwhile],
  consequence: words('覆盖原草稿，历史版本保留。', 'Replaces the draft; earlier versions stay in its history.'),
})

export const abandonDraft = action({
  name: 'office.abandon-draft',
  title: words('不再发文', 'Abandon'),
  may: permissions.draft.name,
  clauses,
  input: f.object({ document, reason }),
  output: f.nothing(),
  refusals: stepped,
  consequence: words('草稿不再办理，保留备查。', 'The draft is closed and kept.'),
})

export const sendForReview = action({
  name: 'office.send-for-review',
  title: words('送审', 'Send for review'),
  may: permissions.draft.name,
  clauses,
  input: f.object({ document }),
  output: f.nothing(),
  refusals: [...sound, ...stepped],
  consequence: words('送本机关核稿人审核。', 'Goes to the organ’s reviewer.'),
})

export const reviewDocument = action({
  name: 'office.review-document',
  title: words('审核', 'Review'),
  may: permissions.review.name,
  clauses,
  input: f.object({ document, verdict, opinion: f.optional(opinion) }),
  output: f.nothing(),
  refusals: [refusals.reviewerDrafted, refusals.reasonMissing, ...signRefusals, ...stepped],
  consequence: words(
    '同意的，由您电子签名后送负责人签发；退回的，拟稿人看到您的意见。',
    'Agreed, it bears your electronic signature and goes to be signed; returned, the drafter sees your opinion.',
  ),
})

export const signDocument = action({
  name: 'office.sign-document',
  title: words('签发', 'Sign'),
  may: permissions.sign.name,
  clauses,
  input: f.object({ document, verdict, opinion: f.optional(opinion) }),
  output: f.object({ signedOn: f.optional(f.day('成文日期', 'Dated')) }),
  refusals: [
    refusals.signerTookPart,
    refusals.notFormerSigner,
    refusals.reasonMissing,
    refusals.changedAfterSigning,
    ...signRefusals,
    ...stepped,
  ],
  consequence: words(
    '由您电子签名，今天即为成文日期；此后作实质性修改须再送您复审。',
    'It bears your electronic signature and today’s date; any change in substance comes back to you.',
  ),
})

export const correctDocument = action({
  name: 'office.correct-document',
  title: words('复核修改', 'Correct after signing'),
  may: permissions.dispatch.name,
  clauses,
  input: f.object({ document, version: f.optional(version), matter, body: written.body, reason }),
  output: f.object({ version }),
  refusals: [...sound, ...stepped, kernelRefusals.changedMeanwhile],
  consequence: words(
    '属于实质性修改：原签名失效，送原签批人复审。',
    'A change in substance: the signature lapses and its signer must sign again.',
  ),
})
