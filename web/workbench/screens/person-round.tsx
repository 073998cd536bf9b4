// What stands round a person: household, kin, firms. Each is asked for the matter that was stated; what its right does not show
// is said to be so.
import type { ReactNode } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import {
  firmRoles,
  headRelationWords,
  kinRelations,
  personBase,
  type firms,
  type household,
  type kin,
} from '#modules/resources/population/contract.ts'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import type { BasePurpose } from './base-purpose.ts'
import { useBaseAnswer } from './base-record-reading.ts'
import type { Box } from './person-boxes.tsx'
import { PersonFamily } from './person-family.tsx'
import { PersonHousehold } from './person-household.tsx'

type Household = Out<typeof household>
export type Kin = Out<typeof kin>
type Firms = Out<typeof firms>
type Row = Household['rows'][number]

type Props = { readonly id: string; readonly name: string; readonly stated: BasePurpose; readonly matter: string }

const nameOf = ({ fields }: Pick<Row, 'fields'>, unnamed: string) => String((fields as Record<string, unknown>).name ?? unnamed)

function PersonLine({ row, label }: { row: Row; label: string }) {
  const { t } = useSpeech()
  return (
    <li>
      <span className="y-line-main">
        <KitLink to={`/bases/${personBase.name}/${row.id}`}>{nameOf(row, t('baseSearch.unnamed'))}</KitLink>
        <span className="y-faint">{label}</span>
      </span>
      <span>
        {row.simulated && <StatusMark tone="draft">{t('base.simulated')}</StatusMark>}
        {row.state !== 'living' && <StatusMark tone="ended">{t(`baseSearch.state.${row.state}`)}</StatusMark>}
      </span>
    </li>
  )
}

export function PersonHouseholdPart({ id, stated, matter }: Props) {
  const { t, w } = useSpeech()
  const read = useBaseAnswer<Household>('population.household', { id }, stated)
  const relationOf = ({ id: one, fields }: Row) => {
    const said = w(headRelationWords[(fields as { headRelation?: string }).headRelation as keyof typeof headRelationWords])
    return one === id ? [said, t('base.thisOne')].filter(Boolean).join(' · ') : said
  }
  return (
    <Part title={t('base.household')} error={read.error} retry={read.retry} granted={read.data?.granted} matter={matter}>
      {read.data?.granted && read.data.rows.length === 0 && <p className="y-faint">{t('base.noHousehold')}</p>}
      {read.data && read.data.rows.length > 0 && (
        <>
          <p className="y-faint">{t('base.householdNo', { number: read.data.household ?? '' })}</p>
          <PersonHousehold
            boxes={read.data.rows.map((row): Box => ({
              id: row.id,
              name: nameOf(row, t('baseSearch.unnamed')),
              label: relationOf(row),
              isThis: row.id === id,
            }))}
          />
          <ul className="y-lines">
            {read.data.rows.map((row) => (
              <PersonLine key={row.id} row={row} label={relationOf(row)} />
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

const ABOVE = new Set(['father', 'mother', 'guardian'])

export function PersonKinPart({ id, name, stated, matter }: Props) {
  const { t, w } = useSpeech()
  const read = useBaseAnswer<Kin>('population.kin', { id }, stated)
  const rows = read.data?.rows ?? []
  const boxOf = (row: Kin['rows'][number]): Box => ({
    id: row.id,
    name: nameOf(row, t('baseSearch.unnamed')),
    label: w(kinRelations[row.relation]),
    isGone: row.state !== 'living',
  })
  const self: Box = { id, name, label: t('base.thisOne'), isThis: true }
  return (
    <Part title={t('base.kin')} error={read.error} retry={read.retry} granted={read.data?.granted} matter={matter}>
      {read.data?.granted && rows.length === 0 && <p className="y-faint">{t('base.noKin')}</p>}
      {rows.length > 0 && (
        <>
          <PersonFamily
            above={rows.filter(({ relation }) => ABOVE.has(relation)).map(boxOf)}
            middle={[self, ...rows.filter(({ relation }) => relation === 'spouse').map(boxOf)]}
            below={rows.filter(({ relation }) => relation === 'child' || relation === 'ward').map(boxOf)}
          />
          <ul className="y-lines">
            {rows.map((row) => (
              <PersonLine key={`${row.relation}${row.id}`} row={row} label={w(kinRelations[row.relation])} />
            ))}
          </ul>
        </>
      )}
    </Part>
  )
}

export function PersonFirmsPart({ id, stated, matter }: Props) {
  const { t, w } = useSpeech()
  const read = useBaseAnswer<Firms>('population.firms', { id }, stated)
  const rows = read.data?.rows ?? []
  return (
    <Part title={t('base.firms')} error={read.error} retry={read.retry} granted={read.data?.granted} matter={matter}>
      {read.data?.granted && rows.length === 0 && <p className="y-faint">{t('base.noFirms')}</p>}
      <ul className="y-lines">
        {rows.map((row) => (
          <li key={`${row.role}${row.firm}`}>
            <span className="y-line-main">
              <KitLink to={`/bases/legal-persons.legal-person/${row.firm}`}>{row.name}</KitLink>
              <span className="y-faint">
                {w(firmRoles[row.role])}
                {row.permille !== null && ` · ${t('base.share', { n: row.permille / 10 })}`}
              </span>
            </span>
            {row.simulated && <StatusMark tone="draft">{t('base.simulated')}</StatusMark>}
          </li>
        ))}
      </ul>
    </Part>
  )
}

type PartProps = {
  readonly title: string
  readonly error: unknown
  readonly retry: () => void
  readonly granted: boolean | undefined
  readonly matter: string
  readonly children: ReactNode
}

function Part({ title, error, retry, granted, matter, children }: PartProps) {
  const { t } = useSpeech()
  return (
    <section className="y-side y-base-round" aria-label={title}>
      <h2>{title}</h2>
      {error !== null && error !== undefined && <ProblemNotice error={error} retry={retry} />}
      {granted === false && <p className="y-faint">{t('base.notGranted', { matter })}</p>}
      {children}
    </section>
  )
}
