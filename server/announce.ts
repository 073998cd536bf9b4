import { type Config, publicUrl } from '#kernel/config/config.ts'
import { accounts, titleOf } from '#province/accounts.ts'
import { citizens } from '#province/citizens.ts'
import type { PreparedZone } from './prepare-zone.ts'

/** One account of each duty, so that every kind of menu can be seen. */
const shown = [...new Map(accounts.toReversed().map((line) => [line.duty, line])).values()].toReversed()

/** Prints where everything is, and how to try it where that is allowed. */
export function announce(config: Config, dir: string, zones: readonly PreparedZone[]): void {
  const has = (zone: string) => zones.some((one) => one.zone === zone)
  const lines = [
    '',
    `岳麓已就绪（${(performance.now() / 1000).toFixed(1)} 秒） · Yuelu is ready`,
    `  门户 portal       ${publicUrl(config, 'portal')}`,
    `  工作台 workbench   ${publicUrl(config, 'extranet')}   政务外网`,
    ...(has('intranet') ? [`  内网 intranet     ${publicUrl(config, 'intranet')}   政务内网`] : []),
    `  数据 data         ${dir}`,
    `  日志 logs         ${dir}/log`,
    ...demonstration(zones),
    '按 Ctrl-C 停止 · Ctrl-C stops everything',
    '',
  ]
  process.stdout.write(lines.join('\n'))
}

function demonstration(zones: readonly PreparedZone[]): string[] {
  const open = zones.filter((zone) => zone.password !== undefined)
  if (open.length === 0) {
    return zones.some((zone) => zone.cluster)
      ? ['  演示账号只在本机地址（127.0.0.1）上可用 · demonstration accounts work on loopback only']
      : ['  第一位管理员由命令建立 · the first administrator is made by: npm run yuelu -- create-admin']
  }
  return [
    '演示账号（均为虚构人物） · demonstration accounts (simulated people)',
    ...open.map(
      ({ zone, password }) => `  口令 password     ${password}   ${zone === 'extranet' ? '政务外网 extranet' : '政务内网 intranet'}`,
    ),
    ...shown.map(({ account, duty }) => `  ${account.padEnd(41)}${titleOf(duty)}`),
    `  …… 共 ${accounts.length} 个，见 province/accounts.ts · ${accounts.length} in all`,
    `  ${citizens[0]!.account} 至 ${citizens.at(-1)!.account}`.padEnd(43) + '门户，示例公民 · simulated citizens, at the portal',
  ]
}
