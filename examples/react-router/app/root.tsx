import 'inkstone/styles.css'
import './app.css'
import {InkstoneProvider, ReaderPreferences, ReaderPreferencesScript} from 'inkstone'
import {zhCN} from 'inkstone/locales/zh-CN'
import type {ComponentPropsWithRef, ReactNode} from 'react'
import {Link, Links, Meta, Outlet, Scripts, ScrollRestoration} from 'react-router'

const RouterLink = ({href, ...rest}: ComponentPropsWithRef<'a'>) => <Link {...rest} to={href!} />

export function Layout({children}: {children: ReactNode}) {
  return (
    // What a reader has chosen stands on it before React comes.
    <html lang="zh-CN" suppressHydrationWarning>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <Meta />
        <Links />
        <ReaderPreferencesScript />
      </head>
      <body>
        {children}
        <ScrollRestoration />
        <Scripts />
      </body>
    </html>
  )
}

/** All of it runs in the browser too, so settings come from a provider. */
export default function App() {
  return (
    <InkstoneProvider locale={zhCN} timeZone="Asia/Shanghai" linkComponent={RouterLink}>
      <ReaderPreferences />
      <main>
        <Outlet />
      </main>
    </InkstoneProvider>
  )
}
