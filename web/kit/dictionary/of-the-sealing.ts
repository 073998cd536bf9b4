// Words of the list of certificates that wait for the seal.
import { words } from '#kernel/text/text.ts'

export const ofTheSealing = {
  'toSeal.title': words('证照用印', 'Certificates to seal'),
  'toSeal.lead': words(
    '颁发以后由另一个人用印。逐件核对以后一并用印，一次最多 20 件；加盖在 PDF 和 OFD 文件上，用印登记入账。',
    'Another person than the issuer seals them: look at each, then seal at most 20 at once. The PDF and OFD are sealed and entered in the ledger.',
  ),
  'toSeal.none': words('没有待用印的证照。', 'Nothing waits for the seal.'),
  'toSeal.pick': words('选择 {number}', 'Choose {number}'),
  'toSeal.all': words('全选', 'Choose all'),
  'toSeal.seal': words('用印（{n} 件）', 'Seal {n}'),
  'toSeal.issued': words('{day} 颁发 · {name}', 'Issued {day} · {name}'),
  'toSeal.look': words('看文件', 'See the file'),
  'toSeal.more': words('另有 {n} 件，用印以后接着显示。', '{n} more follow.'),
  'toSeal.done': words('已加盖“{seal}”，共 {n} 件。', 'Sealed with {seal}: {n}.'),
} as const
