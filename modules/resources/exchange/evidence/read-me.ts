// The words beside the evidence: what each part is, and how a stranger checks it with nothing but the openssl command. They
// are made from the evidence itself, so they can be made again and compared.
import { readCertificate } from '#kernel/trust/certificate.ts'
import { algorithmOf } from '#kernel/trust/signer.ts'
import { readTimeStamp } from '#kernel/trust/time-stamp.ts'
import { type Bundle, certificatesIn, pemsIn, type Stamped } from './bundle.ts'

const SM2 = '-rawin -digest sm3 -pkeyopt distid:1234567812345678'
const sm2 = (key: string, text: string, signature: string) =>
  `openssl pkeyutl -verify -pubin -inkey ${key} ${SM2} -in ${text} -sigfile ${signature}`

/** Goes a path from the leaf up with the openssl command and compares where it ends with line 4 of a signed text. */
const climb = (entry: string, path: string, text: string) => `( printf '\\000'; cat ${entry} ) | openssl dgst -sm3 -binary > node
tail -n +2 ${path} | while read side hash; do
  if [ $side = left ]
  then ( printf '\\001'; echo $hash | openssl base64 -d -A; cat node )
  else ( printf '\\001'; cat node; echo $hash | openssl base64 -d -A )
  fi | openssl dgst -sm3 -binary > next
  mv next node
done
test "$(od -An -v -tx1 node | tr -d ' \\n')" = "$(sed -n 4p ${text})"`

const secondsOf = (at: string) => Math.ceil(Date.parse(at) / 1000)

type Step = { readonly zh: string; readonly en: string; readonly run: string }

export function readMe(names: readonly string[], bundle: Bundle): string {
  const { record, batch } = bundle
  const steps = stepsOf(bundle)
  return `岳麓平台 数据交换证据  Yuelu: evidence of one exchange

调用 call ${record.call}，${record.at}；批次 batch ${batch.batch}，封存 sealed ${batch.sealedAt}

本文件证明：某个系统在某时按所列授权、数据项和用途发出了这个请求，平台（及提供单位）给出了摘要如 record.json 所列的应答。
应答数据本身不在文件里：把您保存的 data 按 RFC 8785 写成文本，其 SM3 摘要应等于 record.json 的 answer。
This file proves that a system made this request at this time, under the authorisation, fields and purpose named, and that the
platform (and the provider) gave the answer whose digest stands in record.json. The data are not in the file: the SM3 of your
\`data\`, written as RFC 8785, must equal \`answer\` in record.json.

一步查验 In one step: npm run evidence -- --verify FILE

公钥和根证书请从公布处取得并与本文件比对，不要只信文件里带的。
Get public keys and root certificates from where they were published and compare: do not trust this file for them alone.

只用 openssl 3 逐步查验（在解压后的文件夹里，用 sh 执行） With openssl 3 alone, in the unzipped folder, by sh
${steps.map(({ zh, en, run }, i) => `\n${i + 1}. ${zh}\n   ${en}\n\n${run}\n`).join('')}
文件 Parts: ${names.join(' ')}
`
}

function stepsOf(bundle: Bundle): Step[] {
  const { consumer } = bundle
  return [
    {
      zh: '各部分与清单一致。',
      en: 'Each part agrees with the list.',
      run: 'openssl dgst -sm3 -r $(cut -d"*" -f2 manifest.txt) | diff - manifest.txt',
    },
    {
      zh: '请求的摘要是 record.json 的 request。',
      en: 'The digest of the request is `request` in record.json.',
      run: 'grep -q "\\"request\\":\\"$(openssl dgst -sm3 -r request.txt | cut -c1-64)\\"" record.json',
    },
    ...(consumer
      ? [{ zh: '使用方系统的签名（SM2）。', en: 'The consumer’s signature (SM2).', run: sm2('consumer.pem', 'request.txt', 'request.sig') }]
      : []),
    {
      zh: '记录在本批的树里：从叶逐级算到根，结果是 seal.txt 第 4 行。',
      en: 'The record stands in the batch: from the leaf up to the root, which is line 4 of seal.txt.',
      run: climb('record.json', 'path.txt', 'seal.txt'),
    },
    ...(bundle.format === 2 ? providerSteps(bundle) : []),
    {
      zh: '平台对本批的签名（SM2）。',
      en: 'The platform’s signature on the batch (SM2).',
      run: sm2('gateway.sm2.pem', 'seal.txt', 'seal.sm2.sig'),
    },
    ...(bundle.format === 2
      ? [
          {
            zh: '平台对本批的签名（P-256）。',
            en: 'The platform’s signature on the batch (P-256).',
            run: 'openssl dgst -sha256 -verify gateway.p256.pem -signature seal.p256.sig seal.txt',
          },
        ]
      : []),
    ...certificateSteps(bundle),
    ...revocationSteps(bundle),
    ...(bundle.format === 2 && bundle.stamp ? stampSteps(bundle.stamp) : []),
  ]
}

const providerSteps = ({ provider }: Extract<Bundle, { format: 2 }>): Step[] => [
  ...(provider
    ? [
        { zh: '提供单位的签名（SM2）。', en: 'The provider’s signature (SM2).', run: sm2('provider.pem', 'provider.txt', 'provider.sig') },
        {
          zh: '提供单位的签名列在 providers.txt 里。',
          en: 'The provider’s signature is one of providers.txt.',
          run: 'grep -q "$(openssl dgst -sm3 -r provider.sig | cut -c1-64)" providers.txt',
        },
      ]
    : []),
  {
    zh: 'providers.txt 的摘要是 seal.txt 第 6 行。',
    en: 'The digest of providers.txt is line 6 of seal.txt.',
    run: 'test "$(openssl dgst -sm3 -r providers.txt | cut -c1-64)" = "$(sed -n 6p seal.txt)"',
  },
]

/** The command gives the SM2 name to the first certificate alone, so each link is checked by itself, and the last is the root. */
const linkByLink = (file: string, at: number) => {
  const verify = `openssl verify -vfyopt distid:1234567812345678 -attime ${at}`
  return `rm -f link.*; awk '/BEGIN/ { n++ } { print > "link." n }' ${file}
i=1; while [ -f link.$((i+1)) ]; do ${verify} -partial_chain -CAfile link.$((i+1)) link.$i || break; i=$((i+1)); done
test ! -f link.$((i+1)) && ${verify} -CAfile \${ROOT:-link.$i} link.$i`
}

/** The certificates of each signer: whose key it is, and the way up to the root. */
const certificateSteps = (bundle: Bundle): Step[] =>
  certificatesIn(bundle).flatMap(({ holder, chain }): Step[] => {
    const isSm2 = readCertificate(chain[0]!).signedBy === 'sm2'
    const file = `${holder}.chain.pem`
    const at = secondsOf(bundle.batch.sealedAt)
    return [
      {
        zh: `${file} 的第一张证书就是 ${holder}.pem 的公钥。`,
        en: `The first certificate of ${file} is for the key in ${holder}.pem.`,
        run: `openssl x509 -in ${file} -pubkey -noout | openssl pkey -pubin -outform der | openssl dgst -sm3 -r | cut -c1-64 > a
openssl pkey -pubin -in ${holder}.pem -outform der | openssl dgst -sm3 -r | cut -c1-64 | diff - a`,
      },
      {
        zh: `证书链当时有效。ROOT.pem 是公布的根证书${isSm2 ? '（SM2）' : '（P-256）'}；文件里链的末一张应与它相同。`,
        en: `The chain held at that time. ROOT.pem is the published root; the last certificate of the chain should be the same.`,
        run: isSm2 ? linkByLink(file, at) : `openssl verify -attime ${at} -CAfile \${ROOT:-${file}} -untrusted ${file} ${file}`,
      },
    ]
  })

/** Lists are of the day of the export, so they are read and not put to a check of that earlier time. */
function revocationSteps(bundle: Bundle): Step[] {
  const serials = certificatesIn(bundle).flatMap(({ chain }) => chain.map((pem) => readCertificate(pem).serial))
  const wanted = [...new Set(serials)].map((serial) => `-e ${serial}`).join(' ')
  return bundle.revoked.map((_, i) => ({
    zh: '撤销列表里有没有这些证书（0：没有）；有则看撤销时间是否早于封存时间。',
    en: 'Whether the list has one of these certificates (0: none); if so, whether it was revoked before the batch was sealed.',
    run: `openssl crl -in revoked.${i + 1}.crl.pem -noout -text | grep -c -i ${wanted} || true`,
  }))
}

function stampSteps({ chain, token }: Stamped): Step[] {
  const steps: Step[] = [
    {
      zh: '被盖时间戳的那一项写的是封存文本和两个签名的摘要。',
      en: 'The entry that was stamped holds the digests of the sealed text and of both signatures.',
      run: 'test "$(openssl dgst -sm3 -r seal.txt seal.sm2.sig seal.p256.sig | cut -c1-64)" = "$(tail -n 3 stamped.txt)"',
    },
    {
      zh: '这一项在时间戳的树里，根是 stamp.txt 第 4 行。',
      en: 'The entry stands in the stamped tree, whose root is line 4 of stamp.txt.',
      run: climb('stamped.txt', 'stamp-path.txt', 'stamp.txt'),
    },
  ]
  const isP256 = algorithmOf(readCertificate(pemsIn(chain)[0]!).publicKey) === 'p256'
  steps.push(
    isP256
      ? {
          zh: '时间戳盖的是 stamp.txt（ROOT.pem 同上，是时间戳机构的根证书）。',
          en: 'The time stamp is over stamp.txt (ROOT.pem is the root of the time-stamp authority).',
          run: `openssl ts -verify -data stamp.txt -in stamp.token -token_in -attime ${secondsOf(readTimeStamp(token).at)} -CAfile \${ROOT:-stamp.chain.pem} -untrusted stamp.chain.pem`,
        }
      : {
          zh: '时间戳机构用 SM2 签名，openssl 3.0 不能查验；请用 npm run evidence。',
          en: 'The authority signs by SM2, which openssl 3.0 cannot check in a time stamp; use npm run evidence.',
          run: 'true',
        },
    { zh: '时间戳里的时间。', en: 'The time in the stamp.', run: 'openssl ts -reply -in stamp.token -token_in -token_out -text' },
  )
  return steps
}
