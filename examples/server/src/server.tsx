import {randomUUID} from 'node:crypto'
import {createReadStream} from 'node:fs'
import {stat} from 'node:fs/promises'
import {createServer, type IncomingMessage, type ServerResponse} from 'node:http'
import {extname, join} from 'node:path'
import {StrictMode} from 'react'
import {renderToPipeableStream} from 'react-dom/server'
import {Page} from './Page.tsx'

const files = join(import.meta.dirname, '../client')
const types: Record<string, string> = {'.js': 'text/javascript', '.css': 'text/css', '.svg': 'image/svg+xml'}
let likes = 41

const policyWith = (nonce: string) =>
  [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self'",
    "object-src 'none'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')

function sendPage(response: ServerResponse) {
  const nonce = randomUUID()
  const {pipe} = renderToPipeableStream(
    <StrictMode>
      <Page likes={likes} />
    </StrictMode>,
    {
      nonce,
      bootstrapModules: ['/client.js'],
      onAllReady() {
        response.setHeader('content-type', 'text/html; charset=utf-8')
        response.setHeader('content-security-policy', policyWith(nonce))
        pipe(response)
      },
      onError: (error) => response.writeHead(500).end(String(error)),
    },
  )
}

async function sendLike(request: IncomingMessage, response: ServerResponse) {
  let text = ''
  for await (const chunk of request) text += chunk
  const {liked} = JSON.parse(text)
  likes += liked ? 1 : -1
  response.setHeader('content-type', 'application/json')
  response.end(JSON.stringify({count: likes, liked}))
}

async function sendFile(path: string, response: ServerResponse) {
  const file = join(files, path)
  const found = await stat(file).catch(() => undefined)
  if (!found?.isFile()) return void response.writeHead(404).end()
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream')
  createReadStream(file).pipe(response)
}

createServer((request, response) => {
  const {pathname} = new URL(request.url!, 'http://server')
  const done =
    request.method === 'POST' && pathname === '/like'
      ? sendLike(request, response)
      : pathname === '/'
        ? sendPage(response)
        : sendFile(decodeURIComponent(pathname), response)
  Promise.resolve(done).catch((error) => response.writeHead(500).end(String(error)))
}).listen(Number(process.env.PORT ?? 4173))
