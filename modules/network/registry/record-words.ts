// The records a name may have, and the words for them (RFC 1035; AAAA RFC 3596, SRV RFC 2782, CAA RFC 8659).
import { words } from '#kernel/text/text.ts'

export const recordTypes = {
  A: words('A（IPv4 地址）', 'A (IPv4 address)'),
  AAAA: words('AAAA（IPv6 地址）', 'AAAA (IPv6 address)'),
  CNAME: words('CNAME（别名）', 'CNAME (alias)'),
  MX: words('MX（邮件服务器）', 'MX (mail server)'),
  TXT: words('TXT（文本）', 'TXT (text)'),
  SRV: words('SRV（服务位置）', 'SRV (place of a service)'),
  NS: words('NS（下级域名服务器）', 'NS (name server of the names below)'),
  CAA: words('CAA（可签发证书的机构）', 'CAA (who may issue certificates)'),
  PTR: words('PTR（地址对应的名称）', 'PTR (the name an address answers with)'),
} as const

export type RecordType = keyof typeof recordTypes

export const recordStates = { held: words('使用中', 'In use'), removed: words('已删除', 'Removed') }

/** What each type expects to be written, for the person who wrote something else. */
export const expectedOf: Readonly<Record<RecordType, ReturnType<typeof words>>> = {
  A: words('填一个 IPv4 地址，如 203.0.113.5', 'one IPv4 address such as 203.0.113.5'),
  AAAA: words('填一个 IPv6 地址，如 2001:db8:4300::5', 'one IPv6 address such as 2001:db8:4300::5'),
  CNAME: words('填一个完整域名，如 www.hn.gov.cn', 'one full name such as www.hn.gov.cn'),
  MX: words('填优先级和邮件服务器，如 10 mail.hn.gov.cn', 'a preference and a mail server, such as 10 mail.hn.gov.cn'),
  TXT: words('填 1 至 1000 个可显示的英文字符', '1 to 1000 printable ASCII characters'),
  SRV: words('填优先级、权重、端口和主机，如 10 5 443 www.hn.gov.cn', 'priority, weight, port and host, such as 10 5 443 www.hn.gov.cn'),
  NS: words('填域名服务器的完整域名，如 ns.cs.hn.gov.cn', 'the full name of a name server, such as ns.cs.hn.gov.cn'),
  CAA: words('填标志、属性和值，如 0 issue "ca.hn.gov.cn"', 'flags, tag and value, such as 0 issue "ca.hn.gov.cn"'),
  PTR: words('填本系统的一个 IP 地址', 'one IP address of the system'),
}

/** Seconds that others may keep an answer: short, because a revoked acceptance must be felt soon (4.3.6). */
export const lifetimes = { usual: 60, least: 30, most: 3600 } as const

/** How many records one domain holds. */
export const RECORDS_OF_A_DOMAIN = 200
