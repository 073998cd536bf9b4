// The lawful "no" of signing in and of proving who one is. None tells a stranger whether an account exists.
import type { Refusal } from '../refusal/refusal.ts'
import { words } from '../text/text.ts'

export const signInRefusals = {
  wrongCredentials: {
    code: 'session.wrong-credentials',
    kind: 'forbidden',
    words: words('账号或密码不正确。请核对后再试。', 'The account or the password is not right. Check them and try again.'),
  },
  needsCode: {
    code: 'session.needs-code',
    kind: 'forbidden',
    words: words('请再填写验证器上的 6 位动态码。', 'Now enter the 6-digit code of your authenticator.'),
  },
  wrongCode: {
    code: 'session.wrong-code',
    kind: 'forbidden',
    words: words(
      '动态码不正确或已用过。请等验证器显示下一个动态码后再填。',
      'The code is not right or was used. Wait for the next code of your authenticator and enter that.',
    ),
  },
  wrongPasskey: {
    code: 'session.wrong-passkey',
    kind: 'forbidden',
    words: words(
      '通行密钥没有通过验证。请重试，或改用密码登录。',
      'The passkey could not be verified. Try again, or sign in with your password.',
    ),
  },
  clonedPasskey: {
    code: 'session.cloned-passkey',
    kind: 'forbidden',
    words: words(
      '这把通行密钥的使用次数倒退了，可能被复制，已拒绝。请改用密码登录，移除它，并告知安全管理员。',
      'The counter of this passkey went back: it may have been copied, so it is refused. Sign in with your password, remove it, and tell the security administrator.',
    ),
  },
  staleChallenge: {
    code: 'session.stale-challenge',
    kind: 'conflict',
    words: words('验证超时或已用过一次。请重新开始。', 'The challenge has run out or was used once. Start again.'),
  },
  noDomainName: {
    code: 'session.no-domain-name',
    kind: 'conflict',
    words: words(
      '通行密钥只能用在有域名的地址上，现在的网址是一个 IP 地址。请用域名打开平台，或改用密码。',
      'Passkeys need a domain name, and this address is an IP address. Open the platform by its domain name, or use a password.',
    ),
  },
  lockedOut: {
    code: 'session.locked-out',
    kind: 'forbidden',
    words: words(
      '密码连续输错次数过多，请在 {minutes} 分钟后再试。工作人员忘了密码，可以请本单位系统管理员办理恢复。',
      'Too many failures. Try again in {minutes} minutes. Officials who forgot their password may ask their administrator.',
    ),
  },
  slowed: {
    code: 'session.slowed',
    kind: 'forbidden',
    words: words(
      '这个账号正在被多处反复试错，暂时每分钟只受理一次陌生设备的登录。请 1 分钟后再试，或用以前登录过的设备、通行密钥登录。',
      'This account is being tried from many places: a device it does not know is heard once a minute. Try again in a minute, or use a device you have signed in from, or a passkey.',
    ),
  },
  busy: {
    code: 'session.busy',
    kind: 'conflict',
    words: words('同时登录的人太多，请几秒后再试。', 'Too many people are signing in at once. Try again in a few seconds.'),
  },
  noPost: {
    code: 'session.no-post',
    kind: 'forbidden',
    words: words('您目前没有在任岗位，不能登录。请联系本单位系统管理员。', 'You hold no post today. Ask your administrator.'),
  },
  anotherPerson: {
    code: 'session.another-person',
    kind: 'forbidden',
    words: words(
      '请用已登录的账号重新验证。要换人登录，请先退出。',
      'Prove who you are with the account that is signed in. To sign in as somebody else, sign out first.',
    ),
  },
  mustChange: {
    code: 'session.must-change',
    kind: 'forbidden',
    words: words(
      '这是管理员设置的密码，只能用来设置您自己的新密码。请在网页登录时设置，再用新密码登录。',
      'This password was set by an administrator and only serves to set your own. Set a new one on the sign-in page, then use that.',
    ),
  },
  passwordLength: {
    code: 'session.password-length',
    kind: 'invalid',
    words: words(
      '密码要有 12 到 200 个字，可以是一句话，不要求符号。',
      'A password has 12 to 200 characters; a sentence will do, symbols are not asked for.',
    ),
  },
  passwordCommon: {
    code: 'session.password-common',
    kind: 'invalid',
    words: words('这个密码太常见，最先被人猜到。请换一个。', 'This password is among the first that are guessed. Choose another.'),
  },
  passwordNamesAccount: {
    code: 'session.password-names-account',
    kind: 'invalid',
    words: words('密码里不能有您的账号。请换一个。', 'A password may not contain the account. Choose another.'),
  },
  passwordKept: {
    code: 'session.password-kept',
    kind: 'invalid',
    words: words('新密码和现在的一样。请换一个。', 'The new password is the present one. Choose another.'),
  },
  codeNotAsked: {
    code: 'session.code-not-asked',
    kind: 'conflict',
    words: words('没有等待确认的动态码。请重新添加验证器。', 'No authenticator waits for its first code. Add it again.'),
  },
  tooManyPasskeys: {
    code: 'session.too-many-passkeys',
    kind: 'conflict',
    words: words('最多登记 {most} 把通行密钥。请先移除不用的。', 'At most {most} passkeys. Remove one that you no longer use.'),
  },
  wrongRecovery: {
    code: 'session.wrong-recovery',
    kind: 'forbidden',
    words: words(
      '账号或恢复码不正确，或恢复码已用过、已过期（30 分钟内有效）。请核对；仍不行请重新申请恢复。',
      'The account or the recovery code is not right, or the code was used or has run out (it holds for 30 minutes). Check them, or ask for a new recovery.',
    ),
  },
  noCapacity: {
    code: 'session.no-capacity',
    kind: 'forbidden',
    words: words(
      '这项委托或应急授权不是给您的，或者现在不在有效期内。请在“我的委托”里核对。',
      'This delegation or emergency is not yours, or does not run now. Look at the list of your delegations.',
    ),
    clauses: ['3.7.7'],
  },
} as const satisfies Record<string, Refusal>
