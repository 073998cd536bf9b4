// Beside an application: what the machine checked and on what evidence, how long there is, and on what law.
import { checkOutcomes } from '#modules/services/applications/contract.ts'
import { dayText, instantText } from '#web/forms/value-text.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { ActHere } from './act-here.tsx'
import { leftText, type OnePart, stateOf, toneOfCheck } from './application-words.ts'

type Clock = NonNullable<OnePart['clock']>

export function ApplicationSide({ one }: { one: OnePart }) {
  const { t, w } = useSpeech()
  return (
    <>
      <Checks one={one} />
      {one.clock && <Clocks clock={one.clock} />}
      <section className="y-side" aria-labelledby="case-basis">
        <h2 id="case-basis">{t('cases.basis')}</h2>
        <ul className="y-case-checks">
          {one.rules.map(({ title, law, holds, why }) => (
            <li key={title.zh}>
              <p className="y-case-check">
                <span>{w(title)}</span>
                <StatusMark tone={holds ? 'good' : 'wait'}>{t(holds ? 'cases.holds' : 'cases.bars')}</StatusMark>
              </p>
              <p className="y-faint">{[law, why && w(why)].filter(Boolean).join('：')}</p>
            </li>
          ))}
        </ul>
        <h3 className="y-case-other">{t('cases.ownBasis')}</h3>
        <ul className="y-plain">
          {one.basis.map(({ law, article }) => (
            <li key={`${law}${article}`}>{`${law} ${article}`}</li>
          ))}
        </ul>
      </section>
      {one.others.length > 0 && (
        <section className="y-side" aria-labelledby="case-others">
          <h2 id="case-others">{t('cases.others')}</h2>
          <ul className="y-plain">
            {one.others.map(({ title, organ, state }) => (
              <li key={`${title.zh}${organ}`}>
                {w(title)} <span className="y-faint">{organ}</span>{' '}
                <StatusMark tone={stateOf(state).tone}>{w(stateOf(state).title)}</StatusMark>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  )
}

function Checks({ one }: { one: OnePart }) {
  const { t, w, language } = useSpeech()
  const mayCheck = one.next.includes('check-again')
  return (
    <section className="y-side" aria-labelledby="case-checks">
      <h2 id="case-checks">{t('cases.checks')}</h2>
      {one.checks.length === 0 && <p className="y-hint">{t(mayCheck ? 'cases.checksNone' : 'cases.checksNever')}</p>}
      <ul className="y-case-checks">
        {one.checks.map((check) => (
          <li key={check.id}>
            <p className="y-case-check">
              <span>{w(check.title)}</span>
              <OutcomeMark check={check} />
            </p>
            {check.evidence.length > 0 && (
              <p className="y-faint">
                {[check.register, check.evidence.map(({ field, outcome }) => `${field} ${w(checkOutcomes[outcome])}`).join('、')]
                  .filter(Boolean)
                  .join('：')}
              </p>
            )}
            {check.note && <p className="y-faint">{check.note}</p>}
          </li>
        ))}
      </ul>
      {one.checkedAt && <p className="y-faint">{t('cases.checkedAt', { at: instantText(one.checkedAt, language) })}</p>}
      {mayCheck && (
        <ActHere
          name="applications.check-again"
          fixed={{ part: one.id }}
          label={t(one.checks.length === 0 ? 'cases.checkNow' : 'cases.checkAgain')}
          tells={[]}
        />
      )}
    </section>
  )
}

/** That there are others like it is for the clerk to judge, and no disagreement of a register. */
function OutcomeMark({ check: { id, outcome } }: { check: OnePart['checks'][number] }) {
  const { t, w } = useSpeech()
  if (id !== 'like') return <StatusMark tone={toneOfCheck[outcome]}>{w(checkOutcomes[outcome])}</StatusMark>
  return outcome === 'same' ? (
    <StatusMark tone="good">{t('cases.like.none')}</StatusMark>
  ) : (
    <StatusMark tone="wait">{t('cases.like.some')}</StatusMark>
  )
}

function Clocks({ clock }: { clock: Clock }) {
  const { t, language } = useSpeech()
  const day = (value: string) => dayText(value, language)
  const isStopped = clock.pauses.at(-1)?.to === null
  const termText = (term: Clock['legal'], length?: string, unit?: Clock['unit']) =>
    term === null
      ? ''
      : [
          length,
          term.due ? t('cases.until', { day: day(term.due) }) : t(isStopped ? 'cases.stopped' : 'cases.unknownDay'),
          !isStopped && term.left !== null && leftText(t, term.left, unit),
        ]
          .filter(Boolean)
          .join('，')
  const length = (days: number | null, unit: Clock['unit']) =>
    days === null ? undefined : t('cases.days', { n: days, unit: t(`cases.unit.${unit}`) })
  const rows: [string, string][] = [
    [t('cases.notice'), termText(clock.notice)],
    [
      t('cases.accepted'),
      clock.acceptedOn ? [day(clock.acceptedOn), clock.bySilence && t('cases.bySilence')].filter(Boolean).join('，') : '',
    ],
    [t('cases.legal'), termText(clock.legal, length(clock.legalDays, clock.unit), clock.unit)],
    [t('cases.promised'), termText(clock.promised, length(clock.promisedDays, 'working'))],
    [t('cases.delivery'), termText(clock.delivery)],
    [t('cases.permitEnds'), clock.endsOn ? t('cases.renewed', { day: day(clock.endsOn) }) : ''],
  ]
  return (
    <section className="y-side" aria-labelledby="case-clock">
      <h2 id="case-clock">{t('cases.clock')}</h2>
      <dl className="y-case-clock">
        {rows
          .filter(([, value]) => value !== '')
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      {clock.extended && <p className="y-faint">{t('cases.extended')}</p>}
      {clock.pauses.map(({ from, to, why }) => (
        <p key={`${from}${why}`} className="y-faint">
          {to ? t('cases.pause', { from: day(from), to: day(to), why }) : t('cases.pauseOpen', { from: day(from), why })}
        </p>
      ))}
    </section>
  )
}
