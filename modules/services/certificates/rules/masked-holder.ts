// How a holder is shown to whoever verifies: a firm is public (企业信息公示暂行条例), a person is told by those who know them.
export function maskedHolder(name: string, isFirm: boolean): string {
  if (isFirm) return name
  const letters = [...name]
  return letters.length <= 1 ? '*' : letters[0] + '*'.repeat(letters.length - 1)
}
