// Putting right what was asked, all of it on one page. Pages that were taken stay taken while the rest is mended.
import { Refused } from '#kernel/refusal/refusal.ts'
import { addCorrection, correct, myApplication } from '#modules/services/applications/contract.ts'
import { faultsOf, type Filled, type Here, type OwnForm } from '../../../doing.ts'
import type { Page } from '../../../page.ts'
import { Title } from '../../../parts/blocks.tsx'
import { freshKey } from '../../../parts/fresh-key.ts'
import { Zh } from '../../../parts/text.tsx'
import type { Visit } from '../../../visit.ts'
import { KINDS, MEGABYTES } from '../apply/material-row.tsx'
import { sizeFault } from '../apply/uploaded-pages.tsx'
import { AskedFieldOf, nameOf } from '../asked-field.tsx'
import type { Fault, Own } from '../own.ts'
import { Faults, Form } from '../parts.tsx'
import { about, orAgain, statusWith, titleWith } from '../refused.tsx'
import { villagesOf } from '../data/villages.ts'
import { describedBy, Told } from '../told.tsx'
import { FIND, findVillages, soughtAt, VillageAsked, type VillagesFound } from '../village-asked.tsx'
import { partOf } from './act.tsx'
import type { Application, Part } from './stages.ts'

type Correction = Part['corrections'][number]
type Taken = { readonly material: string; readonly upload: string; readonly name: string }
type Sought = VillagesFound & { readonly field: string; readonly called: string | undefined }
type Shown = {
  readonly typed?: Readonly<Record<string, string>>
  readonly taken?: readonly Taken[]
  readonly faults?: readonly Fault[]
  readonly sought?: Sought
}

const MOST_TYPED = 4_000
const MOST_NOTE = 500
const UPLOAD = /^([A-Za-z0-9-]{1,60}) ([0-9a-f-]{36}) (.{1,200})$/su
const NOTE = 'note'

export const correction = ({ v, own, doing }: Here): Promise<Page> =>
  about(v, doing.ask(myApplication, { id: v.parameters.id ?? '' }), (found) =>
    correctPage(v, own, found, v.query.fault === 'large' ? { faults: [{ text: v.t('apply.tooMuch', { most: MEGABYTES }) }] } : {}),
  )

function correctPage(v: Visit, own: Own, application: Application, { typed = {}, taken = [], faults = [], sought }: Shown): Page {
  const part = partOf(v, application)
  const wrongAt = (name: string) => faults.find(({ field }) => field === name)?.text
  const saidOf = ({ field }: Correction) => application.values.find((value) => value.field === field)
  const isNoteAsked = part.corrections.some(({ material, field }) => material === null && field === null)
  return {
    title: titleWith(v, v.t('case.correctTitle'), faults),
    description: application.number,
    ...statusWith(faults),
    body: (
      <>
        <Title lead={v.t('case.correctLead', { organ: part.organ })}>{v.t('case.correctTitle')}</Title>
        <Faults v={v} faults={faults} />
        {part.corrections.length === 0 ? (
          <p>{v.t('case.correctNothing')}</p>
        ) : (
          <Form
            own={own}
            action={v.to(`/me/cases/${application.id}/correct/${part.id}`)}
            once={freshKey()}
            files
            hidden={Object.fromEntries(taken.map(({ material, upload, name }, i) => [`taken-${i}`, `${material} ${upload} ${name}`]))}
          >
            {part.corrections.map((one, i) => (
              <CorrectionOf key={`${i}`} v={v} one={one} said={saidOf(one)} typed={typed} taken={taken} wrongAt={wrongAt} sought={sought} />
            ))}
            <AskedFieldOf
              v={v}
              field={{ id: NOTE, title: v.t('case.correctNote'), kind: 'long-text', optional: !isNoteAsked, value: typed[NOTE] ?? '' }}
            />
            <button>{v.t('case.correctSend')}</button>
          </Form>
        )}
        <p>
          <a href={v.to(`/me/cases/${application.id}`)}>{v.t('case.toCase')}</a>
        </p>
      </>
    ),
  }
}

type One = {
  readonly v: Visit
  readonly one: Correction
  /** What the field is called and what was said in it. */
  readonly said: Application['values'][number] | undefined
  readonly typed: Readonly<Record<string, string>>
  readonly taken: readonly Taken[]
  readonly wrongAt: (name: string) => string | undefined
  readonly sought: Sought | undefined
}

function CorrectionOf({ v, one: { material, field, text }, said, typed, taken, wrongAt, sought }: One) {
  if (field !== null && said?.kind === 'village') {
    const found = sought?.field === field ? sought : undefined
    const code = typed[field] || said.given
    const called = code === said.given ? said.value : (found?.called ?? code)
    return (
      <VillageAsked
        v={v}
        id={field}
        title={v.of(said.title)}
        hint={text}
        now={{ code, called }}
        found={found}
        wrong={wrongAt(nameOf(field))}
      />
    )
  }
  if (field !== null)
    return (
      <AskedFieldOf
        v={v}
        field={{
          id: field,
          title: said ? v.of(said.title) : text,
          hint: said && text,
          kind: said && said.options.length > 0 ? 'choice' : 'text',
          options: said?.options.map(({ value, label }) => ({ value, label: v.of(label) })) ?? [],
          value: typed[field] ?? said?.given ?? '',
          wrong: wrongAt(nameOf(field)),
        }}
      />
    )
  if (material === null)
    return (
      <p>
        <Zh v={v}>{text}</Zh>
      </p>
    )
  const name = `file-${material}`
  const wrong = wrongAt(name)
  const told = { name, hint: v.t('apply.fileHint', { most: MEGABYTES }), wrong }
  const here = taken.filter((page) => page.material === material)
  return (
    <div className={wrong ? 'field is-wrong' : 'field'}>
      <label htmlFor={name} lang="zh-CN">
        {text}
      </label>
      <Told v={v} {...told} />
      {here.length > 0 && <p>{v.t('case.correctTaken', { files: here.map((page) => page.name).join('、') })}</p>}
      <input
        id={name}
        name={name}
        type="file"
        multiple
        accept={KINDS}
        aria-describedby={describedBy(told)}
        aria-invalid={wrong ? true : undefined}
      />
    </div>
  )
}

export const corrected: OwnForm['run'] = ({ v, own, doing, filled }) =>
  about(v, doing.ask(myApplication, { id: v.parameters.id ?? '' }), async (found) => {
    const part = partOf(v, found)
    const fields = part.corrections.flatMap(({ field }) => field ?? [])
    const typed = Object.fromEntries([...fields, NOTE].map((id) => [id, filled.text(nameOf(id), MOST_TYPED).trim()]))
    const { taken, faults } = await takenIn({ v, own, doing, filled }, part)
    if (faults.length > 0) return correctPage(v, own, found, { typed, taken, faults })
    const asked = filled.text('do').startsWith(FIND) && filled.text('do').slice(FIND.length)
    if (asked && fields.includes(asked)) {
      const [places, called] = await Promise.all([findVillages(doing, filled.text(soughtAt(asked))), villagesOf(doing, [typed[asked]])])
      return correctPage(v, own, found, { typed, taken, sought: { ...places, field: asked, called: called.get(typed[asked] ?? '') } })
    }
    const values = Object.fromEntries(fields.flatMap((id) => (typed[id] ? [[id, typed[id]]] : [])))
    const note = typed[NOTE]?.slice(0, MOST_NOTE)
    return orAgain(
      v,
      async () => {
        const uploads = taken.map(({ upload }) => upload)
        await doing.act(
          correct,
          {
            part: part.id,
            ...(fields.length > 0 && { values }),
            ...(uploads.length > 0 && { uploads }),
            ...(note && { note }),
          },
          filled.text('key'),
        )
        return { to: v.to(`/me/cases/${found.id}?done=corrected`) }
      },
      (again) => correctPage(v, own, found, { typed, taken, faults: again.faults.map(({ text }) => ({ text })) }),
    )
  })

/** Pages taken before, by the form's own word (whose they are is looked at by whoever keeps them), and those that come now. */
async function takenIn({ v, doing, filled }: Here & { readonly filled: Filled }, { id, corrections }: Part) {
  const taken: Taken[] = filled
    .names()
    .filter((name) => name.startsWith('taken-'))
    .slice(0, 50)
    .flatMap((name) => {
      const [, material, upload, called] = UPLOAD.exec(filled.text(name)) ?? []
      return material && upload && called ? [{ material, upload, name: called }] : []
    })
  const faults: Fault[] = []
  for (const material of new Set(corrections.flatMap((one) => one.material ?? [])))
    for (const [i, file] of filled.files(`file-${material}`).entries()) {
      const { name, bytes } = file
      const field = `file-${material}`
      const size = sizeFault(v, file)
      if (size) {
        faults.push({ field, text: size })
        continue
      }
      try {
        const input = { part: id, material, fileName: name.slice(0, 200) || 'file', file: bytes.toString('base64') }
        const { upload } = await doing.act(addCorrection, input, `${filled.text('key', 36)}-${material.slice(0, 40)}-${i}`)
        taken.push({ material, upload, name: name.slice(0, 200) || 'file' })
      } catch (error) {
        if (!(error instanceof Refused)) throw error
        faults.push(...faultsOf(v, error.grounds).map(({ text }) => ({ field, text })))
      }
    }
  return { taken, faults }
}
