import 'inkstone/styles.css'
import './layout.css'
import type {ReactNode} from 'react'

export default function Layout({children}: {children: ReactNode}) {
  return (
    <html lang="zh-CN">
      <body>{children}</body>
    </html>
  )
}
