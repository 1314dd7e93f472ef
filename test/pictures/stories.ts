// The page that pictures are taken of: every story of Storybook, one at a time, in faces that come with the repository.
import '@fontsource-variable/noto-naskh-arabic'
import '@fontsource-variable/noto-serif-sc'
import '@fontsource-variable/source-sans-3'
import '@fontsource-variable/source-serif-4/opsz.css'
import '@fontsource-variable/source-serif-4/opsz-italic.css'
import '@fontsource/unifont'
import {composeStories, setProjectAnnotations} from '@storybook/react-vite'
import preview from '../../.storybook/preview.tsx'
import './faces.css'

type Module = Parameters<typeof composeStories>[0]
interface Composed {
  globals: {viewport?: {value?: string}; scheme: string; direction: string}
  parameters: {layout?: string}
  run(context: {canvasElement: HTMLElement}): Promise<void>
}

// But for those that ask for faces of the machine's.
const modules = import.meta.glob<Module>([
  '../../stories/**/*.stories.tsx',
  '!../../stories/comparison/**',
  '!../../stories/templates/Brand.stories.tsx',
])
setProjectAnnotations([preview])
const composed = (module: Module, globals = {}) =>
  composeStories(module, {initialGlobals: globals}) as Record<string, Composed>

const files = new Map(
  Object.entries(modules).map(([path, load]) => [/(\w+)\.stories\.tsx$/.exec(path)![1]!, load] as const),
)
const canvasElement = document.getElementById('root')!
const page = document.documentElement
/** What the story itself made of it. */
let scheme: string | undefined

let width = 0

/** How much of the page is taken once nothing loads any more. */
async function settled() {
  // Another width is first told to what asks for it, and drawn then.
  if (width !== innerWidth) await new Promise((end) => requestAnimationFrame(() => setTimeout(end, 20)))
  width = innerWidth
  for (const image of document.images) image.loading = 'eager'
  await Promise.allSettled([...document.images].map((image) => image.decode()))
  // A picture that breaks says so, and what stands in for it is shown.
  await new Promise((end) => requestAnimationFrame(() => setTimeout(end)))
  await document.fonts.ready
  const shown = [canvasElement, ...document.querySelectorAll(':popover-open, dialog[open]')]
  return Math.ceil(Math.max(...shown.map((it) => it.getBoundingClientRect().bottom)))
}

const pictures = {
  files: [...files.keys()],

  /** The stories of a file, as `LikeButton/Failed`, and what they ask for. */
  list: async (file: string) =>
    Object.entries(composed(await files.get(file)!())).map(([name, story]) => ({
      name: `${file}/${name}`,
      phone: story.globals.viewport?.value === 'phone',
      asks: story.globals.scheme !== 'auto' || story.globals.direction !== 'auto',
    })),

  /** Shows a story. */
  async show(name: string, globals?: Record<string, string>) {
    const [file, story] = name.split('/') as [string, string]
    const chosen = composed(await files.get(file)!(), globals)[story]!
    canvasElement.dataset.layout = chosen.parameters.layout
    // Once more where faces came meanwhile: what a story opened was placed by other letters.
    for (let came = true; came;) {
      came = false
      const note = () => (came = true)
      document.fonts.addEventListener('loadingdone', note)
      localStorage.clear()
      sessionStorage.clear()
      await chosen.run({canvasElement})
      scrollTo(0, 0)
      await settled()
      document.fonts.removeEventListener('loadingdone', note)
    }
    scheme = page.dataset.inkTheme
    // Half as large, a place between two pixels would be drawn as either.
    for (const {style} of document.querySelectorAll<HTMLElement>('[popover][style]')) {
      for (const side of ['left', 'top'] as const)
        style[side] = `${Math.round(Number.parseFloat(style[side]) / 2) * 2}px`
    }
    // What would go after a while stays, and what would come does not.
    const last = Number(setTimeout(() => {}))
    for (let timer = last; timer > last - 10_000; timer -= 1) clearTimeout(timer)
  },

  /** Shows it in another scheme, or in its own again, and says how much of the page it takes. */
  turn(other = scheme) {
    if (other) page.dataset.inkTheme = other
    else delete page.dataset.inkTheme
    return settled()
  },
}

declare global {
  var inkPictures: typeof pictures
}
globalThis.inkPictures = pictures
