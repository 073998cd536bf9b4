// The papers of a part: what is shared needs none; a picture is looked at beside the application, anything else in a tab of its own.
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { materialWays } from '#modules/services/applications/contract.ts'
import { get } from '#web/kit/api/client.ts'
import { takeAway } from '#web/kit/file-bytes.ts'
import { useSpeech } from '#web/kit/language.tsx'
import { ProblemNotice } from '#web/kit/problem-notice.tsx'
import type { OnePart } from './application-words.ts'
import { openFile } from './open-file.ts'

type Paper = { readonly fileName: string; readonly type: string; readonly content: string }

export function ApplicationPapers({ one }: { one: OnePart }) {
  const { t, w } = useSpeech()
  const [failure, setFailure] = useState<unknown>()
  const [picture, setPicture] = useState<Paper>()
  const look = (upload: string) => {
    setFailure(undefined)
    get<Paper>('/api/applications/upload', { part: one.id, upload }).then(
      (paper) => (paper.type.startsWith('image/') ? setPicture(paper) : openFile(paper)),
      setFailure,
    )
  }
  return (
    <section className="y-side" aria-labelledby="case-materials">
      <h2 id="case-materials">{t('cases.materials')}</h2>
      {one.materials.length === 0 && <p className="y-hint">{t('cases.noMaterials')}</p>}
      {failure !== undefined && <ProblemNotice error={failure} />}
      <ul className="y-lines">
        {one.materials.map((material) => (
          <li key={material.id}>
            <span className="y-line-main">
              <span>{w(material.title)}</span>
              <span className="y-faint">{[material.issuer, material.certificate].filter(Boolean).join(' · ')}</span>
              {material.uploads.map((upload) => (
                <span key={upload.id}>
                  <button type="button" className="y-link" onClick={() => look(upload.id)}>
                    {t('cases.open', { name: upload.fileName })}
                  </button>
                </span>
              ))}
            </span>
            <span className="y-nowrap">{w(materialWays[material.way])}</span>
          </li>
        ))}
      </ul>
      <Drawer open={picture !== undefined} size={720} title={picture?.fileName} onClose={() => setPicture(undefined)} destroyOnHidden>
        {picture && (
          <>
            <img className="y-case-picture" src={`data:${picture.type};base64,${picture.content}`} alt={picture.fileName} />
            <p className="y-case-acts">
              <Button onClick={() => takeAway(picture.fileName, picture.content)}>{t('cases.takeAway')}</Button>
            </p>
          </>
        )}
      </Drawer>
    </section>
  )
}
