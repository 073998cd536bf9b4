// What a form of the materials does: chooses a way, takes files one by one, puts pages in order.
import { addUpload, arrangeUploads, chooseWay } from '#modules/services/applications/contract.ts'
import { MOST_UPLOAD_BYTES } from '#modules/services/applications/contract.ts'
import { Refused } from '#kernel/refusal/refusal.ts'
import type { In } from '#kernel/module/contract.ts'
import { faultsOf, type Filled, type Here, type OwnForm, type Went } from '../../../doing.ts'
import type { Fault } from '../own.ts'
import { about, orAgain } from '../refused.tsx'
import { draftOf, type Material, pathOf } from './draft.ts'
import { materialsPage } from './materials.tsx'
import { arranged, sizeFault } from './uploaded-pages.tsx'

/** More than one file may be, so that one somewhat too large is answered in words: three of the largest, and the rest of the form. */
export const MOST_FORM_BYTES = 3 * MOST_UPLOAD_BYTES + 2 ** 20

export const giveMaterial: OwnForm['run'] = ({ v, own, doing, filled }) =>
  about(v, draftOf(v, doing), (draft): Promise<Went> => {
    const material = draft.materials.find(({ id }) => id === filled.text('material'))
    return orAgain(
      v,
      async () => {
        const faults = material ? await given({ v, own, doing, filled }, draft, material) : [{ text: v.t('own.oldPage') }]
        if (faults.length > 0) return materialsPage(v, own, await draftOf(v, doing), faults)
        return { to: pathOf(v, draft.id, `/materials#${material!.id}`) }
      },
      async ({ faults }) =>
        materialsPage(
          v,
          own,
          await draftOf(v, doing),
          faults.map(({ text }) => ({ text, ...(material && { field: material.id }) })),
        ),
    )
  })

type Form = Here & { readonly filled: Filled }

async function given({ v, doing, filled }: Form, draft: { id: string; version: number }, material: Material): Promise<Fault[]> {
  const act = filled.text('do')
  const key = filled.text('key')
  const version = Number(filled.text('version')) || draft.version
  if (act === 'upload') return await taken({ v, doing, filled }, draft.id, material)
  if (act === 'way') {
    const certificate = filled.text('certificate')
    const input = { id: draft.id, version, material: material.id, way: filled.text('way'), ...(certificate && { certificate }) }
    await doing.act(chooseWay, input as In<typeof chooseWay>, key)
    return []
  }
  const uploads = arranged(
    material.uploads.map(({ id }) => id),
    filled.text('upload'),
    act,
  )
  await doing.act(arrangeUploads, { id: draft.id, version, material: material.id, uploads }, key)
  return []
}

/** Each file by itself: one that is refused is told by its name, and the others are kept. */
async function taken({ v, doing, filled }: Pick<Form, 'v' | 'doing' | 'filled'>, id: string, material: Material): Promise<Fault[]> {
  const files = filled.files('file')
  if (files.length === 0) return [{ field: material.id, text: v.t('apply.noFile') }]
  const faults: Fault[] = []
  for (const [i, file] of files.entries()) {
    const { name, bytes } = file
    const size = sizeFault(v, file)
    if (size) {
      faults.push({ field: material.id, text: size })
      continue
    }
    try {
      const input = { id, material: material.id, fileName: name.slice(0, 200) || 'file', file: bytes.toString('base64') }
      await doing.act(addUpload, input, `${filled.text('key', 80)}-${i}`)
    } catch (error) {
      if (!(error instanceof Refused)) throw error
      faults.push(...faultsOf(v, error.grounds).map(({ text }) => ({ field: material.id, text })))
    }
  }
  return faults
}
