/** What somebody who has no account asks to be disclosed, as the form of the portal or of a clerk says it. */
export const disclosureRequest = {
  kind: 'information',
  applicantKind: 'person',
  applicant: '示例甲',
  certificateKind: '111',
  certificate: '43010219900101X',
  contact: '13800000000',
  wanted: '2025年农村饮水工程水质检测结果',
  form: 'electronic',
  way: 'online',
} as const
