// Reading the answer by number and secret, and adding to what was said. The secret travels in the body of a form, never in an address.
import { asSpoken } from '#kernel/id/spoken.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import { addToReport, readAnswer } from '#modules/services/reports/contract.ts'
import type { Doing, OpenForm } from '../../doing.ts'
import type { Page } from '../../page.ts'
import { Title } from '../../parts/blocks.tsx'
import type { Visit } from '../../visit.ts'
import { AskedFieldOf, nameOf } from '../own/asked-field.tsx'
import type { Fault } from '../own/own.ts'
import { Faults } from '../own/parts.tsx'
import { statusWith, titleWith } from '../own/refused.tsx'
import { numberAsked } from '../receipt-key.tsx'
import { Leave, sentPictures, tooMuch } from './fields.tsx'
import { atFields } from './report.tsx'
import { AddFields, type Report, ReportShown } from './shown.tsx'

type Key = { readonly number: string; readonly secret: string }
const MOST_TEXT = 20_000

export const answer = (v: Visit): Page => answerPage(v, { number: numberAsked(v), secret: '' }, [])

const answerPage = (v: Visit, { number, secret }: Key, faults: readonly Fault[]): Page => ({
  title: titleWith(v, v.t('column.answer'), faults),
  description: v.t('talk.answerLead'),
  ...statusWith(faults),
  body: (
    <>
      <Leave v={v} />
      <Title lead={v.t('talk.answerLead')}>{v.t('column.answer')}</Title>
      <Faults v={v} faults={faults} />
      <form method="post" action={v.to('/talk/answer')} className="own" noValidate>
        <AskedFieldOf
          v={v}
          field={{ id: 'number', title: v.t('talk.number'), hint: v.t('talk.numberHint'), kind: 'credit-code', value: number }}
        />
        <AskedFieldOf
          v={v}
          field={{ id: 'secret', title: v.t('talk.secret'), hint: v.t('talk.secretHint'), kind: 'credit-code', value: secret }}
        />
        <button>{v.t('talk.read')}</button>
      </form>
    </>
  ),
})

type Shown = {
  readonly key: Key
  readonly report: Report
  readonly text?: string
  readonly faults?: readonly Fault[]
  readonly added?: true
}

const shownPage = (v: Visit, { key, report, text = '', faults = [], added }: Shown): Page => ({
  title: titleWith(v, report.title, faults),
  description: v.t('talk.answerLead'),
  ...statusWith(faults),
  body: (
    <div className="printable">
      <Leave v={v} />
      <Title>{report.title}</Title>
      <Faults v={v} faults={faults} />
      {added && (
        <p role="status" className="note">
          {v.t('talk.added')}
        </p>
      )}
      <ReportShown v={v} report={report} />
      <section className="no-print">
        <h2>{v.t('talk.add')}</h2>
        {report.mayAdd ? (
          <form method="post" action={v.to('/talk/answer/add')} className="own" encType="multipart/form-data" noValidate>
            <input type="hidden" name={nameOf('number')} value={key.number} />
            <input type="hidden" name={nameOf('secret')} value={key.secret} />
            <AddFields v={v} text={text} faults={faults} />
          </form>
        ) : (
          <p>{v.t('talk.closed')}</p>
        )}
      </section>
    </div>
  ),
})

const keyIn = (filled: { text(name: string, most?: number): string }): Key => ({
  number: asSpoken(filled.text(nameOf('number'), 100)),
  secret: filled.text(nameOf('secret'), 40).trim(),
})

/** Whatever cannot be a number or a secret is a wrong pair like any other: no more is said. */
async function found(doing: Doing, key: Key): Promise<Report | null> {
  try {
    return (await doing.ask(readAnswer, key)).found
  } catch (error) {
    if (error instanceof Refused) return null
    throw error
  }
}

const wrongPair = (v: Visit, key: Key) =>
  answerPage(v, key, [
    { field: nameOf('number'), text: v.of(addToReport.refusals.find(({ code }) => code === 'reports.no-such-report')!.words) },
  ])

export const answered: OpenForm['run'] = async ({ v, doing, filled }) => {
  const key = keyIn(filled)
  const report = await found(doing, key)
  return report ? shownPage(v, { key, report }) : wrongPair(v, key)
}

export const addedTo: OpenForm['run'] = async ({ v, doing, filled }) => {
  const key = keyIn(filled)
  const report = await found(doing, key)
  if (!report) return wrongPair(v, key)
  const text = filled.text(nameOf('text'), MOST_TEXT).trim().replaceAll('\r\n', '\n')
  const pictures = filled.files(nameOf('pictures'))
  const large = tooMuch(v, pictures)
  if (large.length > 0) return shownPage(v, { key, report, text, faults: large })
  try {
    await doing.act(addToReport, { ...key, text, ...(pictures.length > 0 && { pictures: sentPictures(pictures) }) })
  } catch (error) {
    if (!(error instanceof Refused)) throw error
    return shownPage(v, { key, report, text, faults: atFields(v, error) })
  }
  return shownPage(v, { key, report: (await found(doing, key)) ?? report, added: true })
}
