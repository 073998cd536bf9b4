import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('items.read', words('查看实施清单', 'Read service lists')),
  publish: permission('items.publish', words('公布本单位实施清单', 'Publish the service list of one’s organ')),
}
