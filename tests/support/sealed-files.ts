// Files that are sealed in tests: each is another document, asked for, approved and sealed by those who may.
import { writeOfd } from '#kernel/documents/ofd/write-ofd.ts'
import type { Out } from '#kernel/module/contract.ts'
import * as seals from '#modules/security/seals/contract.ts'
import type { TestHouse } from './house.ts'
import { samplePdf } from './sample-documents.ts'
import { HEAD, HOLDER, OFFICER } from './seals.ts'

type Format = 'pdf' | 'ofd'
type House = Pick<TestHouse, 'act' | 'ask'>
let count = 0

/** A document that no other test has. */
export function freshDocument(format: Format): Buffer {
  count += 1
  if (format === 'pdf') return samplePdf({ box: `[0 0 ${595 + count} 842]` })
  const text = { kind: 'text' as const, text: `第${count}份`, x: 30, y: 60, size: 5, font: '宋体' }
  return writeOfd({ title: `第${count}份`, at: new Date('2026-03-01'), pages: [{ width_mm: 210, height_mm: 297, items: [text] }] })
}

export async function approvalOf(house: House, seal: string, bytes: Buffer): Promise<string> {
  const asked = { seal, title: '对外证明（模拟）', file: bytes.toString('base64'), copies: 2, reason: '对外出具证明' }
  const { id } = await house.act(OFFICER, seals.askUse, asked)
  await house.act(HEAD, seals.decideUse, { approval: id, verdict: 'approve' })
  return id
}

export async function sealedFile(house: House, seal: string, format: Format, bytes = freshDocument(format)): Promise<Buffer> {
  const approval = await approvalOf(house, seal, bytes)
  const { file } = await house.act(HOLDER, seals.sealFile, { approval, format, file: bytes.toString('base64') })
  return Buffer.from(file, 'base64')
}

/** What anyone is told of a file. */
export const checked = (house: House, file: Buffer): Promise<Out<typeof seals.verify>> =>
  house.ask('anyone', seals.verify, { file: file.toString('base64') })

/** Every code of a report, in order. */
export const codesIn = ({ findings, signatures }: Out<typeof seals.verify>): string[] =>
  [...findings, ...signatures.flatMap((one) => one.findings)].map(({ code }) => code)
