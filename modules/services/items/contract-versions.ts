// The versions of definitions: what was published stays, and a case is read by the version it was made under.
import { action, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { permissions } from './permissions.ts'
import { refusals } from './refusals.ts'

const errand = f.text('事项', 'Errand', { max: 60, pattern: '^[a-z0-9-]{1,60}$' })
const digest = f.text('版本', 'Version', { max: 64, pattern: '^[0-9a-f]{64}$' })
const from = f.day('公布日期', 'Published on')
const kinds = { matter: words('事项', 'Matter'), 'life-event': words('一件事', 'Life event') }

/** The newest version of each; the history of the record shows what each version changed. */
export const versionRegister = register({
  name: 'items.version',
  title: words('事项版本', 'Versions of matters'),
  record: f.object({
    errand,
    title: f.text('名称', 'Title', { max: 200 }),
    kind: f.choice('类别', 'Kind', kinds),
    digest,
    from,
    questions: f.json('引导问题', 'Questions'),
    bars: f.json('不能办理的情形', 'Bars'),
    materials: f.json('材料', 'Materials'),
    form: f.json('表单', 'Form'),
    parts: f.json('办理环节', 'Parts'),
  }),
  label: 'title',
  columns: ['errand', 'title', 'kind', 'from', 'digest'],
  facets: ['kind'],
  searched: ['errand', 'title'],
  may: permissions.read.name,
})

export const publishVersion = action({
  name: 'items.publish-version',
  title: words('公布事项版本', 'Publish a version of a matter'),
  may: permissions.publish.name,
  input: f.object({ errand }),
  output: f.object({ errand, digest, from }),
  refusals: [refusals.versionStands, refusals.notYourMatter],
  clauses: ['3.5.1'],
  consequence: words(
    '今天起以这个版本办理；公布过的版本不能修改，已受理的办件仍按原版本办。',
    'It holds from today. A published version is never changed; what was applied for keeps its own.',
  ),
})

export const versionQuestion = question({
  name: 'items.version-of',
  title: words('事项的一个版本', 'One version of a matter'),
  may: 'signed-in',
  input: f.object({ errand, digest: f.optional(digest) }),
  output: f.object({
    errand,
    digest,
    from,
    by: f.text('公布人', 'Published by'),
    definition: f.json('定义', 'Definition'),
    /** All of them, the newest first. */
    versions: f.list('公布过的版本', 'Versions', f.object({ digest, from })),
  }),
})
