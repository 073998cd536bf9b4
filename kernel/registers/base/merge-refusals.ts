import type { Refusal } from '../../refusal/refusal.ts'
import { words } from '../../text/text.ts'

/** What a base register refuses whoever merges or separates its records. */
export const mergeRefusals = {
  sameRecord: {
    code: 'kernel.merge-with-itself',
    kind: 'invalid',
    words: words('两条记录是同一条，不需要并档。', 'Both are the same record: there is nothing to merge.'),
  },
  alreadyMerged: {
    code: 'kernel.already-merged',
    kind: 'conflict',
    words: words(
      '其中一条已并入另一条记录（{into}），请改与那条记录比对。',
      'One of them was merged into another record already ({into}): compare with that one.',
    ),
  },
  statesDiffer: {
    code: 'kernel.states-differ',
    kind: 'conflict',
    words: words(
      '两条记录一条在册、一条已终止（或已迁出），不能并档。请先由来源单位登记清楚，再比对。',
      'One record is in life and the other has ended or moved away: let the source organ settle that first, then compare again.',
    ),
  },
  simulatedAndReal: {
    code: 'kernel.simulated-and-real',
    kind: 'conflict',
    words: words('模拟记录不能与真实记录并档。', 'A simulated record is not merged with a real one.'),
  },
  notMerged: {
    code: 'kernel.not-merged',
    kind: 'conflict',
    words: words('这条记录没有并入所指的记录，无须撤销并档。', 'The record is not merged into the one named: there is nothing to undo.'),
  },
  survivorMerged: {
    code: 'kernel.survivor-merged',
    kind: 'conflict',
    words: words(
      '保留的记录后来也并入了另一条（{into}）。请先撤销那一次并档，再撤销这一次。',
      'The surviving record was itself merged later ({into}). Undo that merge first, then this one.',
    ),
  },
  notItsEvents: {
    code: 'kernel.not-events-of-the-merge',
    kind: 'invalid',
    words: words(
      '第 {merger} 项和第 {joined} 项登记不是这一次并档所记，不能据此撤销。请刷新后再办。',
      'The events {merger} and {joined} are not those of this merge. Reload and try again.',
    ),
  },
} as const satisfies Record<string, Refusal>
