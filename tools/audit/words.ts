// What the check found, in plain words: what holds first, then each thing that does not.
import type { ExportFault, ExportFindings } from '#kernel/audit/verify-export.ts'
import type { Words } from '#kernel/text/text.ts'
import { words } from '#kernel/text/text.ts'

export function faultWords(fault: ExportFault): Words {
  switch (fault.kind) {
    case 'malformed':
      return fault.row === 1
        ? words('这个文件不是审计日志的导出文件。', 'This file is no export of the audit log.')
        : words(`文件第 ${fault.row} 行读不出，证明不了任何事。`, `Row ${fault.row} of the file cannot be read and proves nothing.`)
    case 'line-changed':
      return words(
        `文件第 ${fault.row} 行（${fault.line}）与封存的日志不符：内容、位置或路径被改过。`,
        `Row ${fault.row} (${fault.line}) does not agree with the sealed log: its words, its place or its path were changed.`,
      )
    case 'line-repeated':
      return words(
        `文件第 ${fault.row} 行（${fault.line}）重复或次序不对。`,
        `Row ${fault.row} (${fault.line}) is there twice or out of order.`,
      )
    case 'wrong-key':
      return words(
        '封存点不是用您给的日志公钥签的：公钥不对，或封存点被换过。',
        'The checkpoint is not signed with the key you gave: it is the wrong key, or the checkpoint was swapped.',
      )
    case 'signature':
      return words(
        '封存点的签名不成立：行数、根摘要或时间被改过。',
        'The signature on the checkpoint does not hold: its size, root or time was changed.',
      )
    case 'checkpoint-swapped':
      return words(
        '没有一行通向这个封存点：它是别的时候或别的日志的封存点。',
        'Not one line leads to this checkpoint: it is one of another time or another log.',
      )
    case 'cosignature-missing':
      return words('没有见证单位的签名。', 'There is no co-signature of the witness.')
    case 'cosignature-false':
      return words('见证单位的签名不成立。', 'The co-signature of the witness does not hold.')
    case 'consistency':
      return words('最新封存点不能证明是它的延续。', 'The newest checkpoint is not shown to continue it.')
    case 'count':
      return words(`文件应有 ${fault.said} 行，实有 ${fault.found} 行。`, `The file says ${fault.said} lines and has ${fault.found}.`)
  }
}

/** What holds, a sentence each. */
export function goodWords({ checkpoint, proven, open, cosigned }: ExportFindings): Words[] {
  if (!checkpoint) return []
  const { size, at } = checkpoint
  return [
    ...(proven > 0
      ? [
          words(
            `${proven} 行与封存的日志相符（封存点：${size} 行，${at}）。`,
            `${proven} lines stand in the sealed log (checkpoint: ${size} lines, ${at}).`,
          ),
        ]
      : []),
    ...(cosigned ? [words('见证单位签过这个封存点。', 'The witness has co-signed this checkpoint.')] : []),
    ...(open > 0
      ? [
          words(
            `${open} 行在导出时还没有封存，这个文件不能证明它们。`,
            `${open} lines were not sealed when the file was made; it does not prove them.`,
          ),
        ]
      : []),
  ]
}
