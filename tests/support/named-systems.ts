// Two systems with a block and a name each, on the extranet and on the Internet, in a house whose acceptance the test decides,
// and a room that asks for the files of the name servers as the room that releases them does.
import { question } from '#kernel/module/contract.ts'
import { bindTo, defineModule } from '#kernel/module/define-module.ts'
import * as f from '#kernel/module/field.ts'
import { words } from '#kernel/text/text.ts'
import { registerSystem } from '#modules/governance/systems/contract.ts'
import { systems } from '#modules/governance/systems/module.ts'
import * as registryContract from '#modules/network/registry/contract.ts'
import { registry } from '#modules/network/registry/module.ts'
import type { RecordType } from '#modules/network/registry/record-words.ts'
import { acceptanceRoom } from './acceptance-room.ts'
import { testHouse } from './house.ts'

const { nameServerFiles } = registryContract
export const REGISTRY = 'informatisation-office.registry'
export const EXTRANET = 'extranet.hunan.internal'

const zone = f.choice('网络', 'Network', { internet: words('互联网', 'Internet'), extranet: words('政务外网', 'Extranet') })
const made = question({
  name: 'reader.files',
  title: words('读文件', 'Read files'),
  may: 'signed-in',
  input: f.object({ zone, paths: f.optional(f.list('文件', 'Files', f.text('文件', 'File'))) }),
  output: f.json('文件', 'Files'),
})
const reader = defineModule({
  name: 'reader',
  wing: 'network',
  title: words('读者', 'Reader'),
  lead: [],
  clauses: [],
  zone: 'both',
  schema: 'registry',
  uses: ['registry'],
  permissions: [],
  actions: [],
  questions: [
    bindTo().answer(made, async (desk, asked) => {
      const { files: versions } = await desk.ask(nameServerFiles.fileVersions, { zone: asked.zone })
      return { versions, ...(await desk.ask(nameServerFiles.files, asked)) }
    }),
  ],
})

export type Files = { versions: { path: string; version: string }[]; files: { path: string; device: string; text: string }[] }

export async function namedSystems() {
  const { room, accepted } = acceptanceRoom()
  const house = await testHouse({ modules: [systems, registry, room, reader] })

  async function named(title: string, on: 'extranet' | 'internet', name: string) {
    const kind = on === 'internet' ? ('portal' as const) : ('base-database' as const)
    const fields = { name: title, zone: on, kind, functions: ['查询' as const], users: ['政府部门' as const], description: '模拟系统' }
    const { id: system } = await house.act('stats-bureau.officer', registerSystem, fields)
    accepted.add(system)
    const asked = { system, zone: on, family: 'ipv4' as const, length: 28 }
    const { block } = await house.act(REGISTRY, registryContract.allocateBlock, asked)
    const { id: domain } = await house.act(REGISTRY, registryContract.registerDomain, { system, name })
    return { system, domain, address: block.replace(/\d+\/28$/, (last) => String(Number.parseInt(last, 10) + 2)) }
  }

  return {
    house,
    accepted,
    hgk: await named('宏观经济数据库', 'extranet', `hgk.${EXTRANET}`),
    portal: await named('门户网站', 'internet', 'tjj.hn.gov.cn'),
    add: (domain: string, type: RecordType, value: string, host?: string) =>
      house.act(REGISTRY, registryContract.addRecord, { domain, type, value, ...(host && { host }) }),
    refused: async (domain: string, type: RecordType, value: string, host?: string) =>
      (await house.refusal(REGISTRY, registryContract.addRecord, { domain, type, value, ...(host && { host }) })).codes,
    zoneOf: async (network: 'internet' | 'extranet') => (await house.ask(REGISTRY, registryContract.zoneFile, { zone: network })).text,
    filesOf: async (network: 'internet' | 'extranet', paths?: string[]) =>
      (await house.ask(REGISTRY, made, { zone: network, ...(paths && { paths }) })) as Files,
  }
}
