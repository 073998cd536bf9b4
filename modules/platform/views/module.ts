import { defineModule } from '#kernel/module/define-module.ts'
import { words } from '#kernel/text/text.ts'
import { removeView, saveView } from './actions/save-view.ts'
import { mine } from './questions/mine.ts'

export const views = defineModule({
  name: 'views',
  wing: 'platform',
  title: words('保存的视图', 'Saved views'),
  lead: [],
  clauses: [],
  zone: 'both',
  uses: [],
  permissions: [],
  actions: [saveView, removeView],
  questions: [mine],
})
