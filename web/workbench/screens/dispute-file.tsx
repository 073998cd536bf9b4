// Filing, from the record page: what stands as this organ may see it, to whom it goes and until when, and the claim in the
// field's own input.
import { dueInWords } from '#kernel/time/due.ts'
import { useQueryClient } from '@tanstack/react-query'
import type { Out } from '#kernel/module/contract.ts'
import type * as contract from '#modules/resources/disputes/contract.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { dayText } from '#web/forms/value-text.ts'
import { post } from '#web/kit/api/client.ts'
import { FactList } from '#web/kit/fact-list.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useGo } from '#web/kit/kit-link.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { NoRight } from './no-right.tsx'

type Filing = Out<typeof contract.filing>
type About = { readonly register: string; readonly record: string; readonly field: string }

export function FileDispute({ about }: { about: About }) {
  const { t, w, language } = useSpeech()
  const { action } = useHouse()
  const go = useGo()
  const cache = useQueryClient()
  const read = useAnswer<Filing>('disputes.filing', about)
  const verb = action('disputes.file-dispute')
  if (!read.allowed || !verb?.allowed) return <NoRight title={t('disputes.file')} may="disputes.file" />
  const head = <PageHead title={t('disputes.file')} trail={[{ to: '/disputes', label: t('disputes.title') }]} lead={read.data?.what} />
  if (!read.data)
    return (
      <>
        {head}
        {read.error ? <ProblemNotice error={read.error} /> : <Loading rows={6} />}
      </>
    )
  const { what, source, lastShownOn, shown, open, dueOn, simulated, schema } = read.data
  const facts: [string, string][] = [
    [t('disputes.file.shown'), [shown ?? t('disputes.nothing'), simulated && `（${t('disputes.simulated')}）`].filter(Boolean).join('')],
    [t('disputes.file.to'), source],
    [t('disputes.term'), dueInWords(dueOn, language)],
    [t('disputes.file.seen'), dayText(lastShownOn, language)],
  ]
  const send = async ({ claimed, ...said }: Record<string, unknown>, key: string) => {
    const text = typeof claimed === 'string' ? claimed : JSON.stringify(claimed)
    const { id } = await post<{ id: string }>('/api/disputes/file-dispute', { ...about, ...said, claimed: text }, key)
    await cache.invalidateQueries({ queryKey: ['answer'] })
    go(`/disputes/${id}`)
  }
  return (
    <>
      {head}
      <FactList rows={facts} />
      {open && (
        <p className="y-note">
          {t('disputes.file.joins', { number: open.number, due: dueInWords(open.dueOn, language, (day) => t('disputes.due', { day })) })}
        </p>
      )}
      <section className="y-block" aria-label={what}>
        <RecordForm
          schema={claimSchema(verb.input, schema as FieldSchema)}
          submit={t('disputes.file.send')}
          onSubmit={send}
          before={<p className="y-consequence">{w(verb.consequence)}</p>}
        />
      </section>
    </>
  )
}

/** The verb's own form, with the claim in the shape of the disputed field. A list or an object is said in words. */
function claimSchema({ properties = {} }: FieldSchema, field: FieldSchema): FieldSchema {
  const { claimed = {}, why = {}, evidence = {} } = properties
  const isPlain = field.type === 'string' && !field['x-refers']
  const { title, 'x-en': en } = claimed
  const own: FieldSchema = isPlain ? { ...field, ...(title && { title }), ...(en && { 'x-en': en }) } : claimed
  return { type: 'object', properties: { claimed: own, why, evidence }, required: ['claimed', 'why'] }
}
