// Words of certificates issued by hand, and of those that wait for the seal.
import { words } from '#kernel/text/text.ts'

export const ofTheSealing = {
  'issue.title': words('颁发电子证照', 'Issue a certificate'),
  'issue.list': words('电子证照', 'Certificates'),
  'issue.lead': words(
    '办件准予时会自动颁发。这里只补发没有办件的。',
    'What is granted is issued by itself. This is for what has no application.',
  ),
  'issue.what': words('颁发什么', 'What is issued'),
  'issue.kind': words('证照类型', 'Kind'),
  'issue.none': words('本单位没有可以颁发的证照。', 'Your organ issues no kind of certificate.'),
  'issue.whose': words('颁发给谁', 'To whom'),
  'issue.firm': words('企业', 'A firm'),
  'issue.person': words('个人', 'A person'),
  'issue.credit': words('统一社会信用代码', 'Credit code'),
  'issue.record': words('人口登记编号', 'Id of the record of persons'),
  'issue.recordHint': words(
    '在人口库打开这个人的记录，地址最后一段就是编号。',
    'Open the record in the base of persons: the last part of its address.',
  ),
  'issue.holderName': words('持证主体名称', 'Name of the holder'),
  'issue.done': words('已颁发，编号 {number}。', 'Issued as {number}.'),
  'issue.see': words('看这张证照', 'See it'),
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
