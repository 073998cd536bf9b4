import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const REGULATION = '党政机关公文处理工作条例'
const law = (article: string) => `${REGULATION} ${article}`

export const refusals = {
  kindNotInForce: {
    code: 'office.kind-not-in-force',
    kind: 'invalid',
    law: law('第8条'),
    words: words('“{kind}”在 {day} 不是公文文种。请另选文种。', '“{kind}” is no kind of official document on {day}. Choose another.'),
  },
  classified: {
    code: 'office.classified',
    kind: 'forbidden',
    clauses: ['3.2.7'],
    law: '保守国家秘密法 第29条（条号未核实）',
    words: words(
      '政务外网是非涉密网络，涉密公文（{mark}）不得在这里拟制、存储或传递。请到政务内网办理。',
      'The extranet is not for state secrets: a classified document ({mark}) is neither written, kept nor sent here. Use the intranet.',
    ),
  },
  matterHoldsMore: {
    code: 'office.matter-holds-more',
    kind: 'invalid',
    law: law('第9条'),
    words: words(
      '标题由发文机关、事由、文种三部分组成，系统会自动拼写。事由里请去掉“{part}”。',
      'A title has three parts and is put together for you: leave “{part}” out of the matter.',
    ),
  },
  noAddressee: {
    code: 'office.no-addressee',
    kind: 'invalid',
    law: law('第9条'),
    words: words(
      '请填写主送机关。公告、通告、公报等向社会公布的公文可以不填。',
      'Name whom it is addressed to; only public kinds may have nobody.',
    ),
  },
  unknownOrgan: {
    code: 'office.unknown-organ',
    kind: 'invalid',
    words: words('没有找到机关 {organ}，或它在今天已不存在。', 'There is no organ {organ} today.'),
  },
  ownAddressee: {
    code: 'office.addressed-to-itself',
    kind: 'invalid',
    words: words('主送和抄送不能是本机关，也不能重复。', 'A document is not sent to its own organ, nor twice to one.'),
  },
  requestToMany: {
    code: 'office.request-to-many',
    kind: 'invalid',
    law: law('第15条第1项'),
    words: words(
      '请示只主送一个上级机关，现填了 {count} 个。其他机关请改为抄送。',
      'A request goes to one superior organ; {count} are named.',
    ),
  },
  requestOfMany: {
    code: 'office.request-of-many-matters',
    kind: 'invalid',
    law: law('第15条第4项'),
    words: words(
      '请示应当一文一事，正文里有 {count} 处请求语。请分开行文。',
      'A request asks one thing; the text asks {count} times. Write them apart.',
    ),
  },
  requestWithoutContact: {
    code: 'office.request-without-contact',
    kind: 'invalid',
    law: `${REGULATION}（附注，惯例）；GB/T 9704-2012 7.3.6`,
    words: words('请示应当在附注处注明联系人和电话。', 'A request names a contact and a telephone number.'),
  },
  reportAsks: {
    code: 'office.report-asks',
    kind: 'invalid',
    law: law('第15条第4项'),
    words: words(
      '报告中不得夹带请示事项（“{phrase}”）。请删去，或另写请示。',
      'A report may not ask for anything (“{phrase}”). Strike it, or write a request.',
    ),
  },
  upwardGoesDown: {
    code: 'office.upward-goes-down',
    kind: 'invalid',
    law: law('第15条第1项'),
    words: words(
      '向上级机关行文，不主送、抄送下级机关（{organ}）。',
      'What is written to a superior is not sent to a lower organ ({organ}).',
    ),
  },
  attachmentPunctuated: {
    code: 'office.attachment-punctuated',
    kind: 'invalid',
    law: 'GB/T 9704-2012 7.3.4',
    words: words(
      '附件名称“{name}”不加书名号，末尾不加标点。',
      'The name of an attachment, “{name}”, has no title marks and ends without punctuation.',
    ),
  },
  reviewerDrafted: {
    code: 'office.reviewer-drafted',
    kind: 'forbidden',
    law: law('第18条、第20条'),
    words: words(
      '审核人不能是拟稿人本人。请由本机关其他核稿人审核。',
      'Whoever drafted it does not review it. Another reviewer of the organ must.',
    ),
  },
  signerTookPart: {
    code: 'office.signer-took-part',
    kind: 'forbidden',
    law: law('第22条'),
    words: words(
      '签发人不能是拟稿人或审核人本人：一份公文至少经两人之手。',
      'Whoever drafted or reviewed it does not sign it: a document passes at least two people.',
    ),
  },
  notFormerSigner: {
    code: 'office.not-the-former-signer',
    kind: 'forbidden',
    law: law('第25条第1项'),
    words: words(
      '签发后作了实质性修改，应当由原签批人 {signer} 复审签发。',
      'It was changed in substance after {signer} signed it; {signer} must sign again.',
    ),
  },
  changedAfterSigning: {
    code: 'office.changed-after-signing',
    kind: 'conflict',
    law: law('第25条第1项'),
    words: words(
      '公文内容与签发时的不一致，不能继续办理。请送原签批人复审。',
      'The document is not what was signed. It goes back to its signer before anything else.',
    ),
  },
  reasonMissing: {
    code: 'office.reason-missing',
    kind: 'invalid',
    law: law('第20条、第21条'),
    words: words('退回时请写明意见，说明要改什么。', 'Say in the opinion what is to be changed.'),
  },
  foreignPrefix: {
    code: 'office.prefix-of-another',
    kind: 'invalid',
    words: words('这个机关代字不是本机关的。', 'This prefix is another organ’s.'),
  },
  prefixTaken: {
    code: 'office.prefix-taken',
    kind: 'conflict',
    words: words('机关代字“{code}”已经登记。', 'The prefix “{code}” is registered already.'),
  },
  prefixMalformed: {
    code: 'office.prefix-malformed',
    kind: 'invalid',
    law: law('第9条'),
    words: words('机关代字只用汉字，如“湘信办发”。', 'A prefix is of Chinese characters only.'),
  },
  tooLarge: {
    code: 'office.document-too-large',
    kind: 'invalid',
    words: words('排版后的文件超过 {most} MB。请把附件的内容减少一些。', 'The printed file exceeds {most} MB. Shorten the attachments.'),
  },
  tooLong: {
    code: 'office.document-too-long',
    kind: 'invalid',
    words: words(
      '正文和附件共 {count} 字，最多 {most} 字。请精简，或分开行文。',
      'Text and attachments have {count} characters, at most {most} are printed. Shorten them, or write them apart.',
    ),
  },
  notPrinted: {
    code: 'office.not-printed',
    kind: 'missing',
    words: words('这份公文还没有印制 {format} 文件。', 'This document has no {format} file yet.'),
  },
} as const satisfies Record<string, Refusal>
