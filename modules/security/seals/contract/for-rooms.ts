// What other rooms ask of the seals. Both write or sign inside the asking action's own transaction: it all stands or none.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

/**
 * The organ's seal on a document. Who acts must be the seal's holder today, in person and with fresh proof; whoever approved
 * must be another person. The use is written into the ledger; the same document is sealed once with one seal.
 * `seal` left out: the organ's 法定名称章 in use. `place` left out: low on the right of the last page.
 * Refuses what `applyRefusals` lists.
 */
export const applySeal = question({
  name: 'seals.apply-seal',
  title: words('为文件盖章', 'Seal a document'),
  may: 'rooms',
  input: f.object({
    organ: of.organ,
    seal: f.optional(of.seal),
    format: of.format,
    file: of.file,
    title: of.title,
    place: f.optional(of.place),
    copies: f.optional(of.copies),
    basis: f.text('依据', 'On the ground of', { max: 200, hint: '签发的文号' }),
    approvedBy: f.object({ id: f.text('批准人编号', 'Approved by (id)', { max: 60 }), name: of.personName }),
  }),
  output: f.object({
    file: of.file,
    sm3: of.sm3,
    use: of.use,
    seal: of.seal,
    sealName: of.name,
    serial: of.serial,
    at: f.instant('用印时间', 'Applied at'),
    isStamped: f.flag('有时间戳', 'Stamped'),
  }),
})

/**
 * An official's own signature on a document, by the official who acts, in person and with fresh proof. `place` (top left of
 * the words that say who signed) makes it seen; left out, it is not. Refuses what `trust.sign` refuses, and unreadable files.
 */
export const signDocument = question({
  name: 'seals.sign-document',
  title: words('签署文件', 'Sign a document'),
  may: 'rooms',
  input: f.object({
    format: of.format,
    file: of.file,
    reason: f.optional(f.text('事由', 'Reason', { max: 100 })),
    place: f.optional(of.place),
  }),
  output: f.object({
    file: of.file,
    sm3: of.sm3,
    serial: of.serial,
    at: f.instant('签署时间', 'Signed at'),
    isStamped: f.flag('有时间戳', 'Stamped'),
  }),
})

/** The seals of an organ that are in use, and whether the one who acts may apply each today. */
export const sealsOf = question({
  name: 'seals.seals-of',
  title: words('单位的印章', 'Seals of an organ'),
  may: 'rooms',
  input: f.object({ organ: of.organ }),
  output: f.object({
    seals: f.list(
      '印章',
      'Seals',
      f.object({
        id: of.seal,
        name: of.name,
        kind: of.kind,
        size: f.integer('直径', 'Diameter', { max: 100, unit: '毫米' }),
        isMine: f.flag('我可用印', 'I may apply it'),
      }),
    ),
  }),
})
