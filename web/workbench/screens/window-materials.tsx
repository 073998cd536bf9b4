// The visitor's materials: what is shared needs nothing; a promise is said, a certificate called, a paper scanned.
import { Button, Radio } from 'antd'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Out } from '#kernel/module/contract.ts'
import { materialWays, type visitorDraft } from '#modules/services/applications/contract.ts'
import { freshKey, post } from '#web/kit/api/client.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import { StatusMark } from '#web/kit/status-mark.tsx'
import { base64Of } from '#web/kit/file-bytes.ts'

type Draft = Out<typeof visitorDraft>
type Material = Draft['materials'][number]

export function WindowMaterials({ draft }: { draft: Draft }) {
  const { t } = useSpeech()
  const cache = useQueryClient()
  const [failure, setFailure] = useState<unknown>()
  const does = async (verb: string, input: Record<string, unknown>) => {
    setFailure(undefined)
    try {
      await post(`/api/applications/${verb}`, { id: draft.id, ...input }, freshKey())
    } catch (error) {
      setFailure(error)
    }
    await cache.invalidateQueries({ queryKey: ['answer', 'applications.visitor-draft'] })
  }
  return (
    <section className="y-block" aria-labelledby="window-materials">
      <h2 id="window-materials">{t('window.materials')}</h2>
      {failure ? <ProblemNotice error={failure} /> : null}
      <ul className="y-lines">
        {draft.materials.map((material) => (
          <li key={material.id}>
            <MaterialLine
              material={material}
              choose={(way) => void does('choose-way-for-visitor', { version: draft.version, material: material.id, way })}
              scan={async (file) => does('upload-for-visitor', { material: material.id, fileName: file.name, file: await base64Of(file) })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}

type LineProps = { material: Material; choose: (way: string) => void; scan: (file: File) => Promise<void> }

function MaterialLine({ material, choose, scan }: LineProps) {
  const { t, w } = useSpeech()
  const { id, title, issuer, why, way, ways, done, uploads } = material
  return (
    <>
      <span className="y-line-main">
        <span>{w(title)}</span>
        <span className="y-faint">
          {issuer}
          {why && ` · ${w(why)}`}
          {uploads.length > 0 && ` · ${uploads.map(({ fileName }) => fileName).join('、')}`}
        </span>
        {ways.length > 1 && (
          <Radio.Group
            aria-label={w(title)}
            value={way}
            options={ways.map((one) => ({ value: one, label: w(materialWays[one]) }))}
            onChange={(event) => choose(String(event.target.value))}
          />
        )}
        {way === 'upload' && (
          <>
            <label htmlFor={`scan-${id}`}>{t('window.scan')}</label>
            <input
              id={`scan-${id}`}
              type="file"
              accept=".pdf,.ofd,.jpg,.jpeg,.png,.webp"
              onChange={({ target }) => target.files?.[0] && void scan(target.files[0])}
            />
          </>
        )}
      </span>
      {way === 'promise' && !done && <Button onClick={() => choose('promise')}>{t('window.promise')}</Button>}
      <StatusMark tone={done ? 'good' : 'wait'}>
        {done ? (way === 'base' ? w(materialWays.base) : t('window.given')) : t('window.missing')}
      </StatusMark>
    </>
  )
}
