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
  globals: {viewport?: {value?: string}}
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

const pictures = {
  files: [...files.keys()],

  /** The stories of a file, as `LikeButton/Failed`, and whether they ask for a phone. */
  list: async (file: string) =>
    Object.entries(composed(await files.get(file)!())).map(([name, story]) => ({
      name: `${file}/${name}`,
      phone: story.globals.viewport?.value === 'phone',
    })),

  /** Shows a story, and says how much of the page it takes once nothing loads any more. */
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
      await chosen.run({canvasElement})
      scrollTo(0, 0)
      for (const image of document.images) image.loading = 'eager'
      await Promise.allSettled([...document.images].map((image) => image.decode()))
      // A picture that breaks says so, and what stands in for it is shown.
      await new Promise((end) => requestAnimationFrame(() => setTimeout(end)))
      await document.fonts.ready
      document.fonts.removeEventListener('loadingdone', note)
    }
    const shown = [canvasElement, ...document.querySelectorAll(':popover-open, dialog[open]')]
    return Math.ceil(Math.max(...shown.map((it) => it.getBoundingClientRect().bottom)))
  },
}

declare global {
  var inkPictures: typeof pictures
}
globalThis.inkPictures = pictures
