// What the samples in the docs take for granted: an app's data and functions, and the packages that it has beside ours.
// It is global in those samples alone: tsconfig.json leaves this file out.
declare const article: import('inkstone').Article
declare const post: any
declare const posts: import('inkstone').PostSummary[]
declare const related: import('inkstone').PostSummary[]
declare const contact: import('inkstone').Contact
declare const publisher: import('inkstone').Organization
declare const page: import('inkstone').ArticlePageProps
declare const body: import('inkstone/html').Content
declare const children: import('react').ReactNode
declare const highlighter: import('inkstone').Highlighter
declare const zhCN: import('inkstone').Locale
declare const html: string
declare const markdown: string
declare const code: string
declare const text: string
declare const site: string
declare const slug: string
declare const nonce: string
declare function save(liked: boolean): void
declare function saveLike(slug: string, liked: boolean): Promise<number>
declare function articleOf(params: unknown): Promise<import('inkstone').Article>
declare function PostText(props: {slug: string}): import('react').ReactNode

declare module 'next/link' {
  export default function Link(props: import('react').ComponentProps<'a'> & {href: string}): import('react').ReactNode
}
declare module 'next/image' {
  interface ImageProps {
    src: string
    alt: string
    width: number
    height: number
    className?: string | undefined
  }
  export default function Image(props: ImageProps): import('react').ReactNode
}
declare module 'react-router' {
  export function Link(props: import('react').ComponentProps<'a'> & {to: string}): import('react').ReactNode
  export function useRevalidator(): {revalidate: () => Promise<void>}
}
declare module '*.module.css' {
  const classes: Record<string, string>
  export default classes
}

declare module 'next/server' {
  interface NextRequest {
    headers: Headers
  }
  const NextResponse: {next(options: {request: {headers: Headers}}): {headers: Headers}}
  export function connection(): Promise<void>
}
