/** The code with the four light modules round it that readers need. */
export function QrSvg({path, size, label}: {path?: string; size: number; label: string}) {
  if (!path) return null
  return (
    <svg
      data-slot="qr-code"
      role="img"
      aria-label={label}
      viewBox={`-4 -4 ${size + 8} ${size + 8}`}
      width="132"
      height="132"
      shapeRendering="crispEdges"
    >
      <path d={path} fill="#1b1816" />
    </svg>
  )
}
