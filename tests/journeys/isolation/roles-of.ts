// Where our roles run, and with what: each is given its own database or none, its own keys, and sees no other's folder.
import type { GeneratedFile } from '#kernel/module/generated.ts'
import { cardOf } from '#modules/network/registry/networks.ts'
import { contractAddresses, contractPort, portalAddresses } from '#province/network/boundary.ts'
import type { Outside } from './outside.ts'
import type { Place } from './place.ts'
import type { RoleAt } from './roles.ts'
import type { Told } from './told.ts'

/** The first name that the files of a network's name servers give to an address. */
function nameOf(address: string, network: Place['network'], files: readonly GeneratedFile[]): string {
  const lines = files
    .filter(({ device, program }) => program === 'named' && device.startsWith(`ns-${network}`))
    .flatMap(({ text }) => text.split('\n'))
  const found = lines.map((line) => line.split(/\s+/)).find((words) => words[3] === 'A' && words[4] === address)
  if (!found) throw new Error(`no name of the ${network} leads to ${address}`)
  return found[0]!.replace(/\.$/, '')
}

export function rolesOf(
  outside: Outside,
  places: readonly Place[],
  files: readonly GeneratedFile[],
): Pick<Told, 'roles' | 'names' | 'portalUrl'> {
  const { url, home, keys, link } = outside
  const placeOf = (network: Place['network'], part: Place['part']) =>
    places.find((one) => one.network === network && one.part === part)!.name
  const portalName = nameOf(portalAddresses.ipv4, 'internet', files)
  const portalUrl = `http://${portalName}:443`
  const part = (role: string) => `${link}/${role}`
  const roles: RoleAt[] = [
    {
      role: 'extranet',
      place: placeOf('extranet', 'server'),
      hidden: [home('intranet'), keys('intranet'), part('portal'), part('ca')],
      env: {
        HOST: '::',
        DATABASE_URL: url.extranet,
        KEYS_DIR: keys('extranet'),
        EXTRANET_PORT: '443',
        LINK_HOST: '::',
        LINK_PORT: contractPort,
        LINK_DIR: part('extranet'),
        PORTAL_URL: portalUrl,
      },
    },
    {
      role: 'portal',
      place: placeOf('internet', 'portal'),
      hidden: [home('extranet'), home('intranet'), keys('extranet'), keys('intranet'), part('extranet'), part('ca')],
      env: {
        HOST: '::',
        PORTAL_PORT: '443',
        PORTAL_URL: portalUrl,
        LINK_DIR: part('portal'),
        LINK_URL: `https://${contractAddresses.ipv4}:${contractPort}`,
      },
    },
    {
      role: 'intranet',
      place: placeOf('intranet', 'server'),
      hidden: [home('extranet'), keys('extranet'), link],
      env: { HOST: '::', INTRANET_DATABASE_URL: url.intranet, KEYS_DIR: keys('intranet'), INTRANET_PORT: '443' },
    },
  ]
  return {
    roles,
    portalUrl,
    names: [
      { network: 'internet', name: portalName },
      ...(['extranet', 'intranet'] as const).map((network) => ({
        network,
        name: nameOf(cardOf(network).nameServer!.ipv4, network, files),
      })),
    ],
  }
}
