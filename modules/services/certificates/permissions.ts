import { permission } from '#kernel/module/contract.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  read: permission('certificates.read', words('查看电子证照', 'Read certificates')),
  issue: permission('certificates.issue', words('颁发电子证照', 'Issue certificates')),
  keep: permission('certificates.keep', words('变更、挂起、注销、吊销证照', 'Change, suspend, cancel and revoke certificates')),
  import: permission('certificates.import', words('导入已有证照', 'Import certificates issued elsewhere')),
  seal: permission('certificates.seal', words('为证照用印', 'Have certificates sealed')),
}
