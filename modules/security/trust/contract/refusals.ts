import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

const clauses = ['3.6.3']

export const refusals = {
  authorityNotReady: {
    code: 'trust.authority-not-ready',
    kind: 'conflict',
    words: words(
      '全省证书签发机构尚未建立：请两名安全管理员先举行密钥仪式。',
      'The authorities of the province are not founded yet: two security administrators must hold the ceremony first.',
    ),
    clauses,
  },
  noCertificate: {
    code: 'trust.no-certificate',
    kind: 'conflict',
    words: words(
      '{holder}没有现行有效的{use}证书（{line}）。请先申领证书；证书被撤销、暂停或到期的，先恢复或换发。',
      '{holder} has no {useEn} certificate ({line}) that stands today. Get one first; renew it if it was revoked, is held or has ended.',
    ),
    clauses,
    law: '电子签名法 第13条',
  },
  notYourKey: {
    code: 'trust.not-your-key',
    kind: 'forbidden',
    words: words('签名密钥只能由本人使用，不能代签。', 'A person’s key is used by that person alone, never on behalf of another.'),
    clauses,
    law: '电子签名法 第13条第一款第二项',
  },
  tooLarge: {
    code: 'trust.too-large',
    kind: 'invalid',
    words: words('一次最多签 256 KiB：更大的内容请签它的摘要。', 'At most 256 KiB are signed at once: sign the digest of what is larger.'),
  },
  timeNotAvailable: {
    code: 'trust.time-not-available',
    kind: 'conflict',
    words: words(
      '时间戳服务现在不能签发：{why}请稍后重试，或请运维核对时钟。',
      'The time-stamp authority cannot stamp now: {whyEn} Try later, or have the clock checked.',
    ),
    clauses,
  },
  ceremonyOpen: {
    code: 'trust.ceremony-open',
    kind: 'conflict',
    words: words(
      '已有一场仪式正在等待第二人（{by}发起，{until}前有效）。请先完成它，或等它作废。',
      'A ceremony begun by {by} waits for its second person until {until}. Join it, or wait until it lapses.',
    ),
    clauses,
  },
  ceremonyOver: {
    code: 'trust.ceremony-over',
    kind: 'conflict',
    words: words('这场仪式已过时限作废，没有生成任何密钥。请重新发起。', 'The ceremony has lapsed and left nothing. Begin a new one.'),
    clauses,
  },
  ceremonyDone: {
    code: 'trust.ceremony-done',
    kind: 'conflict',
    words: words('这场仪式已经完成，不能再次加入。', 'The ceremony was held already.'),
    clauses,
  },
  ceremonyNotHeld: {
    code: 'trust.ceremony-not-held',
    kind: 'conflict',
    words: words('这场仪式尚未完成，没有可签认的记录。', 'The ceremony is not held yet: there is no protocol to sign.'),
    clauses,
  },
  samePerson: {
    code: 'trust.same-person',
    kind: 'forbidden',
    words: words(
      '密钥仪式须由两人共同完成：发起人不能同时作为第二人。请另一名安全管理员加入。',
      'A ceremony takes two people: whoever began it cannot be the second. Ask another security administrator to join.',
    ),
    clauses,
  },
  notPresent: {
    code: 'trust.not-present',
    kind: 'forbidden',
    words: words('只有参加仪式的两人可以签认记录，每人一次。', 'Only the two who held the ceremony sign its protocol, each once.'),
    clauses,
  },
  alreadyFounded: {
    code: 'trust.already-founded',
    kind: 'conflict',
    words: words('签发机构已经建立。需要更换密钥的，请办理轮换。', 'The authority is founded already. To change its key, rotate it.'),
    clauses,
  },
  authorityNeeded: {
    code: 'trust.authority-needed',
    kind: 'invalid',
    words: words('请指明要轮换或撤销的签发机构。', 'Name the authority to rotate or revoke.'),
  },
  organNeeded: {
    code: 'trust.organ-needed',
    kind: 'invalid',
    words: words('请指明为哪个单位建立签发机构。', 'Name the organ whose authority is to be founded.'),
  },
  addressNeeded: {
    code: 'trust.address-needed',
    kind: 'invalid',
    words: words(
      '请填写撤销列表和状态查询的公布地址：它写入每一张证书。',
      'Give the address under which lists and status answers are published: it stands in every certificate.',
    ),
  },
  authorityOver: {
    code: 'trust.authority-over',
    kind: 'conflict',
    words: words('该签发机构已不在签发状态，不能再办理这一步。', 'The authority does not issue any more.'),
  },
  requestMalformed: {
    code: 'trust.request-malformed',
    kind: 'invalid',
    words: words('证书申请不能受理：{why}', 'The certificate request cannot be accepted: {whyEn}'),
    clauses,
  },
  keyUsed: {
    code: 'trust.key-used',
    kind: 'conflict',
    words: words(
      '这把密钥已有证书。每张证书用一把新的密钥：请重新生成密钥和申请。',
      'This key has a certificate already. Each certificate has a key of its own: make a new key and request.',
    ),
    clauses,
  },
  nameNeeded: {
    code: 'trust.name-needed',
    kind: 'invalid',
    words: words('服务端证书须写明域名。', 'A server’s certificate names its domain names.'),
  },
  nameNotYours: {
    code: 'trust.name-not-yours',
    kind: 'forbidden',
    words: words(
      '域名 {name} 没有登记在本系统名下。请先在网络资源中登记该域名。',
      'The name {name} is not registered for this system. Register it first.',
    ),
    clauses: ['3.6.3', '3.7.7'],
  },
  encryptionIsSm2: {
    code: 'trust.encryption-is-sm2',
    kind: 'invalid',
    words: words('加密证书只在 SM2 算法下签发。', 'Encryption certificates are issued on SM2 alone.'),
    law: 'GM/T 0014、GM/T 0015',
  },
  alreadyRevoked: {
    code: 'trust.already-revoked',
    kind: 'conflict',
    words: words(
      '这张证书已于{at}撤销。撤销不能收回，请申领新证书。',
      'The certificate was revoked at {at}. That is final: get a new one.',
    ),
    clauses,
  },
  kindNotRenewed: {
    code: 'trust.kind-not-renewed',
    kind: 'conflict',
    words: words('系统自己保管密钥的证书，请用新的申请换发。', 'A system keeps its own key: renew by a new request.'),
  },
} as const satisfies Record<string, Refusal>
