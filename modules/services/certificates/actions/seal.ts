import { ground, refuse } from '#kernel/refusal/refusal.ts'
import { applySeal } from '#modules/security/seals/contract.ts'
import { seal as contract } from '../contract-keeping.ts'
import { kindWords } from '../kinds/kinds.ts'
import { fileOf } from '../layout/files.ts'
import { refusals } from '../refusals.ts'
import type { FileRow } from '../rows.ts'
import { type CertificateRow, demandStanding, on, reached, type Write } from '../store.ts'
import { keepFiles, markSealed } from '../store/files.ts'

const FORMATS = ['pdf', 'ofd'] as const

/** 用印. Issuing was the approval; the seals' room sees to it that another person applies the seal, in person. */
export const seal = on(contract, async (desk, { certificates }) => {
  let sealName = ''
  // In one order, so that two who seal the same ones wait for one another and do not lock each other out.
  for (const id of certificates.toSorted()) {
    const row = await reached(desk, contract.may, id)
    demandStanding(desk, row, 'seal')
    if (row.sealed_on !== null) refuse(ground(refusals.alreadySealed, { number: row.number }))
    const files: FileRow[] = []
    for (const format of FORMATS) files.push(await sealed(desk, row, format))
    await keepFiles(desk, files)
    await markSealed(desk, contract.name, row)
    sealName = files[0]!.seal_name
  }
  return { sealName, sealed: certificates.length }
})

async function sealed(desk: Write, row: CertificateRow, format: FileRow['format']): Promise<FileRow> {
  const { bytes, seal: place } = fileOf(row, format, '')
  const applied = await desk.ask(applySeal, {
    organ: row.organ,
    format,
    file: bytes.toString('base64'),
    title: `${kindWords[row.kind]!.zh} ${row.number}`,
    place,
    basis: row.basis.slice(0, 200),
    approvedBy: { id: row.issued_by, name: row.issued_by_name },
  })
  return {
    certificate: row.id,
    format,
    bytes: Buffer.from(applied.file, 'base64'),
    sm3: applied.sm3,
    seal_name: applied.sealName,
    at: desk.now,
  }
}
