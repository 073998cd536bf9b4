// Every "no" of the exchange. Those of a call are given by the gateway and logged with the call.
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { type Words, words } from '#kernel/text/text.ts'

const no = (fact: string, kind: Refusal['kind'], said: Words, clauses: string[], law?: string): Refusal => ({
  code: `exchange.${fact}`,
  kind,
  words: said,
  clauses,
  ...(law && { law }),
})
const DECREE = '政务数据共享条例'

/** Who calls, and whether it is this call. */
export const callerRefusals = {
  malformed: no(
    'malformed-call',
    'invalid',
    words('调用缺少或写错了“{part}”。请按接口说明补齐。', 'The call lacks or misspells “{part}”.'),
    ['3.4.3'],
  ),
  stale: no(
    'stale-call',
    'forbidden',
    words(
      '调用时间与平台相差超过 {seconds} 秒。请校准时钟后重新签名。',
      'The time of the call differs by more than {seconds} seconds. Set your clock and sign again.',
    ),
    ['3.7.7'],
  ),
  unknownClient: no('unknown-client', 'forbidden', words('没有登记这个客户端。请先在平台登记系统公钥。', 'No such client is registered.'), [
    '3.7.7',
  ]),
  suspendedClient: no('suspended-client', 'forbidden', words('这个客户端已停用。', 'The client is suspended.'), ['3.7.7']),
  badSignature: no(
    'bad-signature',
    'forbidden',
    words('签名不是由登记的密钥作出的，或内容被改动。', 'The signature was not made by the registered key, or the content was changed.'),
    ['3.7.7'],
  ),
  replayed: no(
    'replayed-call',
    'conflict',
    words('这次调用已经受理过。请换一个随机数重新签名。', 'This call was heard already. Use a new nonce and sign again.'),
    ['3.7.7'],
  ),
} as const

/** Whether the caller may have it. */
export const callRefusals = {
  noSuchService: no('no-such-service', 'missing', words('没有开通名为 {service} 的服务。', 'No open service is named {service}.'), [
    '3.4.3',
  ]),
  withdrawn: no(
    'resource-withdrawn',
    'conflict',
    words('这项资源已从目录撤销。', 'The resource was withdrawn from the catalogue.'),
    ['3.4.2'],
    `${DECREE} 第20条`,
  ),
  notAuthorised: no(
    'not-authorised',
    'forbidden',
    words(
      '本系统没有使用这项资源的授权。请先通过目录申请。',
      'Your system holds no authorisation for this resource. Apply through the catalogue.',
    ),
    ['3.4.3'],
    `${DECREE} 第20、21条`,
  ),
  otherPurpose: no(
    'other-purpose',
    'forbidden',
    words('用途“{purpose}”不是授权的用途。', '“{purpose}” is not the purpose authorised.'),
    ['3.4.3'],
    `${DECREE} 第25条`,
  ),
  notInForce: no(
    'authorisation-not-in-force',
    'forbidden',
    words('授权目前是“{state}”。', 'The authorisation is “{stateEn}”.'),
    ['3.4.3'],
    `${DECREE} 第27条`,
  ),
  notYet: no(
    'term-not-begun',
    'forbidden',
    words('授权从 {from} 起才能使用。', 'The authorisation begins on {from}.'),
    ['3.4.3'],
    `${DECREE} 第20条`,
  ),
  over: no(
    'term-over',
    'forbidden',
    words('授权已于 {until} 到期。继续使用请重新申请。', 'The authorisation ended on {until}.'),
    ['3.4.3'],
    `${DECREE} 第20条`,
  ),
  fieldNotGranted: no(
    'field-not-granted',
    'forbidden',
    words('没有授权使用数据项 {fields}。', 'The fields {fields} were not granted.'),
    ['3.4.3'],
    `${DECREE} 第20、25条`,
  ),
  badPosition: no(
    'bad-position',
    'invalid',
    words('续传标记无效，或不是发给本系统的。', 'The cursor is not valid, or was not given to you.'),
    ['3.4.3'],
  ),
  noSuchSubscription: no('no-such-subscription', 'missing', words('没有这项订阅，或订阅已经结束。', 'There is no such subscription.'), [
    '3.4.3',
  ]),
  providerFailed: no(
    'provider-failed',
    'conflict',
    words(
      '提供方暂时没有返回数据，已记录（调用编号 {call}）。请稍后重试。',
      'The provider did not answer; this was recorded (call {call}). Try again later.',
    ),
    ['3.4.3'],
  ),
} as const

/** On evidence and the keys that sign it. */
export const evidenceRefusals = {
  logChanged: no('log-changed', 'conflict', words('不能出具证据：{why}', 'There is no evidence to be given: {whyEn}'), ['3.6.7']),
  badCertificate: no('bad-certificate', 'invalid', words('证书不能装入：{why}', 'The certificate cannot be installed: {whyEn}'), ['3.6.3']),
  strangeKey: no(
    'strange-key',
    'invalid',
    words(
      '证书里的公钥不是任何一个签名密钥的。请用密钥列表里的证书申请去申领。',
      'The certificate is for no key that signs here. Apply with the request that stands beside the key.',
    ),
    ['3.6.3'],
  ),
  certificateTaken: no('certificate-taken', 'conflict', words('这张证书已经装入过。', 'The certificate is installed already.'), ['3.6.3']),
} as const

/** On services, clients and subscriptions. */
export const refusals = {
  ...callerRefusals,
  ...callRefusals,
  notOnThePlatform: no(
    'not-on-the-platform',
    'forbidden',
    words(
      '“{system}”在{zone}。各系统之间通过统一的政务外网平台互联，不得另建通道。',
      '“{system}” runs on the {zoneEn}; systems are connected by the unified extranet platform only.',
    ),
    ['3.3.4'],
    `${DECREE} 第31条`,
  ),
  nameTaken: no('service-name-taken', 'conflict', words('服务名 {name} 已被使用。请换一个。', 'The service name {name} is taken.'), [
    '3.4.3',
  ]),
  keyTaken: no('key-taken', 'conflict', words('这个公钥已经登记。每个客户端用自己的密钥。', 'This key is registered already.'), ['3.7.7']),
  badKey: no('bad-key', 'invalid', words('公钥不是 PEM 格式的 SM2 公钥。', 'The public key is not an SM2 key in PEM.'), ['3.7.7']),
  unknownItem: no('unknown-item', 'invalid', words('资源目录没有数据项 {fields}。', 'The catalogue entry has no items {fields}.'), [
    '3.4.2',
  ]),
  badSource: no('bad-source', 'invalid', words('数据来源写法不对：{hint}。', 'The source is not written rightly: {hint}.'), ['3.4.3']),
  baseByRight: no(
    'base-by-right',
    'forbidden',
    words(
      '人口、法人信息不能按库表提供。来源类别请选“基础登记簿”，来源写 base:{register}，按用数权逐次裁剪并记录查看。',
      'Persons and legal persons are not offered as tables. Choose the kind “base register” and the source base:{register}: it is cut by right, and each look is written.',
    ),
    ['3.4.6', '3.7.7'],
  ),
  closedSchema: no(
    'closed-schema',
    'forbidden',
    words('{schema} 是平台自身的表，不能作为数据来源。', '{schema} holds the platform’s own tables.'),
    ['3.4.3'],
  ),
  notOffered: no(
    'not-offered',
    'conflict',
    words('目录没有载明以服务接口、批量交换或文件下载共享，不能开通服务。', 'The entry states no way of sharing.'),
    ['3.4.2'],
    `${DECREE} 第22条`,
  ),
} as const
