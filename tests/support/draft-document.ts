// A document of the water department as its editor would type it; every one has another title and number.
import type { In } from '#kernel/module/contract.ts'
import type { addDocument } from '#modules/services/disclosure/contract.ts'

let count = 0

export const draftDocument = (more: Partial<In<typeof addDocument>> = {}): In<typeof addDocument> => ({
  title: `关于做好农村饮水安全工作的通知（模拟 ${(count += 1)}）`,
  kind: 'normative',
  category: '01',
  topic: '05',
  issuer: 'water-department',
  issuerName: '湖南省水利厅',
  documentNumber: `湘水发〔2026〕${count}号`,
  madeOn: '2026-03-02',
  source: '湖南省水利厅',
  body: [
    { kind: 'heading', level: 1, text: '一、总体要求' },
    { kind: 'article', text: `第一条 保障农村饮水安全，水质检测每月 <b>不少于</b> ${count} 次。` },
  ],
  ...more,
})
