// A QR code as a picture of one path: no file is fetched and no style is inline. Dark on white in every theme, as scanners want it.
import { encode } from 'uqr'

export function Qr({ text, label }: { text: string; label: string }) {
  const { size, data } = encode(text, { ecc: 'M', border: 2 })
  const path = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <svg className="qr" role="img" aria-label={label} viewBox={`0 0 ${size} ${size}`} width="160" height="160" shapeRendering="crispEdges">
      <path d={path} />
    </svg>
  )
}
