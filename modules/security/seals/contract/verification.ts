// The report of a check. It is asked by anyone; the bytes are looked at and never kept.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import * as of from './fields.ts'

export const verdicts = {
  good: words('是真的', 'Genuine'),
  signed: words('只有个人签名', 'Signed by a person only'),
  bad: words('不要相信', 'Not to be trusted'),
  unsigned: words('没有盖章', 'Not sealed'),
  unreadable: words('无法读取', 'Unreadable'),
}
export type Verdict = keyof typeof verdicts

const said = (zh: string, en: string) =>
  f.object({ zh: f.text('中文', 'Chinese', { max: 2000 }), en: f.text('英文', 'English', { max: 2000 }) }, { zh, en })
const finding = f.object({ code: f.text('代码', 'Code', { max: 60 }), words: said('说明', 'Words') })
const maybe = f.optional
const standing = f.choice('状态', 'State', of.sealStates)

const certificate = f.object({
  name: f.text('持有人', 'Holder', { max: 200 }),
  serial: of.serial,
  from: f.instant('生效', 'Valid from'),
  to: f.instant('到期', 'Ends'),
  now: maybe(
    f.object({
      status: f.choice('现在', 'Now', {
        good: words('有效', 'Good'),
        revoked: words('已撤销', 'Revoked'),
        unknown: words('未知', 'Unknown'),
      }),
      at: maybe(f.instant('撤销时间', 'Revoked at')),
    }),
  ),
})

const signature = f.object({
  kind: f.choice('种类', 'Kind', { seal: words('单位盖章', 'Seal of an organ'), signature: words('个人签名', 'Signature of a person') }),
  stands: f.flag('成立', 'Stands'),
  summary: said('结论', 'In a sentence'),
  seal: maybe(
    f.object({
      name: of.name,
      code: f.text('印章编码', 'Code of the seal', { max: 64 }),
      kind: maybe(of.kind),
      from: f.instant('有效期起', 'Valid from'),
      to: f.instant('有效期止', 'Valid until'),
      atSigning: maybe(standing),
      now: maybe(standing),
      maker: f.text('制章单位', 'Made by', { max: 200 }),
    }),
  ),
  signer: certificate,
  chain: f.list('签发关系', 'Chain', f.text('签发者', 'Issuer', { max: 200 }), { max: 20 }),
  claimedAt: maybe(f.instant('签署人自报的时间', 'Time claimed by the signer')),
  stampedAt: maybe(f.instant('时间戳证明的时间', 'Time proved by a stamp')),
  page: maybe(f.integer('页', 'Page', { max: 100_000 })),
  covers: said('保护范围', 'What it covers'),
  added: f.list('之后加上的内容', 'Added after it', said('内容', 'What'), { max: 100 }),
  findings: f.list('问题', 'Findings', finding, { max: 200 }),
})

export const report = f.object({
  verdict: f.choice('结论', 'Verdict', verdicts),
  sentence: said('一句话结论', 'In a sentence'),
  advice: said('怎么办', 'What to do'),
  format: maybe(of.format),
  size: f.integer('字节数', 'Bytes', { max: of.MOST_BYTES }),
  sm3: of.sm3,
  signatures: f.list('印章和签名', 'Seals and signatures', signature, { max: 100 }),
  findings: f.list('文件本身的问题', 'Findings about the file', finding, { max: 200 }),
  checkedAt: f.instant('核验时间', 'Checked at'),
})

export const verify = question({
  name: 'seals.verify',
  title: words('核验盖章文件', 'Check a sealed document'),
  may: 'anyone',
  public: true,
  input: f.object({ file: of.file }),
  output: report,
  mostBytes: of.MOST_REQUEST,
})
