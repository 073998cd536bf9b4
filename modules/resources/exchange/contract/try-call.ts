// A call as a developer would send it, looked at by the gateway's own eyes: what is signed, whether its form would pass, whether a
// signature fits. Nothing is called, no data leaves, nothing is kept; a private key is never asked for.
import { question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { fieldName, serviceName } from '../fields.ts'

const header = (zh: string, en: string) => f.text(zh, en, { max: 100 })

export const signatureStands = {
  none: words('没有签名', 'No signature'),
  good: words('签名正确', 'The signature is good'),
  bad: words('签名不对', 'The signature is not of this key over these lines'),
  'no-key': words('公钥读不出来', 'The key cannot be read'),
}

/** Refuses a service that is not open (`exchange.no-such-service`). Without client, timestamp or nonce those of an example stand in their place. `publicKey`: SPKI in PEM, as it was registered. */
export const tryCall = question({
  name: 'exchange.try-call',
  title: words('调用自测', 'Try a call'),
  may: 'anyone',
  public: true,
  input: f.object({
    service: serviceName,
    purpose: f.optional(f.text('用途', 'Purpose', { max: 500 })),
    fields: f.optional(f.list('数据项', 'Fields', fieldName, { max: 100, unique: true })),
    limit: f.optional(f.integer('条数', 'Limit', { min: 1, max: 5000 })),
    client: f.optional(header('客户端编号', 'Client')),
    timestamp: f.optional(header('时间', 'Timestamp')),
    nonce: f.optional(header('随机数', 'Nonce')),
    signature: f.optional(f.text('签名（Base64）', 'Signature (Base64)', { max: 200 })),
    publicKey: f.optional(f.text('公钥（PEM）', 'Public key (PEM)', { max: 2000 })),
  }),
  output: f.object({
    url: f.text('地址', 'Address', { max: 8000 }),
    /** The seven lines that are signed. */
    lines: f.list('签名的七行', 'Signed lines', f.text('行', 'Line', { max: 8000 }), { min: 7, max: 7 }),
    headers: f.list('请求头', 'Headers', f.object({ name: f.text('名称', 'Name'), value: f.text('值', 'Value', { max: 200 }) }), {
      max: 4,
    }),
    /** What the gateway would refuse in its form: the name of the part. */
    fault: f.orNull(f.text('写错的部分', 'Wrong part', { max: 100 })),
    signature: f.choice('签名', 'Signature', signatureStands),
    /** The shape of an answer; its values are the names of what would stand there. */
    sample: f.text('答复示例', 'Sample answer', { max: 60_000 }),
  }),
})
