// A whole library at once: texts that were public before they came here.
import { action } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as field from './fields.ts'
import { permissions } from './permissions.ts'

export const LOADED_AT_ONCE = 50
const { interprets: _, ...given } = field.given

export const loadDocuments = action({
  name: 'disclosure.load-documents',
  title: words('导入文件库', 'Import a library'),
  may: permissions.load.name,
  mostBytes: 16 * 2 ** 20,
  input: f.object({
    trial: f.flag('试导入', 'Dry run'),
    documents: f.list('文件', 'Documents', f.object({ ...given, path: f.text('文件名', 'File', { max: 400 }), body: field.body }), {
      min: 1,
      max: LOADED_AT_ONCE,
    }),
  }),
  output: f.object({
    results: f.list(
      '结果',
      'Results',
      f.object({
        path: f.text('文件名', 'File', { max: 400 }),
        outcome: f.choice('结果', 'Outcome', {
          added: words('收录', 'Added'),
          held: words('已有，跳过', 'Held already'),
          refused: words('不能收录', 'Refused'),
        }),
        fault: f.orNull(f.object({ zh: f.text('原因', 'Why', { max: 500 }), en: f.text('英文', 'English', { max: 500 }) })),
      }),
      { max: LOADED_AT_ONCE },
    ),
  }),
  clauses: ['3.5.1'],
  consequence: words('收录的文件立即在门户上公开；已有的跳过。', 'They are public at once; what is held already is passed over.'),
})
