import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  recoversOneself: {
    code: 'account.recovers-oneself',
    kind: 'forbidden',
    words: words('不能为自己的账号申请或确认恢复。请由另一位管理员办理。', 'Nobody recovers their own account. Ask another administrator.'),
    clauses: ['3.6.2'],
  },
  confirmsOneself: {
    code: 'account.confirms-oneself',
    kind: 'forbidden',
    words: words(
      '恢复申请不能由申请它的人确认。请由另一位安全管理员确认。',
      'Whoever opened a recovery does not confirm it. Ask a security administrator.',
    ),
    clauses: ['3.6.2'],
  },
  recoveryTooOld: {
    code: 'account.recovery-too-old',
    kind: 'conflict',
    words: words('这项恢复申请已超过 {hours} 小时，不能再确认。请重新申请。', 'This recovery is older than {hours} hours. Open it anew.'),
  },
  recoveryConfirmed: {
    code: 'account.recovery-confirmed',
    kind: 'conflict',
    words: words(
      '这项恢复已经确认过，恢复码只显示一次。丢失时请重新申请。',
      'This recovery was confirmed; its code is shown once. If it is lost, open it anew.',
    ),
  },
} as const satisfies Record<string, Refusal>
