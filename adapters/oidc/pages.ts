// The three pages that the provider shows by itself: leaving, having left, and what went wrong. Whole without script or
// style, in both languages; everything put into them is escaped.
import { inMarkup } from '#kernel/text/markup.ts'

const page = (title: string, titleEn: string, body: string): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>${title} ${titleEn}</title></head>
<body><main>
<h1>${title}<br><span lang="en">${titleEn}</span></h1>
${body}
</main></body>
</html>
`

/** Asks before signing out; `form` is the provider's own, with its secret. */
export const leavingPage = (form: string): string =>
  page(
    '退出登录',
    'Sign out',
    `${form}
<p>退出后，用统一身份登录的各系统也一并退出。<br><span lang="en">Every system that you entered by this account is left too.</span></p>
<p><button autofocus type="submit" form="op.logoutForm" name="logout" value="yes">全部退出 Sign out</button>
<button type="submit" form="op.logoutForm">不退出 Stay</button></p>`,
  )

export const leftPage = (): string =>
  page('已退出登录', 'Signed out', '<p>可以关闭这个页面。<br><span lang="en">You may close this page.</span></p>')

const words: Readonly<Record<string, readonly [string, string]>> = {
  invalid_client: [
    '该系统不能使用统一身份登录：没有登记，或未经验收、验收已撤销（第4.3.6条、第3.7.7条）。请联系该系统的主管单位。',
    'This system may not sign people in: it is not registered, or not accepted (clauses 4.3.6 and 3.7.7). Ask its owner.',
  ],
  invalid_redirect_uri: [
    '该系统登记的回调地址与请求的不一致。请联系该系统的主管单位。',
    'The address to return to is not the one registered. Ask the owner of the system.',
  ],
  session_not_found: [
    '这次登录已经过期，或在另一个窗口里完成了。请回到原来的系统重新登录。',
    'This sign-in has expired or was finished in another window. Return to the system and sign in again.',
  ],
  server_error: ['登录服务出了故障，已记录。请稍后再试。', 'The sign-in service failed; it was recorded. Try again later.'],
}

/** What went wrong, by the provider's code; the detail is for whoever runs the client. */
export function troublePage({ error, error_description: detail }: { error: string; error_description?: string }): string {
  const [zh, en] = words[error] ?? [
    '该系统发来的登录请求不合规范。请联系该系统的主管单位。',
    'The sign-in request is not valid. Ask the owner of the system.',
  ]
  return page(
    '不能登录',
    'Sign-in is not possible',
    `<p>${zh}<br><span lang="en">${en}</span></p><p><code>${inMarkup(error)}${detail ? `: ${inMarkup(detail)}` : ''}</code></p>`,
  )
}
