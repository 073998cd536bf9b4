import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals } from '../contract/refusals.ts'

/** What leaves the intranet, and whom this side believes, is never one person's decision. The tables hold the same. */
export const byAnotherPerson = rule<{ readonly proposedBy: string; readonly by: string }>(
  {
    name: 'ferry.by-another-person',
    title: words('解密带出和信任发送方由两人办理', 'Releases and trusted senders take two people'),
    clauses: ['3.2.1'],
    law: '保守国家秘密法',
  },
  ({ proposedBy, by }) => grounds(proposedBy === by && ground(refusals.samePerson)),
)

/** Nothing leaves the intranet but by a release, and a release is asked for nowhere else. */
export const releasedOnTheIntranet = rule<{ readonly here: 'extranet' | 'intranet'; readonly asks: 'export' | 'release' }>(
  {
    name: 'ferry.released-on-the-intranet',
    title: words('政务内网的文件经解密审批才能发出', 'The intranet exports only what was released'),
    clauses: ['3.2.1'],
    law: '保守国家秘密法',
  },
  ({ here, asks }) =>
    grounds(
      here === 'intranet' && asks === 'export' && ground(refusals.needsRelease),
      here === 'extranet' && asks === 'release' && ground(refusals.releaseHere),
    ),
)
