// Which posts an organ's own staff system fills (SCIM). A post without duties gives no right and is open; a post with duties
// is opened here by the security administrator, who gave it the duties; the three administrations are never open.
import { action, permission, question } from '#kernel/module/contract.ts'
import * as f from '#kernel/module/field.ts'
import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const permissions = {
  open: permission('provisioning.open', words('开放岗位给人事系统', 'Open posts to staff systems'), {
    class: 'security',
    needs: { proof: true, inPerson: true },
  }),
}

export const refusals = {
  neverOpen: {
    code: 'provisioning.never-open',
    kind: 'forbidden',
    words: words(
      '系统、安全、审计岗位不能由人事系统任命。请按三员分立的程序办理。',
      'Posts of the three administrations are not filled by a staff system. Appoint by their own procedure.',
    ),
    clauses: ['3.7.7'],
  },
  noPost: {
    code: 'provisioning.no-post',
    kind: 'missing',
    words: words('没有这个岗位，或岗位已撤销。', 'There is no such post, or it has ended.'),
  },
} as const satisfies Record<string, Refusal>

export const posts = question({
  name: 'provisioning.posts',
  title: words('由人事系统任命的岗位', 'Posts filled by a staff system'),
  may: permissions.open.name,
  input: f.object({ organ: f.organ('单位', 'Organ') }),
  output: f.object({
    posts: f.list(
      '岗位',
      'Posts',
      f.object({
        id: f.id('岗位', 'Post'),
        title: f.text('名称', 'Title'),
        duties: f.list('职责', 'Duties', f.text('职责', 'Duty')),
        open: f.flag('已开放', 'Open'),
      }),
      { max: 1000 },
    ),
  }),
})

export const openPost = action({
  name: 'provisioning.open-post',
  title: words('开放或关闭岗位', 'Open or shut a post'),
  may: permissions.open.name,
  input: f.object({ post: f.id('岗位', 'Post'), open: f.flag('开放', 'Open'), reason: f.text('事由', 'Reason', { max: 200 }) }),
  output: f.nothing(),
  refusals: [refusals.neverOpen, refusals.noPost],
  clauses: ['3.7.7'],
  consequence: words(
    '开放后，本单位的人事系统可以任命人员到此岗位，任命即带来岗位的权限。',
    'Once open, the organ’s staff system may appoint people to the post, and the appointment brings its rights.',
  ),
})
