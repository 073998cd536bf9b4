// One dispute: what stands against what is claimed, side by side for the source, which answers below; for a party its own claim
// and what became of it.
import { dueInWords } from '#kernel/time/due.ts'
import { fieldOf, type FieldSchema } from '#web/forms/field-schema.ts'
import { dayText, instantText, valueText } from '#web/forms/value-text.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark, toneOf } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { DisputeAnswer } from './dispute-answer.tsx'
import { DaysLeft, type OneDispute } from './dispute-parts.tsx'
import { NoRight } from './no-right.tsx'

type Claim = OneDispute['claims'][number]

export function DisputePage() {
  const { t, w } = useSpeech()
  const { procedure } = useHouse()
  const read = useAnswer<OneDispute>('disputes.dispute', { id: usePart('id') })
  if (!read.allowed) return <NoRight title={t('disputes.title')} may="disputes.read" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={8} />
  const one = read.data
  const state = procedure('disputes.disputing')?.states[one.state]
  return (
    <>
      <PageHead
        title={one.what}
        trail={[{ to: '/disputes', label: t('disputes.title') }]}
        actions={
          <>
            {one.simulated && <span className="y-tag">{t('disputes.simulated')}</span>}
            <DaysLeft days={one.daysLeft} />
            <StatusMark tone={toneOf(state)}>{w(state?.title) || one.state}</StatusMark>
          </>
        }
      />
      <Told one={one} />
      {one.standing ? <SideBySide one={one} standing={one.standing} /> : <Claims claims={one.claims} />}
      {one.mayAnswer && one.standing && <DisputeAnswer one={one} standing={one.standing} />}
      <div className="y-form-foot">
        {one.mayEscalate && <ActHere name="disputes.escalate-dispute" fixed={{ dispute: one.id }} />}
        {one.state === 'coordinating' && <ActHere name="disputes.coordinate-dispute" fixed={{ dispute: one.id }} kind="primary" />}
        {one.state === 'filed' && (one.daysLeft ?? 0) < 0 && (
          <ActHere name="disputes.urge-source" fixed={{ dispute: one.id }} kind="primary" />
        )}
      </div>
    </>
  )
}

function Told({ one }: { one: OneDispute }) {
  const { t, language } = useSpeech()
  const day = (value: string | null) => (value ? dayText(value, language) : '')
  const rows: [string, string][] = [
    [t('disputes.number'), one.number],
    [t('disputes.source'), one.sourceName],
    [t('disputes.term'), one.state === 'filed' ? dueInWords(one.dueOn, language) : ''],
    [t('disputes.answer'), one.answeredOn ? t(one.late ? 'disputes.answeredLate' : 'disputes.answered', { day: day(one.answeredOn) }) : ''],
    [t('disputes.basis'), one.basis ?? ''],
    [t('disputes.remedy'), one.remedy ?? ''],
  ]
  return (
    <>
      <FactList rows={rows} />
      {one.state === 'filed' && !one.mayAnswer && (
        <p className="y-note">
          {t('disputes.waiting', { due: dueInWords(one.dueOn, language, (last) => t('disputes.due', { day: last })) })}
        </p>
      )}
      {one.readers && (
        <p className="y-note y-note-good">{one.readers.told > 0 ? t('disputes.readers', one.readers) : t('disputes.readersNone')}</p>
      )}
    </>
  )
}

function SideBySide({ one, standing }: { one: OneDispute; standing: NonNullable<OneDispute['standing']> }) {
  const { t, language } = useSpeech()
  const { names } = useHouse()
  const shown = standing.shown as Readonly<Record<string, unknown>>
  const whose = [shown[standing.label], shown[standing.number]].filter(Boolean).join(' · ')
  const field = fieldOf(one.field, standing.schema as FieldSchema)
  const value = shown[one.field] === undefined ? t('disputes.nothing') : valueText(field, shown[one.field], names)
  const since = standing.effective ? dayText(standing.effective, language) : ''
  return (
    <section className="y-block" aria-labelledby="dispute-compare">
      <h2 id="dispute-compare">{t('disputes.compare')}</h2>
      {standing.changedSince && <p className="y-note">{t('disputes.changed')}</p>}
      <div className="y-dispute-sides">
        <div className="y-dispute-side">
          <h3>{t('disputes.stands')}</h3>
          <p className="y-dispute-value">{value}</p>
          <p className="y-faint">
            {standing.writtenBy
              ? t('disputes.written', { organ: standing.writtenBy, day: since })
              : t('disputes.writtenNobody', { day: since })}
          </p>
          {whose && (
            <p className="y-faint">
              {t('disputes.whose')}：{whose}
            </p>
          )}
        </div>
        {one.claims.map((claim, i) => (
          <ClaimSide key={i} claim={claim} field={field} />
        ))}
      </div>
    </section>
  )
}

function ClaimSide({ claim, field }: { claim: Claim; field?: ReturnType<typeof fieldOf> }) {
  const { t, w, language } = useSpeech()
  const words = field?.schema['x-words']?.[claim.claimed]
  return (
    <div className="y-dispute-side">
      <h3>{t('disputes.claimed')}</h3>
      <p className="y-dispute-value">{w(words) || claim.claimed}</p>
      <p className="y-faint">{t('disputes.by', { who: claim.by, at: instantText(claim.filedAt, language) })}</p>
      {claim.shown && <p className="y-faint">{t('disputes.shownThen', { text: claim.shown })}</p>}
      <p className="y-prose">
        {t('disputes.why')}：{claim.why}
      </p>
      {claim.evidence && (
        <p className="y-prose">
          {t('disputes.evidence')}：{claim.evidence}
        </p>
      )}
    </div>
  )
}

function Claims({ claims }: { claims: readonly Claim[] }) {
  const { t } = useSpeech()
  return (
    <section className="y-block" aria-labelledby="dispute-parties">
      <h2 id="dispute-parties">{t('disputes.parties')}</h2>
      <div className="y-dispute-sides">
        {claims.map((claim, i) => (
          <ClaimSide key={i} claim={claim} />
        ))}
      </div>
    </section>
  )
}
