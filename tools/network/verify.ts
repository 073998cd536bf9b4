import { words } from '#kernel/text/text.ts'
import { Unasked, type Verb } from './verb.ts'

export const verb: Verb = async () => {
  throw new Unasked(words('尚未发布配置。', 'No configuration was released yet.'))
}
