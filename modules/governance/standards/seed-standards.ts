// Standards that the platform itself is held to, registered through the same action as everyone uses.
import type { Action, In, Out } from '#kernel/module/contract.ts'
import { registerStandard } from './contract.ts'

export type Act = <C extends Action>(account: string, action: C, input: In<C>) => Promise<Out<C>>

const source = '国家标准全文公开系统；题名和施行日期据通行资料，未逐一核对文本'
const national = (code: string, title: string, fromDay: string, required = false) => ({
  code,
  title,
  fromDay,
  required,
  kind: 'national' as const,
  onTrial: false,
  source,
})

export const firstStandards = [
  national('GB 18030-2022', '信息技术 中文编码字符集', '2023-08-01', true),
  national('GB 17859-1999', '计算机信息系统 安全保护等级划分准则', '2001-01-01', true),
  national('GB 32100-2015', '法人和其他组织统一社会信用代码编码规则', '2015-10-01'),
  national('GB/T 2260-2007', '中华人民共和国行政区划代码', '2008-02-01'),
  national('GB/T 21063.1-2007', '政务信息资源目录体系 第1部分：总体框架', '2008-03-01'),
  national('GB/T 22239-2019', '信息安全技术 网络安全等级保护基本要求', '2019-12-01'),
  national('GB/T 39786-2021', '信息安全技术 信息系统密码应用基本要求', '2021-10-01'),
]

/** Registers the standards; the conformance test of every system covers those that are required. */
export async function seedStandards(act: Act): Promise<void> {
  for (const standard of firstStandards) await act('informatisation-office.reviewer', registerStandard, standard)
}
