// The one lawful way between intranet and extranet: a ferry, which carries signed files and joins nothing (3.2.1).
import type { Teller } from '../lifecycle.ts'

export async function tellFerryLink(t: Teller): Promise<void> {
  await t.act('informatisation-office.registry', 'registry.register-link', {
    from: 'extranet',
    to: 'intranet',
    kind: 'ferry',
    organ: 'information-centre',
    purpose: '内外网文件摆渡（示例）',
    boundary: '省级摆渡站（示例）',
  })
}
