// Somebody changed the record while it was being edited: field by field what was typed here and what now stands there.
// Nothing is overwritten unseen: the reader keeps or drops each change, then submits on the new version.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { fieldsOf, type FieldSchema } from '#web/forms/field-schema.ts'
import { get } from '../api/client.ts'
import { FieldValue } from '../field-value.tsx'
import { useSpeech } from '../language.tsx'
import { Loading } from '../loading.tsx'
import { ProblemNotice } from '../problem-notice.tsx'

type Values = Record<string, unknown>
type Props = { register: string; id: string; schema: FieldSchema; mine: Values; put: (values: Values) => void }

const same = (a: unknown, b: unknown) => JSON.stringify(a ?? null) === JSON.stringify(b ?? null)

export function Conflict({ register, id, schema, mine, put }: Props) {
  const { t, w } = useSpeech()
  const read = useQuery({
    queryKey: ['conflict', register, id, mine.version],
    queryFn: ({ signal }) => get<{ record: Values & { version: number } }>(`/api/registers/${register}/${id}`, {}, signal),
    retry: false,
  })
  if (read.isPending) return <Loading rows={3} />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  const theirs = read.data.record
  const fields = fieldsOf(schema).filter(({ name }) => name !== 'version' && name in theirs && !same(mine[name], theirs[name]))
  const onNewVersion = (values: Values) => put({ ...values, version: theirs.version })
  return (
    <section className="y-refusal" role="alert" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('conflict.title')}</h2>
      <p>{t(fields.length > 0 ? 'conflict.why' : 'conflict.same')}</p>
      {fields.length > 0 && (
        <div className="y-scroll" tabIndex={0} role="region" aria-label={t('conflict.title')}>
          <table className="y-rows">
            <thead>
              <tr>
                <th scope="col">{t('import.field')}</th>
                <th scope="col">{t('conflict.mine')}</th>
                <th scope="col">{t('conflict.theirs')}</th>
                <th scope="col">{t('conflict.choose')}</th>
              </tr>
            </thead>
            <tbody>
              {fields.map((field) => (
                <tr key={field.name}>
                  <th scope="row">{w(field.title)}</th>
                  <td>
                    <FieldValue field={field} value={mine[field.name]} brief />
                  </td>
                  <td>
                    <FieldValue field={field} value={theirs[field.name]} brief />
                  </td>
                  <td>
                    <Button size="small" onClick={() => onNewVersion({ ...mine, [field.name]: theirs[field.name] })}>
                      {t('conflict.takeOne', { what: w(field.title) })}
                    </Button>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className="y-refusal-foot">
        <Button onClick={() => onNewVersion(mine)}>{t('conflict.keepMine')}</Button>
        <Button onClick={() => onNewVersion({ ...mine, ...Object.fromEntries(fields.map(({ name }) => [name, theirs[name]])) })}>
          {t('conflict.takeTheirs')}
        </Button>
      </p>
    </section>
  )
}
