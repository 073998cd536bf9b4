// What a browser calls itself, in plain words. It is a hint to the owner and proves nothing.
import { type Words, words } from '#kernel/text/text.ts'

const BROWSERS: readonly (readonly [RegExp, string, string])[] = [
  [/MicroMessenger\//, '微信', 'WeChat'],
  [/Edg(e|A|iOS)?\//, 'Edge', 'Edge'],
  [/QQBrowser\//, 'QQ 浏览器', 'QQ Browser'],
  [/HuaweiBrowser\//, '华为浏览器', 'Huawei Browser'],
  [/Firefox\/|FxiOS\//, 'Firefox', 'Firefox'],
  [/Chrome\/|CriOS\//, 'Chrome', 'Chrome'],
  [/Safari\//, 'Safari', 'Safari'],
  [/^yuelu|^node|undici/i, '命令行', 'Command line'],
]
const SYSTEMS: readonly (readonly [RegExp, string, string])[] = [
  [/OpenHarmony|HarmonyOS/, '鸿蒙', 'HarmonyOS'],
  [/iPhone|iPad/, 'iPhone 或 iPad', 'iPhone or iPad'],
  [/Android/, '安卓', 'Android'],
  [/Windows/, 'Windows', 'Windows'],
  [/Kylin|UOS|Deepin/i, '国产桌面系统', 'Chinese desktop'],
  [/Mac OS X/, 'Mac', 'Mac'],
  [/Linux/, 'Linux', 'Linux'],
]

export function deviceName(agent: string): Words {
  const parts = [BROWSERS, SYSTEMS].flatMap((known) => known.find(([pattern]) => pattern.test(agent))?.slice(1) ?? [])
  const [browser, browserEn, system, systemEn] = parts.map(String)
  if (!browser) return words('未知设备', 'Unknown device')
  return system ? words(`${system} 上的 ${browser}`, `${browserEn} on ${systemEn}`) : words(browser, browserEn!)
}
