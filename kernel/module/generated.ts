// What routers, name servers and firewalls run is made from what the rooms of the network know. Each room makes its own files
// (names: the name servers'; routes: the routers'; boundaries: the gateways'), and answers the same questions, so that
// whoever compares, signs and releases them knows none of the rooms' insides, as with the gate of grants.
import { words } from '../text/text.ts'
import { question } from './contract.ts'
import * as f from './field.ts'

/** The four networks of the policy (2.1, 3.2.1–3.2.3). */
export const networkWords = {
  intranet: words('政务内网', 'Government intranet'),
  extranet: words('政务外网', 'Government extranet'),
  internet: words('互联网', 'Internet'),
  crypto: words('党政密码通信专网', 'Cipher network'),
} as const

export type Network = keyof typeof networkWords

/** The programs that read the files, as Debian names them. */
export const programWords = {
  named: words('域名服务（BIND）', 'Name service (BIND)'),
  nft: words('防火墙（nftables）', 'Firewall (nftables)'),
  bird: words('路由（BIRD）', 'Routing (BIRD)'),
  chrony: words('时间同步（chrony）', 'Time (chrony)'),
  radius: words('接入认证（FreeRADIUS）', 'Access (FreeRADIUS)'),
} as const

export type Program = keyof typeof programWords

const path = f.text('文件', 'File', { max: 200, pattern: '^[a-z0-9][a-z0-9._-]*(/[a-z0-9][a-z0-9._-]*)*$' })
const zone = f.choice('网络', 'Network', networkWords)
const about = {
  path,
  program: f.choice('程序', 'Program', programWords),
  /** The device that runs it, by its name in the registry. */
  device: f.text('设备', 'Device', { max: 40 }),
}

const version = f.text('版本', 'Version', { max: 100 })

/**
 * The questions of a room that makes files for one network. `<module>.file-versions` is cheap: it names every file with a
 * version that differs whenever the text would (what hangs on the day or on a grant included). `<module>.files` makes the
 * files asked for, or all; it is deterministic: the same versions, the same bytes. `<module>.files-since` answers both at
 * once, of one moment: every file with its version, and the text of those whose version is not the one known. Paths begin
 * with the device's name.
 */
export const generatedBy = (module: string) => ({
  fileVersions: question({
    name: `${module}.file-versions`,
    title: words('配置文件版本', 'Versions of generated files'),
    may: 'rooms',
    input: f.object({ zone }),
    output: f.object({
      files: f.list('文件', 'Files', f.object({ ...about, version }), { max: 100_000 }),
    }),
  }),
  filesSince: question({
    name: `${module}.files-since`,
    title: words('变化的配置文件', 'Generated files that differ'),
    may: 'rooms',
    input: f.object({ zone, known: f.list('已知版本', 'Known versions', f.object({ path, version }), { max: 100_000 }) }),
    output: f.object({
      files: f.list('文件', 'Files', f.object({ ...about, version, text: f.orNull(f.prose('内容', 'Text', { max: 100_000_000 })) }), {
        max: 100_000,
      }),
    }),
  }),
  files: question({
    name: `${module}.files`,
    title: words('配置文件', 'Generated files'),
    may: 'rooms',
    input: f.object({ zone, paths: f.optional(f.list('文件', 'Files', path, { max: 100_000 })) }),
    output: f.object({
      files: f.list('文件', 'Files', f.object({ ...about, text: f.prose('内容', 'Text', { max: 100_000_000 }) }), { max: 100_000 }),
    }),
  }),
})

export type GeneratedFile = { readonly path: string; readonly program: Program; readonly device: string; readonly text: string }
