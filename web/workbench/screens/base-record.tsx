// A record of a base register: what it holds by group with the source of each field, its life, and how it stood on another day
// and as it was known then. Nothing is asked before the matter and the purpose are stated.
import { useState } from 'react'
import { Button } from 'antd'
import type { Out } from '#kernel/module/contract.ts'
import { baseStates, type BaseRegister } from '#kernel/module/base-register.ts'
import type { Day } from '#kernel/time/day.ts'
import type * as reading from '#modules/platform/reading/contract.ts'
import type { places } from '#modules/resources/population/contract.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { type BasePurpose, statePurpose, useBasePurpose } from './base-purpose.ts'
import { BasePurposeForm, type OwnRights } from './base-purpose-form.tsx'
import { BaseActs } from './base-record-acts.tsx'
import { BaseEvents } from './base-record-events.tsx'
import { BaseFields, useBaseText } from './base-record-fields.tsx'
import { BaseMoment } from './base-record-moment.tsx'
import { bases, FIRM, PERSON, type Seen, type Shown, standing, useBaseAnswer } from './base-record-reading.ts'
import { FirmBranchesPart, FirmSharesPart } from './firm-round.tsx'
import { NotFound } from './not-found.tsx'
import { NoRight } from './no-right.tsx'
import { type Kin, PersonFirmsPart, PersonHouseholdPart, PersonKinPart } from './person-round.tsx'

export function BaseRecord() {
  const { t, w } = useSpeech()
  const { question } = useHouse()
  const register = usePart('register')
  const id = usePart('id')
  const base = bases.find(({ name }) => name === register)
  const stated = useBasePurpose(register)
  if (!base) return <NotFound />
  if (!question(register)?.allowed) return <NoRight title={w(base.title)} may={base.may} />
  if (stated) return <Record key={id} base={base} id={id} stated={stated} />
  return (
    <>
      <PageHead title={t('base.title')} trail={[{ to: `/bases/${register}`, label: w(base.title) }]} />
      <BasePurposeForm register={register} />
    </>
  )
}

/** The villages that are named anywhere in the record's life, and the counties, by name. */
function usePlaces({ events, fields }: Pick<Shown, 'events' | 'fields'>): ReadonlyMap<string, string> {
  const values = [fields, ...events.map(({ sets }) => sets)].flatMap((one) => Object.values(one as Record<string, unknown>))
  const codes = [...new Set(values.filter((value): value is string => typeof value === 'string' && /^\d{12}$/.test(value)))].slice(0, 50)
  const read = useAnswer<Out<typeof places>>('population.places', { codes }, codes.length > 0)
  const counties = useAnswer<Out<typeof reading.counties>>('reading.counties')
  return new Map([...(read.data?.rows ?? []), ...(counties.data?.rows ?? [])].map(({ code, name }) => [code, `${name}（${code}）`]))
}

function Record({ base, id, stated }: { base: BaseRegister; id: string; stated: BasePurpose }) {
  const { t, w } = useSpeech()
  const read = useBaseAnswer<Shown>(base.name, { id }, stated)
  const rights = useAnswer<OwnRights>('reading.own-rights', { register: base.name })
  const right = rights.data?.rows.find(({ matter }) => matter === stated.matter)
  const matter = right ? w({ zh: right.title, en: right.titleEn }) : stated.matter
  const again = () => statePurpose(base.name, undefined)
  return (
    <>
      {read.error && (
        <>
          <PageHead title={t('base.title')} trail={[{ to: `/bases/${base.name}`, label: w(base.title) }]} />
          <ProblemNotice error={read.error} retry={read.retry} />
          <Button onClick={again}>{t('base.change')}</Button>
        </>
      )}
      {!read.data && !read.error && <Loading rows={8} />}
      {read.data && <Opened base={base} shown={read.data} stated={stated} matter={matter} again={again} />}
    </>
  )
}

type OpenedProps = { base: BaseRegister; shown: Shown; stated: BasePurpose; matter: string; again: () => void }

function Opened({ base, shown, stated, matter, again }: OpenedProps) {
  const { t, w } = useSpeech()
  const { meta } = useHouse()
  const [seen, setSeen] = useState<Seen>({})
  const kin = useBaseAnswer<Kin>('population.kin', { id: shown.id }, base.name === PERSON ? stated : undefined)
  const villages = usePlaces(shown)
  const people = (kin.data?.rows ?? []).map(({ id, fields }) => [id, String((fields as { name?: string }).name ?? '')] as const)
  const textOf = useBaseText(new Map([...villages, ...people.filter(([, name]) => name)]))
  const today = meta.today as Day
  const fields = shown.fields as Readonly<{ [field: string]: unknown }>
  const isMoved = seen.validOn !== undefined || seen.known !== undefined
  const was = isMoved ? standing(base, shown.events, today, seen) : { fields, state: shown.state, counts: undefined }
  // What is worked out of other fields has no events: another moment is compared without it.
  const now = isMoved ? standing(base, shown.events, today, {}) : undefined
  const name = String(fields[base.label] ?? t('base.title'))
  const round = { id: shown.id, name, stated, matter }
  return (
    <>
      <PageHead
        title={name}
        trail={[{ to: `/bases/${base.name}`, label: w(base.title) }]}
        lead={
          <>
            {t('base.readFor', { matter, purpose: stated.purpose })}{' '}
            <Button size="small" onClick={again}>
              {t('base.change')}
            </Button>
          </>
        }
      />
      <p className="y-links">
        {shown.simulated && <b className="y-tag y-base-simulated">{t('base.simulated')}</b>}
        <StatusMark tone={was?.state === 'living' ? 'good' : 'ended'}>{was ? w(baseStates[was.state]) : '—'}</StatusMark>
        {shown.via && <span className="y-faint">{t('base.via')}</span>}
      </p>
      <div className="y-two">
        <div>
          <BaseMoment events={shown.events} today={today} seen={seen} onSeen={setSeen} />
          {was ? (
            <BaseFields base={base} id={shown.id} fields={was.fields} today={now?.fields} textOf={textOf} />
          ) : (
            <p className="y-note y-note-bad">{t('base.notYet')}</p>
          )}
          <BaseEvents base={base} events={shown.events} counts={isMoved ? (was?.counts ?? new Set()) : undefined} textOf={textOf} />
        </div>
        <div className="y-column">
          <BaseActs base={base} id={shown.id} version={shown.version} isLiving={shown.state === 'living'} />
          {base.name === FIRM && (
            <>
              <FirmSharesPart {...round} />
              <FirmBranchesPart {...round} />
            </>
          )}
          {base.name === PERSON && (
            <>
              {isMoved && <p className="y-note">{t('base.roundToday')}</p>}
              <PersonHouseholdPart {...round} />
              <PersonKinPart {...round} />
              <PersonFirmsPart {...round} />
            </>
          )}
        </div>
      </div>
    </>
  )
}
