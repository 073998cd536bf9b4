import { ground, grounds } from '#kernel/refusal/refusal.ts'
import { rule } from '#kernel/refusal/rule.ts'
import { words } from '#kernel/text/text.ts'
import { refusals, secrecies, type Secrecy, type Zone, zones } from '../contract.ts'

/** 政务内网 is the one network built as a classified one (3.2.5): what processes state secrets runs nowhere else. */
export const secretsStayInside = rule<{ readonly zone: Zone; readonly secrecy: Secrecy }>(
  {
    name: 'systems.secrets-stay-inside',
    title: words('涉密系统只在政务内网运行', 'A system that processes state secrets runs on the intranet only'),
    clauses: ['3.2.1', '3.2.5', '3.2.7'],
  },
  ({ zone, secrecy }) => {
    const about = { secrecy: secrecies[secrecy].zh, secrecyEn: secrecies[secrecy].en, zone: zones[zone].zh, zoneEn: zones[zone].en }
    return grounds(secrecy !== 'none' && zone !== 'intranet' && ground(refusals.secretOutside, about, '/zone'))
  },
)
