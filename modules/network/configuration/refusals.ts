import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  nothingToRelease: {
    code: 'configuration.nothing-to-release',
    kind: 'conflict',
    words: words(
      '配置与上一次发布相同，没有需要发布的内容。',
      'The configuration is as it was last released: there is nothing to release.',
    ),
  },
  alreadyProposed: {
    code: 'configuration.already-proposed',
    kind: 'conflict',
    words: words(
      '第 {number} 号配置还在等待核准。请先核准、退回或撤回，再提出新的。',
      'Release {number} still awaits approval. Approve, decline or withdraw it first.',
    ),
  },
  approvesOwn: {
    code: 'configuration.approves-own',
    kind: 'forbidden',
    clauses: ['3.7.7'],
    words: words(
      '提出发布的人不能核准自己的发布。请由另一位核准人员办理。',
      'Nobody approves a release that they proposed. Let another approver decide.',
    ),
  },
  movedOn: {
    code: 'configuration.moved-on',
    kind: 'conflict',
    clauses: ['3.7.7'],
    words: words(
      '提出以后网络又有变动（{paths}），与您看到的不同。请退回，重新提出。',
      'The network changed since the proposal ({paths}): this is not what you saw. Decline it and let it be proposed again.',
    ),
  },
  otherSeen: {
    code: 'configuration.other-seen',
    kind: 'conflict',
    words: words('您看到的不是这一次提出的内容。请刷新后再核准。', 'What you saw is not what was proposed. Reload and look again.'),
  },
  notProposed: {
    code: 'configuration.not-proposed',
    kind: 'conflict',
    words: words('该配置不在待核准状态。', 'The release does not await approval.'),
  },
  notReleased: {
    code: 'configuration.not-released',
    kind: 'conflict',
    words: words('该配置没有发布，没有签名清单。', 'The configuration was not released: it has no signed manifest.'),
  },
  noSuchFile: {
    code: 'configuration.no-such-file',
    kind: 'missing',
    words: words('没有名为 {path} 的配置文件。', 'There is no file {path} in the configuration.'),
  },
} as const satisfies Record<string, Refusal>
