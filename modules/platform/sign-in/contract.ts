// The door of the sign-in room: which systems may sign people in by the one account (3.7.7). A client is a grant to an
// accepted system (4.3.6); the issuer asks for each of its requests whether the client still stands.
import { action, permission, question, register } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import { wireGround } from '#kernel/module/grant.ts'
import { kernelRefusals } from '#kernel/module/refusals.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from './refusals.ts'

export { refusals }

export const permissions = {
  register: permission('sign-in.register', words('登记登录客户端', 'Register clients of the sign-in')),
  read: permission('sign-in.read', words('查看登录客户端', 'Read the clients of the sign-in'), { class: 'any' }),
  allow: permission('sign-in.allow', words('准许系统调用平台接口', 'Allow systems to use the API'), {
    class: 'security',
    needs: { proof: true },
  }),
}

export const realms = { officials: words('工作人员', 'Officials'), citizens: words('公众', 'Citizens') }
export const states = { active: words('使用中', 'Active'), withdrawn: words('已停用', 'Withdrawn') }
export const apiScopeWords = {
  api: words('以登录者的名义办事', 'Act in the name of whoever signed in'),
  authzen: words('查询授权决定', 'Ask for decisions'),
  scim: words('维护本单位人员', 'Provision the organ’s staff'),
}

const system = f.id('信息系统', 'Information system', { refers: 'systems.information-system' })
const client = f.id('客户端', 'Client', { refers: 'sign-in.client' })
const name = f.text('名称', 'Name', { min: 2, max: 60, hint: '登录页上显示给使用者' })
const realm = f.choice('登录者', 'Who signs in', realms)
const address = f.text('地址', 'Address', { max: 300 })
const redirectUris = f.list('回调地址', 'Redirect URIs', address, { min: 1, max: 10, unique: true, hint: '逐字比对' })
const postLogoutUris = f.list('退出后返回的地址', 'Post-logout URIs', address, { max: 10, unique: true })
const backchannelUri = f.text('退出通知地址', 'Back-channel logout URI', { max: 300, hint: '登录者退出时平台通知本系统' })
const publicKey = f.prose('公钥（JWK）', 'Public key (JWK)', { max: 1000, hint: '填写后用私钥认证，不发密钥' })
const scopes = f.list('平台接口', 'API scopes', f.choice('接口', 'Scope', apiScopeWords), { max: 3, unique: true })
const reasons = f.text('理由', 'Reasons', { min: 2, max: 500 })
const secret = f.text('密钥', 'Secret', { hint: '只显示这一次，请立即存入该系统' })
const version = f.integer('所见版本', 'Version seen', { min: 1 })

export const clientRegister = register({
  name: 'sign-in.client',
  title: words('登录客户端', 'Clients of the sign-in'),
  record: f.object({
    name,
    system,
    organ: f.organ('单位', 'Organ'),
    realm,
    redirectUris,
    postLogoutUris,
    backchannelUri: f.optional(f.orNull(backchannelUri)),
    publicKey: f.optional(f.orNull(publicKey)),
    scopes,
    state: f.choice('状态', 'State', states),
    remark: f.optional(f.orNull(f.text('说明', 'Remark', { max: 500 }))),
  }),
  label: 'name',
  columns: ['name', 'organ', 'realm', 'scopes', 'state'],
  facets: ['realm', 'state', 'organ'],
  may: permissions.read.name,
  organField: 'organ',
  adds: 'sign-in.register-client',
})

export const registerClient = action({
  name: 'sign-in.register-client',
  title: words('登记登录客户端', 'Register a client'),
  may: permissions.register.name,
  input: f.object({
    system,
    name,
    realm,
    redirectUris,
    postLogoutUris: f.optional(postLogoutUris),
    backchannelUri: f.optional(backchannelUri),
    publicKey: f.optional(publicKey),
  }),
  output: f.object({ id: client, secret: f.optional(secret) }),
  saidOnce: ['secret'],
  refusals: [refusals.badRedirect, refusals.badKey, refusals.otherNetwork, kernelRefusals.notFound],
  clauses: ['3.7.7', '4.3.6'],
  consequence: words(
    '该系统从此可以用统一身份登录；验收被撤销时登录即行停止。密钥只显示一次。',
    'The system may sign people in by the one account for as long as its acceptance stands. The secret is shown once.',
  ),
})

export const changeClient = action({
  name: 'sign-in.change-client',
  title: words('修改登录客户端', 'Change a client'),
  may: permissions.register.name,
  input: f.object({
    client,
    version,
    name: f.optional(name),
    redirectUris: f.optional(redirectUris),
    postLogoutUris: f.optional(postLogoutUris),
    backchannelUri: f.optional(backchannelUri),
    publicKey: f.optional(publicKey),
  }),
  output: f.object({ version: f.integer('版本', 'Version') }),
  refusals: [refusals.badRedirect, refusals.badKey, refusals.withdrawn, kernelRefusals.notFound, kernelRefusals.changedMeanwhile],
  clauses: ['3.7.7', '4.3.6'],
  consequence: words('立即生效；原内容留在历史记录中。', 'It holds at once; the former content stays in the history.'),
})

export const rotateSecret = action({
  name: 'sign-in.rotate-secret',
  title: words('更换密钥', 'Rotate the secret'),
  may: permissions.register.name,
  input: f.object({ client }),
  output: f.object({ secret }),
  saidOnce: ['secret'],
  refusals: [refusals.withdrawn, refusals.noSecret, kernelRefusals.notFound],
  clauses: ['3.7.7'],
  consequence: words('原密钥立即失效。新密钥只显示这一次。', 'The old secret ends at once. The new one is shown this once.'),
})

export const withdrawClient = action({
  name: 'sign-in.withdraw-client',
  title: words('停用登录客户端', 'Withdraw a client'),
  may: permissions.register.name,
  input: f.object({ client, reasons }),
  output: f.nothing(),
  refusals: [refusals.withdrawn, kernelRefusals.notFound],
  clauses: ['3.7.7'],
  consequence: words(
    '该系统立即不能再用统一身份登录，已登录的也不再续期。',
    'The system can sign nobody in any more; what it holds is not renewed.',
  ),
})

export const allowScopes = action({
  name: 'sign-in.allow-scopes',
  title: words('准许调用平台接口', 'Allow the use of the API'),
  may: permissions.allow.name,
  input: f.object({ client, version, scopes, reasons }),
  output: f.object({ version: f.integer('版本', 'Version') }),
  refusals: [refusals.withdrawn, refusals.scopeOfPeople, kernelRefusals.notFound, kernelRefusals.changedMeanwhile],
  clauses: ['3.7.7'],
  consequence: words('该系统可以调用所列接口；未列的立即停止。', 'The system may use the API as listed, and no longer what is not listed.'),
})

/** What decides whether a client may sign people in now; the issuer asks it, and its owner may ask why not. */
export const clientStanding = question({
  name: 'sign-in.client-standing',
  title: words('客户端现状', 'How a client stands'),
  may: permissions.read.name,
  input: f.object({ client }),
  output: f.object({
    name,
    organ: f.organ('单位', 'Organ'),
    system,
    realm,
    state: f.choice('状态', 'State', states),
    redirectUris,
    postLogoutUris,
    backchannelUri: f.orNull(backchannelUri),
    publicKey: f.orNull(publicKey),
    scopes,
    grounds: f.list('不予登录的理由', 'Grounds against it', wireGround),
  }),
})
