// Words of the page of an official document.
import { words } from '#kernel/text/text.ts'

export const ofTheDocuments = {
  'document.page': words('版式', 'The page'),
  'document.pageOf': words('“{title}”的红头版式，共 {n} 页', 'How “{title}” looks on paper, {n} pages'),
  'document.sealOnPage': words('印章，在第 {page} 页成文日期处', 'The seal, over the date on page {page}'),
  'document.substituted': words(
    '本机没有配置{faces}，以下版式用思源宋体代替，仅供核对；部署时按 GB/T 9704 配置字体后自动换上。',
    'The deployment has no {faces}; Noto Serif stands in. Once the fonts of GB/T 9704 are configured they are used.',
  ),
  'document.hands': words('电子签名', 'Electronic signatures'),
  'document.signatureHolds': words('电子签名有效', 'The signature holds'),
  'document.certificate': words('证书 {serial}', 'Certificate {serial}'),
  'document.signatureBroken': words('电子签名与现在的内容不符', 'The signature does not fit what it says now'),
  'document.lapsed': words('已失效（此后有修改）', 'Lapsed (changed since)'),
  'document.files': words('文件', 'Files'),
  'document.sealed': words('已用印', 'Sealed'),
  'document.unsealed': words('未用印', 'Not sealed'),
  'document.noFiles': words('编号印制后在这里下载文件。', 'Files appear here once it is numbered and printed.'),
  'document.download': words('下载 {format}', 'Download {format}'),
  'document.digest': words('SM3 摘要', 'SM3 digest'),
  'document.receipts': words('送达和签收', 'Sent to, and signed for'),
  'document.copied': words('抄送', 'Copied'),
  'document.waiting': words('待签收', 'Not yet signed for'),
  'document.receivedBy': words('{at}　{name} 签收', '{name} signed for it, {at}'),
  'document.returned': words('退文：{why}', 'Returned: {why}'),
  'document.noNumber': words('未编号', 'No number yet'),
  'document.showText': words('查看文稿各项内容', 'Show every field of the text'),
}
