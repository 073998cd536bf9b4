// Open Contracting releases of a tender: one for each thing that was made public, on the day it was. A release says what
// was new then and never changes; the record is their merge.
import { type Organ, type PublicTender, startOf, value } from './project-and-tender.ts'

export type Stage = 'tender' | 'tenderCancellation' | 'award' | 'contract' | 'implementation'

export type Release = {
  readonly ocid: string
  readonly id: string
  readonly date: string
  readonly tag: readonly string[]
  readonly initiationType: 'tender'
  readonly language?: string
  readonly [section: string]: unknown
}

/** `ocds-<six characters of the publisher>-<tender>`. The publisher registers its prefix; the default is nobody's. */
export const ocidOf = (tender: Pick<PublicTender, 'id'>, prefix = 'ocds-000000'): string => `${prefix}-${tender.id}`

/** What a stage made public, or undefined when the tender has not come to it. */
export function toOcdsRelease(tender: PublicTender, stage: Stage, prefix?: string): Release | undefined {
  const said = sectionsOf(tender, stage)
  if (!said) return undefined
  const ocid = ocidOf(tender, prefix)
  const { on, parties, ...sections } = said
  return {
    ocid,
    id: `${ocid}-${stage}-${on}`,
    date: startOf(on),
    tag: [stage],
    initiationType: 'tender',
    language: 'zh',
    buyer: reference(tender.organ),
    parties: [{ ...reference(tender.organ), roles: ['buyer', 'procuringEntity'] }, ...parties],
    ...sections,
  }
}

const stages = ['tender', 'tenderCancellation', 'award', 'contract', 'implementation'] as const

/** Every release of the tender so far, in the order of its stages. */
export const releasesOf = (tender: PublicTender, prefix?: string): Release[] =>
  stages.flatMap((stage) => toOcdsRelease(tender, stage, prefix) ?? [])

const reference = ({ id, name }: Organ) => ({ id, name })

type Said = { on: string; parties: readonly object[]; [section: string]: unknown }

function sectionsOf(tender: PublicTender, stage: Stage): Said | undefined {
  const { award, contract, payments } = tender
  if (stage === 'tender') return { on: tender.announcedOn, parties: [], tender: noticeOf(tender) }
  if (stage === 'tenderCancellation') {
    return tender.cancelledOn ? { on: tender.cancelledOn, parties: [], tender: { id: tender.id, status: 'cancelled' } } : undefined
  }
  if (!award) return undefined
  const supplier = { ...reference(award.supplier), roles: ['supplier', 'tenderer'] }
  if (stage === 'award') {
    const others = tender.tenderers.filter(({ id }) => id !== award.supplier.id).map((it) => ({ ...reference(it), roles: ['tenderer'] }))
    return {
      on: award.on,
      parties: [supplier, ...others],
      tender: {
        id: tender.id,
        status: 'complete',
        ...(tender.bidCount !== null && { numberOfTenderers: tender.bidCount }),
        tenderers: tender.tenderers.map(reference),
      },
      awards: [
        {
          id: awardId(tender),
          title: tender.title,
          status: 'active',
          date: startOf(award.on),
          value: value(award.amount),
          suppliers: [reference(award.supplier)],
        },
      ],
    }
  }
  if (!contract) return undefined
  if (stage === 'contract') return { on: contract.signedOn, parties: [supplier], contracts: [contractOf(tender)] }
  const last = payments
    .map(({ on }) => on)
    .toSorted()
    .at(-1)
  if (!last) return undefined
  const transactions = payments.map((it) => ({
    id: it.id,
    date: startOf(it.on),
    value: value(it.amount),
    payer: reference(tender.organ),
    payee: reference(award.supplier),
  }))
  return { on: last, parties: [], contracts: [{ id: contract.id, awardID: awardId(tender), implementation: { transactions } }] }
}

const awardId = ({ id }: PublicTender) => `${id}-award`

const noticeOf = (tender: PublicTender) => ({
  id: tender.id,
  title: tender.title,
  status: 'active',
  procuringEntity: reference(tender.organ),
  procurementMethod: tender.method,
  procurementMethodDetails: tender.methodDetails,
  mainProcurementCategory: tender.category,
  ...(tender.estimate !== null && { value: value(tender.estimate) }),
  tenderPeriod: { startDate: startOf(tender.announcedOn), ...(tender.closesOn && { endDate: startOf(tender.closesOn) }) },
})

function contractOf(tender: PublicTender) {
  const { id, signedOn, amount, startsOn, endsOn } = tender.contract!
  return {
    id,
    awardID: awardId(tender),
    title: tender.title,
    status: 'active',
    dateSigned: startOf(signedOn),
    value: value(amount),
    ...((startsOn ?? endsOn) && {
      period: { ...(startsOn && { startDate: startOf(startsOn) }), ...(endsOn && { endDate: startOf(endsOn) }) },
    }),
  }
}
