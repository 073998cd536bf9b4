import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  badRedirect: {
    code: 'sign-in.bad-redirect',
    kind: 'invalid',
    words: words(
      '回调地址“{uri}”不能登记：应为完整的 https 地址，不带通配符、#、用户名；只有本机调试可用 http://localhost 或 http://127.0.0.1。',
      'The address “{uri}” cannot be registered: give a whole https address without wildcard, # or user name; http only on the loopback.',
    ),
    clauses: ['3.7.7'],
    law: 'RFC 9700 §2.1',
  },
  badKey: {
    code: 'sign-in.bad-key',
    kind: 'invalid',
    words: words(
      '公钥不是 JWK 格式的 P-256 公钥，或其中含有私钥。请只提交 kty、crv、x、y。',
      'The key is not a P-256 public key as a JWK, or it holds a private part. Give kty, crv, x and y alone.',
    ),
    clauses: ['3.7.7'],
  },
  otherNetwork: {
    code: 'sign-in.other-network',
    kind: 'forbidden',
    words: words(
      '“{system}”在政务内网，内外网物理隔离，不能使用政务外网的统一身份登录。',
      '“{system}” stands on the intranet, which is physically apart from the extranet and its sign-in.',
    ),
    clauses: ['3.2.1', '3.7.7'],
  },
  withdrawn: {
    code: 'sign-in.client-withdrawn',
    kind: 'conflict',
    words: words('该客户端已停用。如需恢复，请重新登记。', 'The client was withdrawn. Register a new one.'),
    clauses: ['3.7.7'],
  },
  noSecret: {
    code: 'sign-in.no-secret',
    kind: 'conflict',
    words: words('该客户端用公钥认证，没有密钥可换。请登记新的公钥。', 'The client proves itself by a key of its own and has no secret.'),
    clauses: ['3.7.7'],
  },
  scopeOfPeople: {
    code: 'sign-in.scope-of-people',
    kind: 'invalid',
    words: words(
      '公众登录的系统不能以工作人员的名义调用平台接口。',
      'A client that signs citizens in cannot act at the platform in an official’s name.',
    ),
    clauses: ['3.7.7'],
  },
} as const satisfies Record<string, Refusal>
