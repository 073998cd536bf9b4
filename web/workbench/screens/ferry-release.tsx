// 解密带出的审阅: what is asked and on what ground, every file as it was proposed, and the decision.
import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import type { Static } from '#kernel/module/field.ts'
import type { releaseFile, releaseRegister } from '#modules/network/ferry/contract.ts'
import { levels, types } from '#modules/network/ferry/contract/fields.ts'
import { fieldsOf } from '#web/forms/field-schema.ts'
import { get } from '#web/kit/api/client.ts'
import { Facts } from '#web/kit/field-value.tsx'
import { useHouse } from '#web/kit/house.tsx'
import { useSpeech } from '#web/kit/language.tsx'
import { Loading } from '#web/kit/loading.tsx'
import { PageHead } from '#web/kit/page-head.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { usePart } from '../address.ts'
import { ActHere } from './act-here.tsx'
import { bytesOf, sizeText, takeAway } from '#web/kit/file-bytes.ts'
import { NoRight } from './no-right.tsx'

type ReleaseRecord = Static<typeof releaseRegister.record> & { readonly id: string }

const MOST_SHOWN = 20_000
const TEXTS = new Set(['csv', 'json', 'jsonl', 'txt', 'xml'])
/** Shown elsewhere on the page, or to nobody but machines. */
const UNSEEN = new Set(['files', 'title', 'proposedBy', 'decidedBy'])

export function FerryRelease() {
  const { t } = useSpeech()
  const house = useHouse()
  const id = usePart('id')
  const card = house.register('ferry.release')
  const read = useQuery({
    queryKey: ['register', 'ferry.release', id],
    queryFn: ({ signal }) => get<{ record: ReleaseRecord }>(`/api/registers/ferry.release/${id}`, {}, signal),
    enabled: Boolean(card?.allowed),
    retry: false,
  })
  if (!card?.allowed) return <NoRight title={t('ferry.toReview')} may={card?.may ?? 'ferry.read'} />
  if (read.isError) return <ProblemNotice error={read.error} retry={() => void read.refetch()} />
  if (!read.data) return <Loading rows={6} />
  const { record } = read.data
  const isOpen = record.state === 'proposed'
  return (
    <>
      <PageHead
        title={String(record.title)}
        lead={isOpen ? t('ferry.reviewLead') : undefined}
        trail={[{ to: '/ferry', label: t('ferry.title') }]}
        actions={isOpen && <ActHere name="ferry.decide-release" fixed={{ release: id }} kind="primary" />}
      />
      <Facts fields={fieldsOf(card.record).filter(({ name }) => !UNSEEN.has(name))} values={record} />
      <Files id={id} files={record.files} isOpen={isOpen} />
    </>
  )
}

function Files({ id, files, isOpen }: { id: string; files: ReleaseRecord['files']; isOpen: boolean }) {
  const { t, w } = useSpeech()
  const may = useHouse().question('ferry.release-file')?.allowed
  const [shown, setShown] = useState<{ readonly name: string; readonly text?: string; readonly cut?: boolean }>()
  const [error, setError] = useState<unknown>()
  const look = async (name: string) => {
    try {
      const file = await get<Out<typeof releaseFile>>('/api/ferry/release-file', { release: id, name })
      setError(undefined)
      if (TEXTS.has(file.type)) {
        const text = new TextDecoder().decode(bytesOf(file.content))
        return setShown({ name, text: text.slice(0, MOST_SHOWN), cut: text.length > MOST_SHOWN })
      }
      takeAway(name, file.content)
      setShown({ name })
    } catch (cause) {
      setError(cause)
    }
  }
  return (
    <section className="y-block" aria-labelledby="release-files">
      <h2 id="release-files">{t('ferry.files')}</h2>
      <div className="y-scroll" tabIndex={0} role="region" aria-label={t('ferry.files')}>
        <table className="y-rows y-rows-page">
          <thead>
            <tr>
              <th scope="col">{t('ferry.name')}</th>
              <th scope="col">{t('ferry.size')}</th>
              <th scope="col">{t('ferry.level')}</th>
              <th scope="col">SM3</th>
              <th />
            </tr>
          </thead>
          <tbody>
            {files.map(({ name, type, bytes, level, sm3 }) => (
              <tr key={name}>
                <th scope="row">
                  {name} <span className="y-faint">{w(types[type])}</span>
                </th>
                <td className="y-nowrap">{sizeText(bytes)}</td>
                <td className="y-nowrap">{w(levels[level])}</td>
                <td className="y-faint y-digest">{sm3.slice(0, 16)}…</td>
                <td>
                  {isOpen && may && (
                    <Button size="small" onClick={() => void look(name)}>
                      {t('ferry.read')}
                    </Button>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {error !== undefined && <ProblemNotice error={error} />}
      {shown && (
        <section aria-live="polite">
          <h3>{t('ferry.textOf', { name: shown.name })}</h3>
          {shown.text === undefined ? (
            <p>{t('ferry.noText')}</p>
          ) : (
            <pre className="y-ferry-text" tabIndex={0}>
              {shown.text}
            </pre>
          )}
          {shown.cut && <p className="y-hint">{t('ferry.cut', { n: MOST_SHOWN })}</p>}
        </section>
      )}
    </section>
  )
}
