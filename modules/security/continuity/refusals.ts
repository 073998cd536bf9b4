import type { Refusal } from '#kernel/refusal/refusal.ts'
import { words } from '#kernel/text/text.ts'

export const refusals = {
  measuredOnly: {
    code: 'continuity.measured-only',
    kind: 'forbidden',
    clauses: ['3.6.6'],
    words: words(
      '备份和演练的数字由平台实测后登记，任何人不能填报。请用“安排备份或演练”让平台做一次。',
      'The figures of backups and drills are measured and entered by the platform; nobody can state them. Order a backup or a drill instead.',
    ),
  },
  looserThanLevel: {
    code: 'continuity.looser-than-level',
    kind: 'invalid',
    clauses: ['3.6.6'],
    law: 'GB/T 20988-2025',
    words: words(
      '所填的{what}达不到第 {level} 级（最多 {most} 分钟）：请缩短时间，或改报较低的等级。',
      'The {whatEn} is too long for level {level} (at most {most} minutes): shorten it, or state a lower level.',
    ),
  },
  ordered: {
    code: 'continuity.already-ordered',
    kind: 'conflict',
    clauses: ['3.6.6'],
    words: words('同样的安排还在等待执行，不必再下。', 'The same is ordered already and still waits.'),
  },
  needStands: {
    code: 'continuity.need-stands',
    kind: 'conflict',
    clauses: ['3.6.6'],
    words: words('该系统已登记恢复需求：请写明版本号来修改它。', 'The system has a need on record: give its version to change it.'),
  },
} as const satisfies Record<string, Refusal>
