import { doFor, visitorAt } from '../at-window.ts'
import { addUpload as upload, chooseWay as choose, saveDraft as save } from '../contract.ts'
import { chooseWayForVisitor as choosing, saveForVisitor as saving, uploadForVisitor as uploading } from '../contract.ts'
import { on } from '../store.ts'
import { addUpload } from './add-upload.ts'
import { chooseWay } from './choose-way.ts'
import { saveDraft } from './save-draft.ts'

export const saveForVisitor = on(saving, async (desk, input) =>
  doFor(desk, (await visitorAt(desk, input.id)).holder, saveDraft, save, input),
)

export const chooseWayForVisitor = on(choosing, async (desk, input) =>
  doFor(desk, (await visitorAt(desk, input.id)).holder, chooseWay, choose, input),
)

export const uploadForVisitor = on(uploading, async (desk, input) =>
  doFor(desk, (await visitorAt(desk, input.id)).holder, addUpload, upload, input),
)
