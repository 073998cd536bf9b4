// 用数权: the rights of the own organ, of every organ for who watches, and the applications under way.
import type { Out } from '#kernel/module/contract.ts'
import { ways } from '#kernel/registers/base/ways.ts'
import type * as reading from '#modules/platform/reading/contract.ts'
import { dayText } from '#web/forms/value-text.ts'
import { useHouse } from '#web/kit/house.tsx'
import { KitLink } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { ActHere } from './act-here.tsx'
import { searchedBases } from './base-search-cards.ts'

type Right = Out<typeof reading.rights>['rows'][number]
const ofBases = { register: searchedBases.map(({ name, title }) => ({ value: name, label: title.zh })) }

export function ReadingRights() {
  const { t } = useSpeech()
  const { question } = useHouse()
  const watches = Boolean(question('reading.rights')?.allowed)
  const read = useAnswer<{ rows: Right[] }>(watches ? 'reading.rights' : 'reading.own-rights')
  const open = useAnswer<Out<typeof reading.applications>>('reading.applications').data?.rows ?? []
  return (
    <>
      <PageHead
        title={t('rights.title')}
        lead={t('rights.lead')}
        actions={
          <>
            <ActHere name="reading.keep-matter" offer={ofBases} />
            <ActHere name="reading.apply-right" offer={ofBases} kind="primary" />
          </>
        }
      />
      {open.length > 0 && (
        <section aria-label={t('rights.open')}>
          <h2>{t('rights.open')}</h2>
          <ul className="y-lines">
            {open.map(({ id, number, organName, title }) => (
              <li key={id}>
                <KitLink to={`/cases/${id}`}>{`${organName}：${title}`}</KitLink> <span className="y-faint">{number}</span>{' '}
                <ActHere name="reading.grant-right" fixed={{ id }} /> <ActHere name="reading.confirm-right" fixed={{ id }} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {read.error && <ProblemNotice error={read.error} retry={read.retry} />}
      {!read.data && !read.error && <Loading rows={6} />}
      {read.data?.rows.length === 0 && <p className="y-note">{t('rights.none')}</p>}
      <ul className="y-lines">
        {read.data?.rows.map((right) => (
          <li key={right.id}>
            <RightLine right={right} watches={watches} />
          </li>
        ))}
      </ul>
    </>
  )
}

function RightLine({ right, watches }: { right: Right; watches: boolean }) {
  const { t, w, language } = useSpeech()
  const base = searchedBases.find(({ name }) => name === right.register)
  const titleOf = (field: string) => {
    const schema = base?.record.properties[field] as { title?: string; 'x-en'?: string } | undefined
    return w({ zh: schema?.title ?? field, en: schema?.['x-en'] ?? field })
  }
  const join = language === 'zh' ? '、' : ', '
  return (
    <>
      <h2 className="y-base-name">
        {watches && `${right.organName}：`}
        {w({ zh: right.title, en: right.titleEn })} <span className="y-faint">{w(base?.title)}</span>
        {right.holdDays !== 0 && <StatusMark tone="wait">{t('rights.heldBack')}</StatusMark>}
        {right.revokedAt && <StatusMark tone="bad">{t('rights.revokedOn', { why: right.revokedFor ?? '' })}</StatusMark>}
      </h2>
      <p>
        {t('baseSearch.basis', { basis: right.basis })}　{right.ways.map((way) => w(ways[way])).join(join)}　
        {t('rights.until', {
          from: dayText(right.validFrom, language),
          to: right.validTo ? dayText(right.validTo, language) : t('rights.always'),
        })}
      </p>
      <details>
        <summary>{t('rights.fields', { n: right.fields.length, whole: right.unmasked.length })}</summary>
        <p>{right.fields.map(titleOf).join(join)}</p>
      </details>
      {!right.revokedAt && <ActHere name="reading.revoke-right" fixed={{ right: right.id }} />}
    </>
  )
}
