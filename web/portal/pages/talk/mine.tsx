// What somebody said signed in, and saying something so.
import type { Out } from '#kernel/module/contract.ts'
import { addToOwn, type Kind, kinds, myReports, reportSignedIn, reportStates } from '#modules/services/reports/contract.ts'
import { NotThere } from '../../asking.ts'
import type { Here, OwnForm } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Status, Title } from '../../parts/blocks.tsx'
import { freshKey } from '../../parts/fresh-key.ts'
import type { Visit } from '../../visit.ts'
import { nameOf } from '../own/asked-field.tsx'
import type { Fault, Own } from '../own/own.ts'
import { Faults, Form } from '../own/parts.tsx'
import { orAgain, statusWith, titleWith } from '../own/refused.tsx'
import { contentOf, Fields, missing, nothingTyped, sentPictures, tooMuch, type Typed, typedIn } from './fields.tsx'
import { kindIn } from './report.tsx'
import { AddFields, type Report, ReportShown, tones } from './shown.tsx'

const MOST_TEXT = 20_000

export const mine = async ({ v, doing }: Here): Promise<Page> => listPage(v, await doing.ask(myReports, {}))

const listPage = (v: Visit, { reports }: Out<typeof myReports>): Page => ({
  title: v.t('talk.mine'),
  description: v.t('talk.mineLead'),
  body: (
    <>
      <Title lead={v.t('talk.mineLead')}>{v.t('talk.mine')}</Title>
      {reports.length === 0 ? (
        <p>{v.t('talk.mineNone')}</p>
      ) : (
        <ul className="case-lines">
          {reports.map(({ report, title, state, overdue }) => (
            <li key={report}>
              <a href={v.to(`/me/talk/${report}`)}>{title}</a>
              <Status tone={tones[state]}>{v.of(reportStates[state])}</Status>
              {overdue > 0 && <span>{v.t('talk.over', { n: overdue })}</span>}
            </li>
          ))}
        </ul>
      )}
      <p>
        <a href={v.to('/talk')}>{v.t('talk.mineNew')}</a>
      </p>
    </>
  ),
})

export const newOne = async ({ v, own }: Here): Promise<Page> => newPage(v, own, kindIn(v), nothingTyped(v, kindIn(v)), [])

const newPage = (v: Visit, own: Own, kind: Kind, typed: Typed, faults: readonly Fault[]): Page => ({
  title: titleWith(v, v.of(kinds[kind]), faults),
  description: v.t('talk.nextMine'),
  ...statusWith(faults),
  body: (
    <>
      <Title lead={v.t('talk.nextMine')}>{v.of(kinds[kind])}</Title>
      <Faults v={v} faults={faults} />
      <Form own={own} action={v.to(`/me/talk/new/${kind}`)} once={freshKey()} files>
        <Fields v={v} kind={kind} typed={typed} faults={faults} isOpen={false} />
        <button>{v.t('talk.send')}</button>
      </Form>
    </>
  ),
})

const atFields = (faults: readonly Fault[]): Fault[] => faults.map(({ field, text }) => ({ ...(field && { field: nameOf(field) }), text }))

export const sentNew: OwnForm['run'] = async ({ v, own, doing, filled }) => {
  const kind = kindIn(v)
  const typed = typedIn(filled)
  const pictures = filled.files(nameOf('pictures'))
  const faults = missing(v, typed, pictures, false)
  if (faults.length > 0) return newPage(v, own, kind, typed, faults)
  return orAgain(
    v,
    async () => {
      const { report } = await doing.act(reportSignedIn, contentOf(kind, typed, pictures), filled.text('key'))
      return { to: v.to(`/me/talk/${report}`) }
    },
    (again) => newPage(v, own, kind, typed, atFields(again.faults)),
  )
}

export const ownOne = async ({ v, own, doing }: Here): Promise<Page> => onePage(v, own, await oneOf(v, doing), '', [])

async function oneOf(v: Visit, doing: Here['doing']): Promise<Report> {
  const { reports } = await doing.ask(myReports, {})
  const found = reports.find(({ report }) => report === v.parameters.id)
  if (!found) throw new NotThere()
  return found
}

const onePage = (v: Visit, own: Own, report: Report, text: string, faults: readonly Fault[]): Page => ({
  title: titleWith(v, report.title, faults),
  description: v.t('talk.mineLead'),
  ...statusWith(faults),
  body: (
    <div className="printable">
      <Title>{report.title}</Title>
      <Faults v={v} faults={faults} />
      {v.query.done === 'added' && (
        <p role="status" className="note">
          {v.t('talk.added')}
        </p>
      )}
      <ReportShown v={v} report={report} />
      <section className="no-print">
        <h2>{v.t('talk.add')}</h2>
        {report.mayAdd ? (
          <Form own={own} action={v.to(`/me/talk/${report.report}`)} once={freshKey()} files>
            <AddFields v={v} text={text} faults={faults} />
          </Form>
        ) : (
          <p>{v.t('talk.closed')}</p>
        )}
        <p>
          <a href={v.to('/me/talk')}>{v.t('talk.goMine')}</a>
        </p>
      </section>
    </div>
  ),
})

export const addedToOwn: OwnForm['run'] = async ({ v, own, doing, filled }) => {
  const report = await oneOf(v, doing)
  const text = filled.text(nameOf('text'), MOST_TEXT).trim().replaceAll('\r\n', '\n')
  const pictures = filled.files(nameOf('pictures'))
  const large = tooMuch(v, pictures)
  if (large.length > 0) return onePage(v, own, report, text, large)
  return orAgain(
    v,
    async () => {
      const more = pictures.length > 0 && { pictures: sentPictures(pictures) }
      await doing.act(addToOwn, { report: report.report, text, ...more }, filled.text('key'))
      return { to: v.to(`/me/talk/${report.report}?done=added`) }
    },
    (again) => onePage(v, own, report, text, atFields(again.faults)),
  )
}
