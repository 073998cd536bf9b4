import { commonFields, myCertificate as oneContract, myCertificates as contract, myFile as fileContract } from '../contract-presenting.ts'
import { fileAtDesk, hasSeal } from '../file-at-desk.ts'
import { ownHolder } from '../holder.ts'
import { kindWords } from '../kinds/kinds.ts'
import { ownCertificate } from '../own-certificate.ts'
import { answer, certificatesOf, type CertificateRow, demandStanding, type Read, stands } from '../store.ts'
import { looksAt } from '../store/looks.ts'
import { openOf, presentationsOf } from '../store/presentations.ts'

const lineOf = (desk: Read, row: CertificateRow) => ({
  id: row.id,
  kind: row.kind,
  title: kindWords[row.kind]!.zh,
  number: row.number,
  issuer: row.issuer,
  state: stands(desk, row),
  validFrom: row.valid_from,
  validUntil: row.valid_until,
  simulated: row.simulated,
})

export const myCertificates = answer(contract, async (desk) => {
  const holder = ownHolder(desk.actor)
  if (holder === undefined) return { forHolder: false, certificates: [] }
  const all = await certificatesOf(desk, holder)
  const open = await openOf(
    desk,
    all.map(({ id }) => id),
  )
  return { forHolder: true, certificates: all.map((row) => ({ ...lineOf(desk, row), open: open.get(row.id) ?? 0 })) }
})

export const myCertificate = answer(oneContract, async (desk, { id }) => {
  const row = await ownCertificate(desk, id)
  const titles = new Map([
    ...Object.entries(commonFields).map(([field, { zh }]) => [field, zh] as const),
    ...row.contents.map(({ field, title }) => [field, title] as const),
  ])
  const presented = await presentationsOf(desk, id)
  return {
    ...lineOf(desk, row),
    identifier: row.identifier,
    holderName: row.holder_name,
    issuedOn: row.issued_on,
    edition: row.edition,
    basis: row.basis,
    endedOn: row.ended_on,
    endBasis: row.end_basis,
    contents: [...row.contents],
    file: await fileState(desk, row),
    presentations: presented.map((one) => ({
      id: one.id,
      purpose: one.purpose,
      fields: one.fields.map((field) => titles.get(field) ?? field),
      madeAt: one.made_at,
      endsAt: one.ends_at,
      state: one.ended_at !== null ? ('ended' as const) : one.ends_at <= desk.now ? ('over' as const) : ('open' as const),
      looks: one.looks,
    })),
    looks: (await looksAt(desk, id)).map(({ at, kind, who, purpose }) => ({ at, kind, who, purpose })),
  }
})

async function fileState(desk: Read, { sealed_on: sealedOn, organ }: CertificateRow): Promise<'sealed' | 'waiting' | 'unsealed'> {
  if (sealedOn !== null) return 'sealed'
  return (await hasSeal(desk, organ)) ? 'waiting' : 'unsealed'
}

export const myFile = answer(fileContract, async (desk, { id, format }) => {
  const row = await ownCertificate(desk, id)
  demandStanding(desk, row, 'fetch')
  return fileAtDesk(desk, row, format)
})
