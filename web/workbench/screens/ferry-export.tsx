// 制作数据包 on the extranet, 提出解密带出 on the intranet: the same files, and on the intranet also the ground of the release.
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useMemo, useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type { exportFiles, proposeRelease, standing } from '#modules/network/ferry/contract.ts'
import { MOST_FILES_BYTES } from '#modules/network/ferry/contract/fields.ts'
import type { FieldSchema } from '#web/forms/field-schema.ts'
import { get, post } from '#web/kit/api/client.ts'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { RecordForm } from '#web/kit/record-form/record-form.tsx'
import { useAnswer } from '#web/kit/use-answer.ts'
import { base64Of, sizeText, takeAway } from '#web/kit/file-bytes.ts'
import { type Chosen, FerryFiles, totalOf } from './ferry-files.tsx'
import { NoRight } from './no-right.tsx'

type Made = Out<typeof exportFiles>
type Proposed = Out<typeof proposeRelease>
type Done = { readonly made: Made; readonly channel: string } | { readonly proposed: Proposed }
const CHECKS = ['ferry.check1', 'ferry.check2', 'ferry.check3', 'ferry.check4'] as const

export function FerryExport() {
  const { t, w } = useSpeech()
  const { action: find } = useHouse()
  const cache = useQueryClient()
  const read = useAnswer<Out<typeof standing>>('ferry.standing')
  const [files, setFiles] = useState<readonly Chosen[]>([])
  const [done, setDone] = useState<Done>()
  const proposes = read.data?.side === 'intranet'
  const action = find(proposes ? 'ferry.propose-release' : 'ferry.export-files')
  const channels = read.data?.channels
  const schema = useMemo((): FieldSchema => {
    const { files: _, channel, ...properties } = action?.input.properties ?? {}
    const open = (channels ?? []).filter(({ direction }) => direction === 'out')
    const words = Object.fromEntries(open.map(({ id, title, name }) => [id, { zh: `${title}（${name}）`, en: `${title} (${name})` }]))
    const chosen = {
      type: 'string',
      title: channel?.title ?? '',
      'x-en': channel?.['x-en'] ?? '',
      enum: open.map(({ id }) => id),
      'x-words': words,
    }
    return {
      ...action?.input,
      required: (action?.input.required ?? []).filter((name) => name !== 'files'),
      properties: { channel: chosen, ...properties },
    }
  }, [action, channels])
  const title = t(proposes ? 'ferry.propose' : 'ferry.export')
  if (!read.allowed) return <NoRight title={title} may="ferry.read" />
  if (read.error) return <ProblemNotice error={read.error} retry={read.retry} />
  if (!read.data) return <Loading rows={6} />
  if (!action?.allowed) return <NoRight title={title} may={action?.may ?? 'ferry.export'} />
  const send = async (values: Record<string, unknown>, key: string) => {
    const given = await Promise.all(
      files.map(async ({ file, schema: of, level }) => ({
        name: file.name,
        content: await base64Of(file),
        level,
        ...(of && { schema: of }),
      })),
    )
    const answer = await post<Made | Proposed>(`/api/${action.name.replace('.', '/')}`, { ...values, files: given }, key)
    await cache.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] === 'answer' || queryKey[0] === 'register' })
    const channel = channels?.find(({ id }) => id === values.channel)?.name ?? ''
    setDone('package' in answer ? { made: answer, channel } : { proposed: answer })
  }
  const outward = (channels ?? []).filter(({ direction }) => direction === 'out')
  const only = outward.length === 1 ? outward[0] : undefined
  const isReady = files.length > 0 && totalOf(files) <= MOST_FILES_BYTES
  return (
    <>
      <PageHead
        title={title}
        lead={t(proposes ? 'ferry.proposeLead' : 'ferry.exportLead')}
        trail={[{ to: '/ferry', label: t('ferry.title') }]}
      />
      {done ? (
        <Finished
          done={done}
          again={() => {
            setFiles([])
            setDone(undefined)
          }}
        />
      ) : (
        <div className="y-two">
          <div>
            <FerryFiles files={files} schemas={read.data.schemas} onChange={setFiles} />
            {isReady && (
              <RecordForm
                schema={schema}
                initial={only === undefined ? {} : { channel: only.id }}
                submit={title}
                onSubmit={send}
                before={<p className="y-consequence">{w(action.consequence)}</p>}
              />
            )}
          </div>
          <section className="y-side" aria-labelledby="ferry-checks">
            <h2 id="ferry-checks">{t('ferry.checks')}</h2>
            <ul>
              {CHECKS.map((key) => (
                <li key={key}>{t(key)}</li>
              ))}
            </ul>
          </section>
        </div>
      )}
    </>
  )
}

function Finished({ done, again }: { done: Done; again: () => void }) {
  const { t } = useSpeech()
  const [error, setError] = useState<unknown>()
  const take = async (id: string) => {
    try {
      const { name, content } = await get<{ name: string; content: string }>('/api/ferry/package-file', { package: id })
      takeAway(name, content)
      setError(undefined)
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="y-block" role="status">
      <h2>{t('made' in done ? 'ferry.made' : 'ferry.sent')}</h2>
      {'made' in done ? (
        <>
          <p>
            {t('ferry.madeLead', {
              channel: done.channel,
              number: done.made.number,
              records: done.made.records,
              size: sizeText(done.made.bytes),
            })}
          </p>
          <p className="y-faint y-digest">SM3 {done.made.sm3}</p>
        </>
      ) : (
        <p>{t('ferry.sentLead', { number: done.proposed.number })}</p>
      )}
      {error !== undefined && <ProblemNotice error={error} />}
      <p className="y-ferry-acts">
        {'made' in done && (
          <Button type="primary" onClick={() => void take(done.made.package)}>
            {t('ferry.takePackage')}
          </Button>
        )}{' '}
        <Button onClick={again}>{t('ferry.another')}</Button>
      </p>
    </section>
  )
}
