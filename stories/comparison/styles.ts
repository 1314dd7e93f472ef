// How others set the same text: heti, Tailwind's prose and GitHub as they ship, and what is common to the themes of Ghost.
import typography from '@tailwindcss/typography'
import github from 'github-markdown-css/github-markdown-light.css?inline'
import heti from 'heti/umd/heti.min.css?inline'
import {compile} from 'tailwindcss'
import preflight from 'tailwindcss/preflight.css?inline'

const tailwind = await compile('@plugin "typography"; @tailwind utilities;', {
  loadModule: async () => ({path: '', base: '', module: typography}),
})

/** Its own measurements: 720 px, 17 px of 1.6, 28 px between paragraphs, 56 px more above a heading. */
const ghost = `
.post {max-width: 720px; margin: 0 auto; font: 17px/1.6 Georgia, serif; color: #15171a}
.post > * + * {margin: 28px 0 0}
.post h1, .post h2, .post h3 {font-family: system-ui, sans-serif; line-height: 1.2; font-weight: 700; letter-spacing: -0.02em}
.post h1 {font-size: 2.2em; margin: 0}
.post h2 {font-size: 1.6em; margin: 56px 0 0}
.post h3 {font-size: 1.3em; margin: 56px 0 0}
.post h1 + p {font-size: 1.2em; color: #55585c}
.post a {color: #c9184a}
.post blockquote {padding-inline-start: 24px; border-inline-start: 3px solid #c9184a; margin-inline: 0}
.post blockquote p {margin: 0}
.post figure {margin-inline: 0}
.post figcaption {margin-top: 12px; text-align: center; font: 14px/1.4 system-ui, sans-serif; color: #55585c}
.post img {max-width: 100%; height: auto}
.post ul, .post ol {padding-inline-start: 28px}
.post li + li {margin-top: 8px}
`

export interface Style {
  name: string
  className: string
  css: string
}

export const others = {
  heti: {name: 'heti', className: 'heti', css: `${heti} .heti {max-width: 42em; margin: 0 auto}`},
  tailwind: {
    name: 'Tailwind Typography',
    className: 'prose prose-lg',
    css: `${preflight} ${tailwind.build(['prose', 'prose-lg'])} .prose {margin: 0 auto}`,
  },
  github: {name: 'GitHub', className: 'markdown-body', css: github},
  ghost: {name: 'A theme of Ghost', className: 'post', css: ghost},
} satisfies Record<string, Style>
